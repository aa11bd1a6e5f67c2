import type { CleanText } from '../../../model.ts';
import type { Extent, Grid, GridCell } from '../region.ts';
import type { AlignedRow } from '../rows/aligned-row.ts';
import { assign } from '../rows/columns.ts';

/** Most lines of blank between a drawn table and a row that goes on below it. */
const GAP = 0.8;

/** Rows directly below a drawn table whose rules are missing: their figures stand in its columns. `rows` are those in no table. */
export function extended(record: CleanText, grid: Grid, rows: readonly (AlignedRow | null)[]): Grid {
  const edges = edgesOf(record, grid);
  const below = rows.findIndex((row) => row?.first === grid.lastLine + 1);
  if (!edges || below < 0) return grid;
  const cells: GridCell[] = [...grid.cells];
  let { lastLine, rows: count } = grid;
  for (const row of rows.slice(below)) {
    if (row?.first !== lastLine + 1 || row.gap > GAP || row.page !== record.lines[lastLine]!.page) break;
    const places = placesOf(row, edges);
    if (!places) break;
    for (const [i, { start, end }] of row.tokens.entries())
      cells.push({ row: count, column: places[i]!, rowSpan: 1, columnSpan: 1, start, end });
    count++;
    lastLine = row.last;
  }
  return { ...grid, cells, lastLine, rows: count };
}

/** Columns of the row's tokens, if it holds an amount and every token stands in a column of its own. */
function placesOf(row: AlignedRow, edges: readonly Extent[]): number[] | null {
  if (row.sort !== 'core' && row.sort !== 'single') return null;
  const places = assign(row.tokens, edges);
  const inside = row.tokens.every((token, i) => {
    const edge = edges[places[i] ?? -1];
    return edge !== undefined && token.x0 < edge.x1 && token.x1 > edge.x0;
  });
  return inside ? (places as number[]) : null;
}

/** Horizontal extent of the text in each column; null where a column is empty or places are unknown. */
function edgesOf(record: CleanText, grid: Grid): Extent[] | null {
  const edges = new Array<Extent | null>(grid.columns).fill(null);
  for (let index = grid.firstLine; index <= grid.lastLine; index++) {
    const { cell, box } = record.lines[index]!;
    if (!cell || !box || (cell.column_span ?? 1) > 1) continue;
    const edge = edges[cell.column];
    edges[cell.column] = { x0: Math.min(edge?.x0 ?? box[0], box[0]), x1: Math.max(edge?.x1 ?? box[2], box[2]) };
  }
  return edges.every((edge) => edge !== null) ? edges : null;
}
