import type { Grid } from './grid.ts';

const HEAD = /\b(?:steps?|stp|years?|yrs|experience|level|index|grade|range)\b/i;
const STEP =
  /^(?:(?:step|stp|yr|year|level)\s*)?(?:\d{1,2}[A-Z]?|[IVX]{1,5}|l|\d{1,2}\s?[-–]\s?\d{1,2}|\d{1,2}\+|prov\w*|max\w*|min\w*|entry|top|longevity.*|L\d{0,2})\.?$/i;
/** Share of a column's cells that must look like steps. */
const MOSTLY = 0.6;

/** Whether a column names steps: its head says so, or most of its cells are small numbers and the like. */
export function isStepColumn(grid: Grid, column: number): boolean {
  const cells = grid.body.filter((cell) => cell.column === column);
  if (cells.length === 0) return false;
  const steps = cells.filter((cell) => STEP.test(cell.raw)).length;
  if (grid.over(column).some((cell) => /\bsteps?\b/i.test(cell.raw))) return steps >= cells.length / 3;
  return (
    steps >= cells.length * MOSTLY &&
    (grid.over(column).length === 0 || grid.over(column).some((cell) => HEAD.test(cell.raw)) || column === 0)
  );
}

/** Names of steps of the rows that a pay cell covers: `4`, or `11-13` where it stands over three rows. Null where none is printed. */
export function stepOf(grid: Grid, column: number, row: number, span: number): string | null {
  const names: string[] = [];
  for (let at = row; at < row + span; at++) {
    const cell = grid.at(at, column);
    const name = cell ? stepName(grid, column, cell.row, cell.raw) : '';
    if (name !== '' && names.at(-1) !== name) names.push(name);
  }
  if (names.length === 0) return null;
  return names.length === 1 ? names[0]! : `${names[0]}-${names.at(-1)}`;
}

/** A one that recognition read as a letter is told by the two below it. */
function stepName(grid: Grid, column: number, row: number, raw: string): string {
  const name = bare(raw);
  if (!/^[Il]$/.test(name)) return name;
  const below = grid.at(row + 1, column);
  return below && bare(below.raw) === '2' ? '1' : name;
}

function bare(raw: string): string {
  return raw
    .replace(/^(?:steps?|stp)\.?\s*/i, '')
    .replace(/[*†.:]+$/, '')
    .trim();
}
