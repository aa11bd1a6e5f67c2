import type { CleanText } from '../../model.ts';
import { captionOf } from './caption.ts';
import { carrierGrids } from './carrier-grids.ts';
import { collapsedGrid } from './figures/collapsed-grid.ts';
import { figureBlocks } from './figures/figure-blocks.ts';
import { figureGrid } from './figures/figure-grid.ts';
import { unrolledGrids } from './figures/unrolled-grids.ts';
import { kindOf } from './kind.ts';
import { listGrids } from './list-grids.ts';
import type { Grid, TableRegion } from './region.ts';
import { joinContinued } from './repairs/continuation.ts';
import { extended } from './repairs/extend-carrier.ts';
import { foldColumns } from './repairs/fold-columns.ts';
import { withoutGhosts } from './repairs/ghost-headers.ts';
import { splitGrids } from './repairs/split-grids.ts';
import { unrulyPages } from './repairs/unruly-pages.ts';
import { printedRows } from './rows/printed-rows.ts';
import { tabGrids } from './tab-grids.ts';
import { textGrids } from './text-grids.ts';

export type { TableRegion } from './region.ts';

/**
 * Tables of a text in reading order. `mayHold` says whether a line (index into record.lines) may stand in a table: contents pages
 * may not. What the carrier states goes before tabs, tabs before aligned text.
 */
export function findTables(record: CleanText, mayHold: (lineIndex: number) => boolean): TableRegion[] {
  const unruly = unrulyPages(record);
  const taken = new Set<number>();
  const claim = (found: readonly Grid[]): readonly Grid[] => {
    for (const grid of found) for (let i = grid.firstLine; i <= grid.lastLine; i++) taken.add(i);
    return found;
  };
  const free = (index: number): boolean => mayHold(index) && !taken.has(index);
  const drawn = claim(carrierGrids(record, unruly, mayHold).map((grid) => foldColumns(record, grid)));
  const tabbed = claim(tabGrids(record, free));
  const loose = printedRows(record, unruly, free);
  const whole = claim(drawn.map((grid) => extended(record, grid, loose)));
  const rest = (): typeof loose => loose.map((row) => (row && taken.has(row.first) ? null : row));
  const unrolled = claim(unrolledGrids(rest()));
  const rows = rest();
  const aligned = claim(figureBlocks(rows).map((block) => collapsedGrid(record, block, rows) ?? figureGrid(record, block, rows)));
  const lists = claim(listGrids(rest()));
  const texts = claim(textGrids(rest()));
  const grids = [...whole, ...tabbed, ...unrolled, ...aligned, ...lists, ...texts];
  grids.sort((a, b) => a.firstLine - b.firstLine);
  return splitGrids(record, joinContinued(record, grids)).map((grid) => regionOf(record, withoutGhosts(record, grid), taken));
}

function regionOf(record: CleanText, grid: Grid, taken: ReadonlySet<number>): TableRegion {
  const cells = [...grid.cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, rowSpan, columnSpan, start, end }) => ({
      row,
      column,
      row_span: rowSpan,
      column_span: columnSpan,
      raw: fold(record.text.slice(start, end)),
      start,
      end,
    }));
  const caption = captionOf(record, grid.firstLine, (index) => taken.has(index));
  const kind = kindOf({
    caption,
    context: contextOf(record, grid.firstLine),
    header: cells.filter((cell) => cell.row < grid.headerRows).map((cell) => cell.raw),
    body: cells.filter((cell) => cell.row >= grid.headerRows).map((cell) => ({ column: cell.column, text: cell.raw })),
  });
  const start = record.lines[grid.firstLine]!.start;
  const end = record.lines[grid.lastLine]!.end;
  const { firstLine, lastLine, rows, columns, headerRows } = grid;
  return {
    firstLine,
    lastLine,
    table: { kind, caption, row_count: rows, column_count: columns, start, end, header_rows: headerRows, cells },
  };
}

/** Up to six lines above a table. */
function contextOf(record: CleanText, firstLine: number): string {
  const lines = record.lines.slice(Math.max(0, firstLine - 6), firstLine);
  return fold(lines.map((line) => record.text.slice(line.start, line.end)).join(' '));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
