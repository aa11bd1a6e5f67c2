import { isBlankToFill } from '../lines/shape.ts';
import type { Extent, Grid, GridCell } from './region.ts';
import type { AlignedRow } from './rows/aligned-row.ts';
import { columnOf, sweep } from './rows/columns.ts';
import { beginsWithLabel, isListLabel } from './rows/labels.ts';
import type { Token } from './rows/tokens.ts';

/** Rows from which on aligned text is a table. */
const FEWEST = 3;
/** Most blank lines between its rows. */
const GAP = 2.2;
/** Characters of a cell: longer ones are prose in columns. */
const CELL = 44;
const ENTRY = /\p{L}[)\]”’"]?,\s(?:[A-Z]-)?\d{1,3}(?:[–-](?:[A-Z]-)?\d{1,3})?(?:,\s(?:[A-Z]-)?\d{1,3}(?:[–-]\d{1,3})?)*$/u;
const SIGNED = /\b(?:signature|signed|date|by|print|name|title|president|superintendent|for the)\s*[:_]|\/s\//i;

/**
 * Tables of words in aligned text: three rows or more whose cells begin at the same places, short, with a figure in most rows right
 * of the first column. Prose in columns, labelled lists and lines to sign are none.
 */
export function textGrids(rows: readonly (AlignedRow | null)[]): Grid[] {
  const grids: Grid[] = [];
  let run: AlignedRow[] = [];
  const flush = (): void => {
    const grid = run.length >= FEWEST ? gridOf(run) : null;
    if (grid) grids.push(grid);
    run = [];
  };
  for (const row of rows) {
    const last = run.at(-1);
    const fits = row !== null && isRow(row);
    if (!fits || (last && (last.page !== row.page || row.gap > GAP || !alike(last, row)))) flush();
    if (fits) run.push(row);
  }
  flush();
  return grids;
}

function isRow({ tokens, text }: AlignedRow): boolean {
  if (tokens.length < 2 || isListLabel(tokens[0]!.text) || isBlankToFill(text) || SIGNED.test(text)) return false;
  return tokens.every((token) => token.text.length <= CELL);
}

/** As many cells, all but the first begin or end where those above do. */
function alike(above: AlignedRow, row: AlignedRow): boolean {
  if (above.tokens.length !== row.tokens.length) return false;
  const slack = row.size > 0 ? row.size / 2 : 1;
  return row.tokens.every((token, i) => i === 0 || stands(token, above.tokens[i]!, slack));
}

function stands(token: Extent, above: Extent, slack: number): boolean {
  const middle = Math.abs(token.x0 + token.x1 - above.x0 - above.x1) / 2;
  return Math.abs(token.x0 - above.x0) <= slack || Math.abs(token.x1 - above.x1) <= slack || middle <= slack;
}

function gridOf(run: readonly AlignedRow[]): Grid | null {
  const named = isNames(run[0]!) && run.slice(1).some((row) => row.tokens.slice(1).some(hasFigure));
  const body = named ? run.slice(1) : run;
  if (body.length < FEWEST - 1 || body.filter((row) => row.tokens.slice(1).some(hasFigure)).length < body.length * 0.6) return null;
  if (body.filter((row) => beginsWithLabel(row.text)).length > body.length / 2) return null;
  if (isIndex(run)) return null;
  const columns = sweep(run.flatMap((row) => row.tokens));
  if (columns.length < run[0]!.tokens.length) return null;
  const cells: GridCell[] = run.flatMap((row, number) => row.tokens.map((token) => cellOf(token, number, columns)));
  return {
    firstLine: run[0]!.first,
    lastLine: run.at(-1)!.last,
    headerRows: named ? 1 : 0,
    rows: run.length,
    columns: columns.length,
    cells,
    edges: columns,
  };
}

/** Back-of-book index in columns: entries that end with a comma and pages. */
function isIndex(run: readonly AlignedRow[]): boolean {
  const cells = run.flatMap((row) => row.tokens);
  return cells.filter((token) => ENTRY.test(token.text)).length >= cells.length * 0.3;
}

function cellOf(token: Token, row: number, columns: readonly Extent[]): GridCell {
  return { row, column: columnOf(token, columns), rowSpan: 1, columnSpan: 1, start: token.start, end: token.end };
}

function isNames(row: AlignedRow): boolean {
  return row.tokens.every((token) => token.kind === 'text' && !/^\d/.test(token.text));
}

function hasFigure(token: Token): boolean {
  return /\d/.test(token.text);
}
