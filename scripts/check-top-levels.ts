// Holds the list of top-level units of every agreement of the corpus against what a reader of the printed document wrote down
// (test/corpus/top-levels.json; test/corpus/seeds and test/corpus/agreements), prints where it is wrong, whether low-outline-confidence
// says so, and which labels of contents pages were taken for headings: npx tsx scripts/check-top-levels.ts [CORPUS] [--only NAME] [--lists]
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { configure } from '../pipeline/config.ts';
import { readTruths } from '../pipeline/evaluate/read-truth.ts';
import type { Truth, TruthUnit } from '../pipeline/evaluate/truth.ts';
import { segment } from '../pipeline/segment/index.ts';
import type { Artifacts } from '../pipeline/stage.ts';
import { contentsHeadings } from './training/contents-headings.ts';
import { corpusFiles, corpusFolder, routeFile } from './training/corpus.ts';

/** Admissible lists of one document in short: `1-7; 9-58; letter x24; Appendix A-C`. */
interface Verdict {
  readonly file: string;
  readonly sha256: string;
  readonly topLevel: readonly string[];
}

const KINDS = new Set(['article', 'section', 'clause', 'item', 'appendix', 'side-letter']);
const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' }, lists: { type: 'boolean' } } });
const place = (name: string): string => fileURLToPath(new URL(`../test/corpus/${name}`, import.meta.url));
const wanted = new Map<string, readonly string[][]>();
for (const { sha256, topLevel } of JSON.parse(readFileSync(place('top-levels.json'), 'utf8')) as Verdict[])
  wanted.set(sha256, topLevel.map(expand));
for (const truth of await readTruths([place('seeds'), place('agreements')])) {
  const lists = listsOf(truth);
  if (truth.sha256 && lists[0]!.length > 0) wanted.set(truth.sha256, lists);
}

const table = { right: { silent: 0, noted: 0 }, wrong: { silent: 0, noted: 0 } };
let [documents, headings] = [0, 0];
for (const file of corpusFiles(corpusFolder(positionals[0]), ['agreements', 'seeds'])) {
  if (values.only && !basename(file).includes(values.only)) continue;
  const artifacts = await routeFile(file);
  const lists = wanted.get(artifacts.source.source_sha256);
  if (!lists || artifacts.text.lines.length === 0) continue;
  const outline = await segment.run(artifacts, { config: configure({ ocr: 'never' }) });
  const found = foundList(outline);
  const right = lists.some((list) => list.join(';') === found.join(';'));
  const note = outline.notes.find(({ code }) => code === 'low-outline-confidence');
  const noted = note !== undefined;
  const fromContents = contentsHeadings(artifacts.text, outline);
  documents += 1;
  headings += fromContents.length;
  table[right ? 'right' : 'wrong'][noted ? 'noted' : 'silent'] += 1;
  const told = `${right ? 'right' : 'wrong'} ${noted ? 'noted ' : 'silent'} ${outline.confidence.toFixed(2)}`;
  process.stdout.write(`${told} ${basename(file)}${right ? '' : difference(lists[0]!, found)}\n`);
  if (note) process.stdout.write(`   ${note.found}\n`);
  if (fromContents.length > 0) process.stdout.write(`   headings from contents pages: ${fromContents.join('; ')}\n`);
  if (values.lists) process.stdout.write(`   ${found.join(' ')}\n`);
}
process.stdout.write(`\n${documents} documents\n              without note  with note\n`);
for (const verdict of ['right', 'wrong'] as const)
  process.stdout.write(
    `${`list ${verdict}`.padEnd(14)}${String(table[verdict].silent).padStart(12)}${String(table[verdict].noted).padStart(11)}\n`,
  );
process.stdout.write(`${headings} headings from contents pages\n`);
process.exitCode = table.wrong.silent + table.right.noted + headings === 0 ? 0 : 1;

/** `1-3; Appendix A-C; letter x2` in full, in normal form. */
function expand(list: string): string[] {
  return list.split(';').flatMap((part) => {
    const text = part.trim();
    if (text === '') return [];
    const times = /^(.+) x(\d+)$/.exec(text);
    if (times) return Array.from({ length: Number(times[2]) }, () => normal(times[1]!));
    const range = /^(?<name>[A-Za-z]+ |\d+\.)?(?<from>\d+|[A-Z])-(?:\d+\.)?(?<to>\d+|[A-Z])$/.exec(text)?.groups;
    if (!range || /\d/.test(range.from!) !== /\d/.test(range.to!)) return [normal(text)];
    const [from, to] = [range.from!, range.to!].map((end) => (/\d/.test(end) ? Number(end) : end.charCodeAt(0))) as [number, number];
    const shown = (value: number): string => (/\d/.test(range.from!) ? String(value) : String.fromCharCode(value));
    return Array.from({ length: to - from + 1 }, (_, i) => normal(`${range.name ?? ''}${shown(from + i)}`));
  });
}

function foundList({ units }: Artifacts['outline']): string[] {
  return units
    .filter((unit) => unit.parent === null && KINDS.has(unit.kind))
    .map((unit) => (unit.kind === 'side-letter' ? 'letter' : normal(unit.path[0]!.replace(/~\d+$/, ''))));
}

/** The annotated list, and the same with the numbers that a misprint stands for. */
function listsOf(truth: Truth): string[][] {
  const roots = (truth.topLevel ?? truth.units?.filter(({ path }) => path.length === 1) ?? []).filter(({ kind }) =>
    KINDS.has(kind ?? 'section'),
  );
  const list = (element: (unit: TruthUnit) => string): string[] =>
    roots.map((unit) => (unit.kind === 'side-letter' ? 'letter' : normal(element(unit).replace(/[#~]\d+$/, ''))));
  return [list(({ path }) => path[0]!), list(({ path, altPath, trueNumber }) => trueNumber ?? altPath?.[0] ?? path[0]!)];
}

function normal(element: string): string {
  return element.toLowerCase().replace(/[^a-z0-9.]/g, '');
}

function difference(list: readonly string[], found: readonly string[]): string {
  const missed = list.filter(
    (element, i) => found.filter((other) => other === element).length < list.slice(0, i + 1).filter((other) => other === element).length,
  );
  const spurious = found.filter(
    (element, i) => list.filter((other) => other === element).length < found.slice(0, i + 1).filter((other) => other === element).length,
  );
  return `: ${missed.length} missed (${missed.slice(0, 12).join(' ')}), ${spurious.length} spurious (${spurious.slice(0, 12).join(' ')})`;
}
