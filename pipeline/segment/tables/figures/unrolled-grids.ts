import type { Grid, GridCell } from '../region.ts';
import type { AlignedRow } from '../rows/aligned-row.ts';
import { isAmount, isPlaceholder } from '../rows/figure.ts';

/** Rows and pay columns from which on lines of single figures are a table. */
const FEWEST = { rows: 3, columns: 2 };
const STEP = /^\d{1,2}$/;
/** Characters of a column's name. */
const NAME = 24;
const CORNER = /^(?:step|years?|level|exp|experience|row|class|range|yrs?)\b/i;

interface Line extends AlignedRow {
  /** Position among all rows. */
  readonly at: number;
}

/**
 * Grids of which a converter printed each cell on a line of its own, row by row: a step that counts on, then as many amounts as in the
 * row before. The names of the columns stand the same way above.
 */
export function unrolledGrids(rows: readonly (AlignedRow | null)[]): Grid[] {
  const lines = rows.flatMap((row, at): Line[] => (row ? [{ ...row, at }] : []));
  const grids: Grid[] = [];
  for (let i = 0; i < lines.length; i++) {
    const body = bodyAt(lines, i);
    if (body.length < FEWEST.rows) continue;
    grids.push(gridOf(headerOf(lines, i, body[0]!.length), body));
    i += body.length * body[0]!.length - 1;
  }
  return grids;
}

/** Rows of lines from a step on: all of one length, their steps rising by one. */
function bodyAt(lines: readonly Line[], from: number): Line[][] {
  const body: Line[][] = [];
  for (let i = from; ; ) {
    const step = cellOf(lines[i], body.at(-1)?.at(-1));
    const before = body.at(-1)?.[0];
    if (step === null || !STEP.test(step) || (before && Number(step) !== Number(before.text.trim()) + 1)) return body;
    let end = i + 1;
    while (isPay(cellOf(lines[end], lines[end - 1]!))) end++;
    const columns = end - i;
    if (columns <= FEWEST.columns || (body.length > 0 && columns !== body[0]!.length)) return body;
    body.push(lines.slice(i, end));
    i = end;
  }
}

/** The one cell of a line that stands right below another. */
function cellOf(line: Line | undefined, above: Line | undefined): string | null {
  if (!line || line.tokens.length !== 1 || (above && (line.at !== above.at + 1 || line.page !== above.page))) return null;
  return line.text.trim();
}

function isPay(cell: string | null): boolean {
  return cell !== null && (isAmount(cell) || isPlaceholder(cell));
}

/** The lines above that name the columns, with or without one for the steps. */
function headerOf(lines: readonly Line[], first: number, columns: number): Line[] {
  const above = lines.slice(Math.max(0, first - columns), first);
  const named = above.filter(
    ({ text, tokens }) => tokens.length === 1 && text.trim().length <= NAME && !isPay(text.trim()) && !/[.;:]$/.test(text),
  );
  if (named.length < columns - 1 || above.at(-1)!.at !== lines[first]!.at - 1) return [];
  return named.length === columns && CORNER.test(named[0]!.text.trim()) ? named : above.slice(1);
}

function gridOf(header: readonly Line[], body: readonly (readonly Line[])[]): Grid {
  const columns = body[0]!.length;
  const headerRows = header.length > 0 ? 1 : 0;
  const cell = (line: Line, row: number, column: number): GridCell => ({
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    start: line.tokens[0]!.start,
    end: line.tokens[0]!.end,
  });
  return {
    firstLine: (header[0] ?? body[0]![0]!).first,
    lastLine: body.at(-1)!.at(-1)!.last,
    headerRows,
    rows: headerRows + body.length,
    columns,
    cells: [
      ...header.map((line, i) => cell(line, 0, columns - header.length + i)),
      ...body.flatMap((row, at) => row.map((line, column) => cell(line, headerRows + at, column))),
    ],
    edges: null,
  };
}
