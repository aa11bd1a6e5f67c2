import { cellText } from '../blocks.ts';
import type { Grid } from '../model.ts';
import type { Flow, Measure } from './flow.ts';

const ROW = 16;
const PADDING = 5;

/** A ruled table over the width of the column; it begins a new sheet rather than break, and repeats its head where it must break. */
export function drawTable(flow: Flow, grid: Grid, measure: Measure, size: number): void {
  const total = flow.columnWidth;
  const first =
    Math.max(...grid.rows.map((row) => measure(String(row[0]), 'regular', size)), measure(grid.headers[0] ?? '', 'bold', size)) +
    2 * PADDING;
  const other = Math.min(90, (total - first) / (grid.headers.length - 1));
  const lefts = grid.headers.map((_, column) => (column === 0 ? 0 : first + (column - 1) * other));
  const right = first + (grid.headers.length - 1) * other;
  const rows = [grid.headers, ...grid.rows.map((row) => row.map((value) => cellText(grid, value)))];
  flow.reserve(Math.min(ROW * rows.length, ROW * 30));
  let sheet = 0;
  const drawRow = (row: readonly string[], head: boolean): void => {
    const baseline = flow.advance(ROW);
    const bottom = baseline - ROW * 0.25;
    const x = flow.left;
    const face = head ? 'bold' : 'regular';
    row.forEach((cell, column) => {
      const end = column === 0 ? first : (lefts[column] ?? 0) + other;
      const left = column === 0 ? PADDING : end - PADDING - measure(cell, face, size);
      flow.put({ type: 'text', x: x + left, y: baseline + 1, text: cell, face, size });
    });
    const rule = (x0: number, y0: number, x1: number, y1: number): void => flow.put({ type: 'rule', x0, y0, x1, y1, thickness: 0.5 });
    rule(x, bottom, x + right, bottom);
    if (head) rule(x, bottom + ROW, x + right, bottom + ROW);
    for (const left of [...lefts, right]) rule(x + left, bottom, x + left, bottom + ROW);
  };
  const [head, ...body] = rows;
  for (const row of body) {
    flow.reserve(ROW * 2);
    if (flow.sheet !== sheet && head) drawRow(head, true);
    sheet = flow.sheet;
    drawRow(row, false);
  }
}
