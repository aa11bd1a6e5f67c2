// Counts the numbering notes that a person found right or wrong (test/corpus/notes.json): npx tsx scripts/check-notes.ts [CORPUS] [--faults] [--only ID]
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Note } from '../pipeline/model.ts';
import { agreementsOf, type CorpusDocument, corpusFolder } from './training/corpus.ts';

/** A note and what it is worth: `place` where the document has the fault, but elsewhere or with another true number than the note says. */
interface JudgedNote {
  readonly code: string;
  /** Path of the unit, empty where the note has none. */
  readonly unit: string;
  readonly expected?: string | null;
  readonly verdict: 'true' | 'false' | 'place';
}

const CODES = new Set('duplicate-number number-gap out-of-order wrong-parent missing-number garbled-label contents-mismatch'.split(' '));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { faults: { type: 'boolean' }, only: { type: 'string' } } });
const judged = JSON.parse(readFileSync(fileURLToPath(new URL('../test/corpus/notes.json', import.meta.url)), 'utf8')) as Record<
  string,
  JudgedNote[]
>;
const sums = { units: 0, notes: 0, false: 0, place: 0, unjudged: 0, gone: 0 };
for (const document of await agreementsOf(corpusFolder(positionals[0]), (id) => id in judged && id.startsWith(values.only ?? '')))
  count(document);
console.log(row('all', sums));
console.log(
  `${sums.false + sums.place} false or misplaced in ${sums.units} labelled units: ${per(sums.false + sums.place, sums.units)} per hundred`,
);

/** Warnings are counted; notes of the level `info` state what is unusual and no fault. */
function count({ id, file, artifacts: { outline } }: CorpusDocument): void {
  const { units, notes } = outline;
  const left = [...judged[id]!];
  const own = { units: units.filter(({ label }) => label !== null).length, notes: 0, false: 0, place: 0, unjudged: 0, gone: 0 };
  const faults: string[] = [];
  for (const note of notes.filter(({ code }) => CODES.has(code))) {
    const unit = note.unit === null ? '' : units[note.unit]!.path.join(' / ');
    const at = left.findIndex((fact) => fact.code === note.code && fact.unit === unit && saysTheSame(fact, note));
    const verdict = at < 0 ? 'unjudged' : left.splice(at, 1)[0]!.verdict;
    if (verdict !== 'true') faults.push(`  ${verdict} ${note.severity} ${note.code} ${unit}: ${note.found}, expected ${note.expected}`);
    if (note.severity === 'info') continue;
    own.notes += 1;
    if (verdict !== 'true') own[verdict] += 1;
  }
  own.gone = left.filter(({ verdict }) => verdict === 'true').length;
  for (const { code, unit, verdict } of left) if (verdict === 'true') faults.push(`  gone ${code} ${unit}`);
  for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += own[key];
  console.log(row(basename(file).slice(0, 40), own));
  if (values.faults) for (const fault of faults) console.log(fault);
}

function saysTheSame({ expected }: JudgedNote, note: Note): boolean {
  return expected === undefined || expected === note.expected;
}

function row(name: string, { units, notes, false: wrong, place, unjudged, gone }: typeof sums): string {
  const cells = [
    `units ${units}`,
    `notes ${notes}`,
    `false ${wrong}`,
    `misplaced ${place}`,
    `unjudged ${unjudged}`,
    `right before and gone ${gone}`,
  ];
  return `${name.padEnd(42)} ${cells.join(', ')}, per hundred ${per(wrong + place, units)}`;
}

function per(faults: number, units: number): string {
  return ((100 * faults) / Math.max(1, units)).toFixed(2);
}
