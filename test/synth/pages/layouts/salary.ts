import { cellText } from '../../blocks.ts';
import type { Grid } from '../../model.ts';
import { type Sheet, type Type, WIDTH } from '../sheet.ts';

const MARGIN = 60;

/** A salary schedule with a ruled grid (or none), figures to the right of their cells. */
export function salary(sheet: Sheet, grid: Grid, type: Type, ruled: boolean): void {
  sheet.centred('APPENDIX A', 80, { ...type, size: type.size + 4, bold: true });
  sheet.centred(grid.caption, 104, { ...type, bold: true });
  const columns = grid.headers.length;
  const width = (WIDTH - 2 * MARGIN) / columns;
  const height = type.size * 1.9;
  const top = 130;
  const rows = [grid.headers, ...grid.rows.map((row) => row.map((value) => cellText(grid, value)))];
  for (const [index, row] of rows.entries()) {
    const face = { ...type, bold: index === 0 };
    for (const [column, text] of row.entries()) {
      const x = MARGIN + column * width + (column === 0 ? 6 : width - 6 - sheet.measure(text, face));
      sheet.print(text, x, top + (index + 0.68) * height, face);
    }
    sheet.truth.push(row.join(' '));
  }
  const bottom = top + rows.length * height;
  if (ruled) {
    for (let row = 0; row <= rows.length; row++) sheet.rule(MARGIN, top + row * height, WIDTH - MARGIN, top + row * height, 0.75);
    for (let column = 0; column <= columns; column++) sheet.rule(MARGIN + column * width, top, MARGIN + column * width, bottom, 0.75);
  }
  const notes = 'Longevity pay of 2.5% is added after fifteen (15) years of service in the District. Lanes are counted in semester units.';
  for (const [index, line] of sheet.wrap(notes, WIDTH - 2 * MARGIN, type).entries())
    sheet.line(line, MARGIN, bottom + 28 + index * type.size * 1.25, type);
}
