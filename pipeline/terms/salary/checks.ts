/** A pay cell on its grid: row and column of the table. */
export interface GridValue {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** A figure that does not fit its neighbours, with the one that they imply. */
export interface Suspect {
  readonly index: number;
  readonly implied: number;
}

/** Rows and columns on each side that are looked at. */
const AROUND = 3;
/** Corners without which nothing is said. */
const FEWEST = 3;
/** Least deviation, as a share of the figure, that is suspect in a grid without any noise. */
const LEAST = 0.0015;
/** Times the grid's usual deviation. */
const TIMES = 12;
/** Grids whose usual deviation is above this share are no even grids: only gross misreadings are told in them. */
const EVEN = 0.002;
const GROSS = 0.08;

/**
 * Looks along both axes: in a grid whose steps and lanes grow evenly, the figure at a corner of any rectangle follows from the other
 * three (by ratio). The median over the rectangles around a cell is what its neighbours imply; a cell that is off while the grid is
 * even is suspect.
 */
export function suspectsOf(values: readonly GridValue[]): Suspect[] {
  const places = new Map(values.map((one, index) => [`${one.row}/${one.column}`, index]));
  const rows = [...new Set(values.map((one) => one.row))].sort((a, b) => a - b);
  const columns = [...new Set(values.map((one) => one.column))].sort((a, b) => a - b);
  const at = (row: number | undefined, column: number | undefined): number | null => {
    const index = places.get(`${row}/${column}`);
    return index === undefined ? null : values[index]!.value;
  };
  const implied = values.map((one) => impliedAt(one, rows, columns, at));
  const offs = implied.flatMap((value, i) => (value === null ? [] : [Math.abs(value / values[i]!.value - 1)]));
  if (offs.length < 8) return [];
  const usual = median(offs);
  const limit = usual > EVEN ? GROSS : Math.max(LEAST, TIMES * usual);
  return implied.flatMap((value, index) => {
    if (value === null || Math.abs(value / values[index]!.value - 1) <= limit) return [];
    return [{ index, implied: value }];
  });
}

function impliedAt(
  one: GridValue,
  rows: readonly number[],
  columns: readonly number[],
  at: (row: number | undefined, column: number | undefined) => number | null,
): number | null {
  const r = rows.indexOf(one.row);
  const c = columns.indexOf(one.column);
  const guesses: number[] = [];
  for (let i = Math.max(0, r - AROUND); i <= r + AROUND; i++) {
    for (let k = Math.max(0, c - AROUND); k <= c + AROUND; k++) {
      if (i === r || k === c) continue;
      const [beside, above, corner] = [at(one.row, columns[k]), at(rows[i], one.column), at(rows[i], columns[k])];
      if (beside !== null && above !== null && corner) guesses.push((beside * above) / corner);
    }
  }
  return guesses.length < FEWEST ? null : median(guesses);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
