import type { CleanText } from '../../../model.ts';
import { greatest, least } from '../../../text/long-lists.ts';
import type { Extent, Grid, GridCell } from '../region.ts';
import type { AlignedRow } from '../rows/aligned-row.ts';
import { assign, columnOf, columnsOf, figureColumns, sweep } from '../rows/columns.ts';
import type { Token } from '../rows/tokens.ts';
import type { FigureBlock } from './figure-blocks.ts';
import { headerCells } from './header-cells.ts';
import { headerRows } from './header-rows.ts';

/** Columns of a grid of figures: labels on the left, figures, text on the right. */
interface Layout {
  readonly columns: readonly Extent[];
  readonly firstFigure: number;
  readonly lastFigure: number;
}

/** A block of rows with its header as a grid. `rows` are all printed rows. */
export function figureGrid(record: CleanText, block: FigureBlock, rows: readonly (AlignedRow | null)[]): Grid {
  const begin = block.findIndex((row) => row.tokens.some((token) => token.kind === 'amount'));
  const body = block.slice(begin);
  const bare = layoutOf(body);
  const header = headerRows(block[begin]!, rows, bare.columns, bare.firstFigure);
  const layout = withNamed(bare, header);
  const cells: GridCell[] = [];
  header.forEach((row, number) => {
    for (const cell of headerCells(record, row, layout.columns)) cells.push({ row: number, ...cell });
  });
  body.forEach((row, number) => {
    for (const cell of bodyCells(row, layout)) cells.push({ row: header.length + number, ...cell });
  });
  return {
    firstLine: least([...header, ...body].map((row) => row.first)),
    lastLine: greatest(body.map((row) => row.last)),
    headerRows: header.length,
    rows: header.length + body.length,
    columns: layout.columns.length,
    cells,
    edges: layout.columns,
  };
}

function layoutOf(body: readonly AlignedRow[]): Layout {
  const core = body.filter((row) => row.sort === 'core');
  const amounts = core.flatMap((row) => row.tokens.filter((token) => token.kind === 'amount'));
  const left = least(amounts.map((token) => token.x0));
  const figures = figureColumns(core.map((row) => row.tokens.filter((token) => token.kind !== 'text' && token.x1 > left)));
  const right = greatest(figures.map((column) => column.x1));
  const labels = sweep(core.flatMap((row) => row.tokens.filter((token) => token.x1 <= left)));
  const notes = sweep(core.flatMap((row) => row.tokens.filter((token) => token.x0 >= right)));
  return { columns: [...labels, ...figures, ...notes], firstFigure: labels.length, lastFigure: labels.length + figures.length - 1 };
}

/** Columns that only a header names: its short names over no column yet. */
function withNamed(layout: Layout, header: readonly AlignedRow[]): Layout {
  const over = (token: Extent): boolean => layout.columns.some((column) => token.x0 < column.x1 && token.x1 > column.x0);
  const named = header.flatMap((row) =>
    row.tokens.length < 3 ? [] : row.tokens.filter((token) => token.text.length <= 14 && !over(token)),
  );
  const added = sweep(named).filter((column) => !over(column));
  const columns = [...layout.columns, ...added].sort((a, b) => a.x0 - b.x0);
  const first = layout.columns[layout.firstFigure]!;
  const last = layout.columns[layout.lastFigure]!;
  return { columns, firstFigure: columns.indexOf(first), lastFigure: columns.indexOf(last) };
}

/** A token that finds its column taken by another place of the row stays out; neighbours in one column are one cell. */
function bodyCells(row: AlignedRow, { columns, firstFigure, lastFigure }: Layout): Omit<GridCell, 'row'>[] {
  const figures = columns.slice(firstFigure, lastFigure + 1);
  const inside = row.tokens.filter((token) => token.kind !== 'text' && token.x1 > figures[0]!.x0 && token.x0 < figures.at(-1)!.x1);
  const places = assign(inside, figures);
  const cells = new Map<number, Omit<GridCell, 'row'>>();
  let last = -1;
  for (const token of row.tokens) {
    const [first, final] = placeOf(token, columns, firstFigure, inside, places);
    const before = cells.get(first);
    if (before && first !== last) continue;
    cells.set(first, { column: first, rowSpan: 1, columnSpan: final - first + 1, start: before?.start ?? token.start, end: token.end });
    last = first;
  }
  return [...cells.values()];
}

function placeOf(
  token: Token,
  columns: readonly Extent[],
  firstFigure: number,
  inside: readonly Token[],
  places: readonly (number | null)[],
): [number, number] {
  const figure = places[inside.indexOf(token)];
  if (figure !== undefined && figure !== null) return [figure + firstFigure, figure + firstFigure];
  if (token.kind === 'text') return columnsOf(token, columns);
  const column = columnOf(token, columns);
  return [column, column];
}
