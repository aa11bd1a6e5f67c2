// Compares the pay cells of salary schedules with those counted on the printed pages (test/corpus/salary):
// CLAUSEMILL_CORPUS=DIR npx tsx scripts/check-salary.ts [--ocr auto|never|always] [--only NAME] [--pages]
// Capture is cells found of cells printed. Fidelity is told by the sums of the printed rows: a row whose sum is none of the page's
// counts one of its cells as wrong unless cells are missing, and so does each cell beyond those that the page holds.
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
  /** Pay cells printed on each page, the sum of their amounts and of each row's. */
  readonly pages: readonly { readonly page: number; readonly cells: number; readonly sum: number; readonly rows: readonly number[] }[];
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
  const { terms, text, outline } = await runOne(file, config);
  const score: Score = { printed: 0, found: 0, right: 0, suspect: terms.salary.filter((cell) => cell.implied !== null).length };
  const rows = new Map(outline.tables.flatMap((table, index) => table.cells.map((cell) => [cell.start, `${index}/${cell.row}`] as const)));
  const pages = new Set([...known.pages.map(({ page }) => page), ...text.pages.map(({ page }) => page)]);
  for (const page of pages) {
    const span = text.pages.find((one) => one.page === page);
    const cells = span ? terms.salary.filter((cell) => cell.start >= span.start && cell.start < span.end) : [];
    const printed = known.pages.find((one) => one.page === page) ?? { cells: 0, sum: 0, rows: [] };
    const sums = new Map<string, number>();
    for (const cell of cells) sums.set(rows.get(cell.start)!, (sums.get(rows.get(cell.start)!) ?? 0) + cell.amount);
    const others = strange([...sums.values()], printed.rows);
    const wrong = Math.max(0, others - Math.max(0, printed.cells - cells.length)) + Math.max(0, cells.length - printed.cells);
    score.printed += printed.cells;
    score.found += cells.length;
    score.right += Math.max(0, cells.length - wrong);
    if (values.pages) process.stdout.write(`    page ${page}: ${cells.length} of ${printed.cells} cells, ${wrong} wrong\n`);
  }
  return score;
}

/** Sums that are not among those printed. */
function strange(found: readonly number[], printed: readonly number[]): number {
  const left = printed.map(key);
  return found.filter((sum) => {
    const at = left.indexOf(key(sum));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

function key(sum: number): string {
  return sum.toFixed(2);
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
