import { addTo } from '../../text/add-to.ts';
import type { DraftLine } from '../../text/draft-line.ts';

/** A stretch of a line, offsets into its present text. */
interface Stretch {
  readonly line: DraftLine;
  readonly start: number;
  readonly end: number;
}

type Row = ReadonlyMap<number, readonly Stretch[]>;

const WORDS = String.raw`(?:\s+(?:contract|agreement|article|cba|collective bargaining))*(?:\s+(?:language|text|wording|provisions?|terms?))?`;
const CURRENT = new RegExp(`^(?:current|existing|present|old)${WORDS}$`, 'i');
const PROPOSED = new RegExp(String.raw`^(?:proposed|new|revised|amended)(?:\s+(?:changes?|amendments?|revisions?))?${WORDS}$`, 'i');
const OF_LANGUAGE = /\b(?:language|text|wording|provisions?)$/i;
const NONE = /^(?:none|new|n\/?a|[-–—\s]*)$/i;
const DELETED = /^\W*(?:deleted?|remove[d]?|strike|eliminated?)(?:\s+(?:in\s+(?:its\s+)?entirety|section|article|language))*\W*$/i;
const SAME = /^\W*(?:no changes?|unchanged|same(?: as current)?|status quo|current (?:contract )?language)\W*$/i;
const FEWEST_WORDS = 5;

/**
 * Marks the changes of tables that set current language beside the proposed one, by their heads: what stands under the one is taken out,
 * what stands under the other is put in. Rows in which the carrier marks changes itself, and tables with two proposals, stay as they are.
 */
export function markSideBySide(lines: readonly DraftLine[]): void {
  for (const rows of tablesOf(lines)) {
    const head = rows.slice(0, 3).findIndex((row) => columnOf(row, CURRENT) !== null && columnOf(row, PROPOSED) !== null);
    if (head < 0) continue;
    const [from, to] = [columnOf(rows[head]!, CURRENT)!, columnOf(rows[head]!, PROPOSED)!];
    const body = rows.slice(head + 1).map((row) => [row.get(from) ?? [], row.get(to) ?? []] as const);
    const named = [from, to].some((column) => OF_LANGUAGE.test(textOf(rows[head]!.get(column)!)));
    const worded = body.filter(([, after]) => textOf(after).split(' ').length >= FEWEST_WORDS);
    if (named || 2 * worded.length > body.length) for (const [before, after] of body) markRow(before, after);
  }
}

function markRow(before: readonly Stretch[], after: readonly Stretch[]): void {
  const [was, is] = [textOf(before), textOf(after)];
  const told = [...before, ...after].some(({ line }) => line.runs.some(({ redline }) => redline !== undefined));
  if (told || is === '' || is === was || SAME.test(is)) return;
  if (!NONE.test(was)) mark(before, 'delete');
  if (!DELETED.test(is) && !NONE.test(is)) mark(after, 'insert');
}

function mark(stretches: readonly Stretch[], redline: 'delete' | 'insert'): void {
  for (const { line, start, end } of stretches) {
    const raw = line.rawOffsets();
    line.runs.push({ start: raw(start), end: raw(end), redline });
  }
}

/** The one column with such a head. */
function columnOf(row: Row, head: RegExp): number | null {
  const found = [...row].filter(([, cell]) => head.test(textOf(cell))).map(([column]) => column);
  return found.length === 1 ? found[0]! : null;
}

function textOf(cell: readonly Stretch[]): string {
  return cell
    .map(({ line, start, end }) => line.text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Rows of the carrier's tables, and of those whose cells are parted by tabs. */
function tablesOf(lines: readonly DraftLine[]): Row[][] {
  const placed = new Map<number, Map<number, Map<number, Stretch[]>>>();
  const tabbed: Row[][] = [];
  let open = false;
  for (const line of lines) {
    const { cell } = line.source;
    if (cell) {
      const rows = placed.get(cell.table) ?? new Map<number, Map<number, Stretch[]>>();
      const row = rows.get(cell.row) ?? new Map<number, Stretch[]>();
      addTo(row, cell.column, { line, start: 0, end: line.text.length });
      placed.set(cell.table, rows.set(cell.row, row));
    } else if (line.text.includes('\t')) {
      if (!open) tabbed.push([]);
      tabbed.at(-1)!.push(tabRow(line));
      open = true;
    } else if (!line.removed) open = false;
  }
  return [...[...placed.values()].map((rows) => [...rows.values()]), ...tabbed];
}

function tabRow(line: DraftLine): Row {
  const row = new Map<number, Stretch[]>();
  let start = 0;
  line.text.split('\t').forEach((cell, column) => {
    row.set(column, [{ line, start, end: start + cell.length }]);
    start += cell.length + 1;
  });
  return row;
}
