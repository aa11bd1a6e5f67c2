import type { CellValue } from '../../model.ts';
import type { Grid } from './grid.ts';
import { laneName } from './lanes.ts';

/** Values of the body cells of a table that hold one figure, and of those that hold a doubtful one. */
export function cellValues(
  grid: Grid,
  index: number,
  money: (start: number) => boolean,
  redlined: (start: number, end: number) => boolean,
): CellValue[] {
  return grid.body.flatMap((cell) => {
    const figure = grid.figure(cell);
    const marked = redlined(cell.start, cell.end);
    const flags = marked ? [...new Set([...figure.flags, 'redlined', 'uncertain'])] : [...figure.flags];
    if (figure.value === null && flags.length === 0) return [];
    const label = grid.at(cell.row, 0);
    const certain = figure.value !== null && !flags.includes('uncertain');
    return [
      {
        table: index,
        row: cell.row,
        column: cell.column,
        row_label: cell.column === 0 || !label ? null : label.raw,
        column_label: laneName(grid.over(cell.column)),
        value: certain ? figure.value.toFixed(figure.decimals) : null,
        measure: figure.measure ?? (money(cell.start) ? 'USD' : null),
        flags,
      },
    ];
  });
}
