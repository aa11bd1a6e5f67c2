// Compares the pay cells of salary schedules with those counted on the printed pages (test/corpus/salary):
// CLAUSEMILL_CORPUS=DIR npx tsx scripts/check-salary.ts [--ocr auto|never|always] [--only NAME] [--pages]
// Capture is cells found of cells printed. Fidelity is told by the sums of the printed rows: a row whose sum is none of the page's
// counts one of its cells as wrong unless cells are missing, and so does each cell beyond those that the page holds.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { configure } from '../pipeline/config.ts';
import { sha256 } from '../pipeline/ingest/hash.ts';
import { NO_STORE } from '../pipeline/run/store/artifact-store.ts';
import { contextFor } from '../pipeline/run/worker/capabilities.ts';
import type { Artifacts } from '../pipeline/stage.ts';
import { readDocument } from './training/corpus.ts';

interface Facts {
  readonly sha256: string;
  /** Pages have a text layer. */
  readonly digital: boolean;
  /** Every page was compared with its picture. */
  readonly eye: boolean;
  /** Pay cells printed on each page, the sum of their amounts and of each row's. */
  readonly pages: readonly Page[];
}

interface Page {
  readonly page: number;
  /** What the page pays for: schedules of stipends are cells of their tables and no salary rows; absent for salaries. */
  readonly kind?: 'stipend';
  readonly cells: number;
  readonly sum: number;
  readonly rows: readonly number[];
}

/** A figure found, by the row of the table that it stands in. */
interface Found {
  readonly row: string;
  readonly amount: number;
  readonly raw: string;
}

interface Score {
  printed: number;
  found: number;
  right: number;
  suspect: number;
  /** Figures beyond those that their page holds, and figures printed like calendar years. */
  invented: number;
  years: number;
}

const { values } = parseArgs({
  options: { ocr: { type: 'string', default: 'never' }, only: { type: 'string' }, pages: { type: 'boolean' } },
});
const corpus = process.env.CLAUSEMILL_CORPUS;
if (!corpus) throw new Error('set CLAUSEMILL_CORPUS to the folder of the documents');
const facts = new Map(readFacts().map((one) => [one.sha256, one]));
const context = await contextFor(configure({ ocr: values.ocr as 'auto' }), { store: NO_STORE, code: '' }, () => {});
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
  const document = await readDocument(file, context);
  const { terms, text } = document;
  const suspect = terms.salary.filter((cell) => cell.implied !== null).length;
  const score: Score = { printed: 0, found: 0, right: 0, suspect, invented: 0, years: 0 };
  const pages = new Set([...known.pages.map(({ page }) => page), ...text.pages.map(({ page }) => page)]);
  for (const page of pages) {
    const printed = known.pages.find((one) => one.page === page) ?? { page, cells: 0, sum: 0, rows: [] };
    const pay = salaryOn(document, page);
    const cells = printed.kind === 'stipend' ? stipendsOn(document, page) : pay;
    const sums = new Map<string, number>();
    for (const { row, amount } of cells) sums.set(row, (sums.get(row) ?? 0) + amount);
    const others = strange([...sums.values()], printed.rows);
    const invented = Math.max(0, cells.length - printed.cells) + (printed.kind === 'stipend' ? pay.length : 0);
    const wrong = Math.max(0, others - Math.max(0, printed.cells - cells.length)) + invented;
    score.printed += printed.cells;
    score.found += cells.length;
    score.invented += invented;
    score.years += cells.filter(({ raw }) => /^(?:19|20)\d\d$/.test(raw.trim())).length;
    score.right += Math.max(0, cells.length - wrong);
    if (values.pages)
      process.stdout.write(
        `    page ${page}: ${cells.length} of ${printed.cells} cells${printed.kind ? ` (${printed.kind})` : ''}, ${wrong} wrong\n`,
      );
  }
  return score;
}

function salaryOn({ terms, text, outline }: Pick<Artifacts, 'terms' | 'text' | 'outline'>, page: number): Found[] {
  const span = text.pages.find((one) => one.page === page);
  const rows = new Map(outline.tables.flatMap((table, index) => table.cells.map((cell) => [cell.start, `${index}/${cell.row}`] as const)));
  return terms.salary
    .filter((cell) => span && cell.start >= span.start && cell.start < span.end)
    .map(({ start, amount, raw }) => ({ row: rows.get(start)!, amount, raw }));
}

/** Figures of money in the tables of stipends. */
function stipendsOn({ terms, text, outline }: Pick<Artifacts, 'terms' | 'text' | 'outline'>, page: number): Found[] {
  const span = text.pages.find((one) => one.page === page);
  return terms.cells.flatMap(({ table, row, column, value, measure }) => {
    const { kind, cells } = outline.tables[table]!;
    const cell = cells.find((one) => one.row === row && one.column === column)!;
    const inside = span !== undefined && cell.start >= span.start && cell.start < span.end;
    return inside && kind === 'stipend' && value !== null && measure === 'USD'
      ? [{ row: `${table}/${row}`, amount: Number(value), raw: cell.raw }]
      : [];
  });
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
  const total = totals.get(kind) ?? { printed: 0, found: 0, right: 0, suspect: 0, invented: 0, years: 0 };
  for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
  totals.set(kind, total);
}

function line({ printed, found, right, suspect, invented, years }: Score): string {
  const capture = Math.min(found, printed) / Math.max(1, printed);
  const fidelity = right / Math.max(1, found);
  return `capture ${capture.toFixed(4)} fidelity ${fidelity.toFixed(4)}  ${found} of ${printed} cells, ${suspect} suspect, ${invented} invented, ${years} years`;
}

function readFacts(): Facts[] {
  const folder = new URL('../test/corpus/salary/', import.meta.url);
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Facts);
}

function pdfsOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  return names.sort().map((name) => join(folder, name));
}
