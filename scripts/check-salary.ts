// Compares the pay cells of salary schedules with those counted on the printed pages (test/corpus/salary):
// CLAUSEMILL_CORPUS=DIR npx tsx scripts/check-salary.ts [--ocr auto|never|always] [--only NAME] [--pages]
// A page's capture is cells found of cells printed. Its fidelity is told by the sum of its amounts: where count and sum agree every
// cell counts as right; where they do not, the cells by which the counts differ, and one at least, count as wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { configure } from '../pipeline/config.ts';
import { sha256 } from '../pipeline/ingest/hash.ts';
import { runOne } from '../pipeline/run/one.ts';

interface Facts {
  readonly sha256: string;
  /** Pages have a text layer. */
  readonly digital: boolean;
  /** Every page was compared with its picture. */
  readonly eye: boolean;
  /** Pay cells printed on each page and the sum of their amounts. */
  readonly pages: readonly { readonly page: number; readonly cells: number; readonly sum: number }[];
}

interface Score {
  printed: number;
  found: number;
  right: number;
  suspect: number;
}

const { values } = parseArgs({
  options: { ocr: { type: 'string', default: 'never' }, only: { type: 'string' }, pages: { type: 'boolean' } },
});
const corpus = process.env.CLAUSEMILL_CORPUS;
if (!corpus) throw new Error('set CLAUSEMILL_CORPUS to the folder of the documents');
const facts = new Map(readFacts().map((one) => [one.sha256, one]));
const config = configure({ ocr: values.ocr as 'auto' });
const totals = new Map<string, Score>();
for (const file of pdfsOf(join(corpus, 'salary-tables'))) {
  const known = facts.get(sha256(new Uint8Array(readFileSync(file))));
  if (!known || (values.only && !basename(file).includes(values.only)) || (!known.digital && values.ocr === 'never')) continue;
  const score = await scoreOf(file, known);
  add(known.digital ? 'digital' : 'scanned', score);
  process.stdout.write(`${line(score)}  ${known.eye ? 'by eye' : '      '}  ${basename(file)}\n`);
}
for (const [kind, score] of totals) process.stdout.write(`${line(score)}  ${kind}\n`);
process.exit();

async function scoreOf(file: string, known: Facts): Promise<Score> {
  const { terms, text } = await runOne(file, config);
  const score: Score = { printed: 0, found: 0, right: 0, suspect: terms.salary.filter((cell) => cell.implied !== null).length };
  const pages = new Set([...known.pages.map(({ page }) => page), ...text.pages.map(({ page }) => page)]);
  for (const page of pages) {
    const span = text.pages.find((one) => one.page === page);
    const cells = span ? terms.salary.filter((cell) => cell.start >= span.start && cell.start < span.end) : [];
    const printed = known.pages.find((one) => one.page === page) ?? { cells: 0, sum: 0 };
    const sum = cells.reduce((total, cell) => total + cell.amount, 0);
    const off = Math.abs(cells.length - printed.cells);
    const wrong = off > 0 || Math.abs(sum - printed.sum) > 0.005 ? Math.max(cells.length > printed.cells ? off : 0, off === 0 ? 1 : 0) : 0;
    score.printed += printed.cells;
    score.found += cells.length;
    score.right += Math.max(0, cells.length - wrong);
    if (values.pages) process.stdout.write(`    page ${page}: ${cells.length} of ${printed.cells} cells, sum ${sum} of ${printed.sum}\n`);
  }
  return score;
}

function add(kind: string, score: Score): void {
  const total = totals.get(kind) ?? { printed: 0, found: 0, right: 0, suspect: 0 };
  for (const key of ['printed', 'found', 'right', 'suspect'] as const) total[key] += score[key];
  totals.set(kind, total);
}

function line({ printed, found, right, suspect }: Score): string {
  const capture = Math.min(found, printed) / Math.max(1, printed);
  const fidelity = right / Math.max(1, found);
  return `capture ${capture.toFixed(4)} fidelity ${fidelity.toFixed(4)}  ${found} of ${printed} cells, ${suspect} suspect`;
}

function readFacts(): Facts[] {
  const folder = new URL('../test/corpus/salary/', import.meta.url);
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Facts);
}

function pdfsOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  return names.sort().map((name) => join(folder, name));
}
