// Plants changes in agreements and measures what `compare` finds of them, by kind: precision, recall.
// npx tsx scripts/check-comparison.ts [--seeds 1,2] [--drift light] [--faults 8] [AGREEMENT.json...]
// The files are agreements/<id>.json of an output; new clauses come from the next one. Without files, agreements are synthesized.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changeRows, compareAgreements } from '../pipeline/compare/changes.ts';
import type { Agreement, ClauseRow } from '../pipeline/model.ts';
import { Random } from '../test/synth/random.ts';
import { DRIFTS } from '../test/synth/successor/drifts.ts';
import { successorOf, type Told } from '../test/synth/successor/index.ts';
import { synthesizedClauses } from '../test/synth/successor/synthesized.ts';

const { values, positionals } = parseArgs({
  options: { seeds: { type: 'string', default: '1' }, drift: { type: 'string' }, faults: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const agreements: ClauseRow[][] =
  positionals.length > 0
    ? positionals.map((file) => (JSON.parse(readFileSync(file, 'utf8')) as Agreement).clauses)
    : await synthesizedClauses([1, 2, 3, 4]);

for (const [name, much] of Object.entries(DRIFTS)) {
  if (values.drift !== undefined && values.drift !== name) continue;
  const counts = new Map<string, { right: number; found: number; true: number }>();
  const faults: string[] = [];
  for (const seed of values.seeds.split(',').map(Number)) {
    agreements.forEach((base, at) => {
      const other = agreements[(at + 1) % agreements.length]!;
      const { before, after, truth } = successorOf(base, other, new Random(seed * 1000 + at), much);
      const found = changeRows('after', compareAgreements({ clauses: before }, { clauses: after }));
      tally(counts, truth, found, faults);
    });
  }
  process.stdout.write(`${name}\n`);
  for (const [kind, { right, found, true: all }] of [...counts].sort())
    process.stdout.write(
      `  ${kind.padEnd(12)} true ${String(all).padStart(6)}  precision ${(right / found).toFixed(3)}  recall ${(right / all).toFixed(3)}\n`,
    );
  for (const fault of new Random(7).shuffle(faults).slice(0, Number(values.faults))) process.stdout.write(`    ${fault}\n`);
}

/** Rows are the same where both clauses and the change are; for edited ones the change of place too. */
function tally(
  counts: Map<string, { right: number; found: number; true: number }>,
  truth: readonly Told[],
  found: readonly Told[],
  faults: string[],
): void {
  const key = ({ from_clause_id: from, to_clause_id: to, change, reason }: Told): string =>
    `${change === 'edited' && reason ? `edited+${reason}` : change}\t${from}\t${to}`;
  const [expected, got] = [new Set(truth.map(key)), new Set(found.map(key))];
  const of = (row: string): { right: number; found: number; true: number } => {
    const kind = row.split('\t')[0]!;
    const count = counts.get(kind) ?? { right: 0, found: 0, true: 0 };
    counts.set(kind, count);
    return count;
  };
  for (const row of expected) {
    of(row).true++;
    if (got.has(row)) of(row).right++;
    else faults.push(`missed ${row.replaceAll('\t', '  ')}`);
  }
  for (const row of got) {
    of(row).found++;
    if (!expected.has(row)) faults.push(`false  ${row.replaceAll('\t', '  ')}`);
  }
}
