/** A pay cell on its grid: row and column of the table. */
export interface GridValue {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** Decimals as printed. */
  readonly decimals: number;
}

/** A figure that does not fit its neighbours, with the one that they imply: the printed one with one digit read otherwise, if that fits. */
export interface Suspect {
  readonly index: number;
  readonly implied: number;
}

/** Rows and columns on each side that are looked at. */
const AROUND = 3;
/** Rectangles without which nothing is said. */
const FEWEST = 4;
/** Least deviation, as a share of the figure, that is suspect in a grid without any noise. */
const LEAST = 0.0015;
/** Times the grid's usual deviation. */
const TIMES = 12;
/** Grids whose usual deviation is above this share are no even grids: only gross misreadings are told in them. */
const EVEN = 0.002;
const GROSS = 0.08;
/** Share of the rectangles that must agree, and how closely, as a share of the deviation. */
const AGREEING = 0.6;
const CLOSE = 0.25;
/** Share of a grid's cells that misreadings make up at most; more of them are the schedule's own steps. */
const MOST = 0.02;

/** How near, as a share, a figure must come to what its neighbours imply. */
const FIT = 0.0002;

type Model = (beside: number, above: number, corner: number) => number;
const MODELS: readonly Model[] = [(beside, above, corner) => (beside * above) / corner, (beside, above, corner) => beside + above - corner];

interface Guess {
  readonly value: number;
  /** Share of the rectangles that say the same. */
  readonly agreeing: number;
}

/**
 * Looks along both axes: in a grid whose steps and lanes grow evenly, by ratio or by sum, the figure at a corner of any rectangle
 * follows from the other three. The median over the rectangles around a cell is what its neighbours imply; a cell that is off alone
 * while the grid is even and its rectangles agree is suspect.
 */
export function suspectsOf(values: readonly GridValue[]): Suspect[] {
  const grid = new Places(values);
  const models = MODELS.map((model) => values.map((one) => grid.implied(one, model)));
  const usual = models.map((guesses) => median(guesses.flatMap((guess, i) => (guess ? [deviation(guess, values[i]!)] : []))));
  const best = usual[0]! <= usual[1]! ? 0 : 1;
  const guesses = models[best]!;
  if (guesses.filter((guess) => guess !== null).length < 8) return [];
  const limit = usual[best]! > EVEN ? GROSS : Math.max(LEAST, TIMES * usual[best]!);
  const off = suspectsAbove(values, guesses, limit);
  const kept = off.length <= Math.max(1, values.length * MOST) ? off : suspectsAbove(values, guesses, GROSS);
  const fit = Math.max(FIT, 3 * usual[best]!);
  return kept.map(({ index, implied }) => ({
    index,
    implied: oneDigitOff(values[index]!, implied, fit) ?? round(implied, values[index]!.decimals),
  }));
}

/** The printed figure with one digit changed that is nearest to a value, if it is as near as the grid is even. */
function oneDigitOff({ value, decimals }: GridValue, implied: number, fit: number): number | null {
  const printed = value.toFixed(decimals);
  let best: number | null = null;
  for (let i = 0; i < printed.length; i++) {
    if (printed[i] === '.') continue;
    for (let digit = 0; digit < 10; digit++) {
      const other = Number(`${printed.slice(0, i)}${digit}${printed.slice(i + 1)}`);
      if (best === null || Math.abs(other - implied) < Math.abs(best - implied)) best = other;
    }
  }
  return best !== null && best !== value && Math.abs(best / implied - 1) <= fit ? best : null;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function suspectsAbove(values: readonly GridValue[], guesses: readonly (Guess | null)[], limit: number): Suspect[] {
  return guesses.flatMap((guess, index) =>
    guess && guess.agreeing >= AGREEING && deviation(guess, values[index]!) > limit ? [{ index, implied: guess.value }] : [],
  );
}

function deviation(guess: Guess, one: GridValue): number {
  return Math.abs(guess.value / one.value - 1);
}

/** Values by place, rows and columns without holes. */
class Places {
  /** Row by row; 0 where no value stands. */
  private readonly values: Float64Array;
  private readonly rows: ReadonlyMap<number, number>;
  private readonly columns: ReadonlyMap<number, number>;

  constructor(values: readonly GridValue[]) {
    this.rows = ranks(values.map((one) => one.row));
    this.columns = ranks(values.map((one) => one.column));
    this.values = new Float64Array(this.rows.size * this.columns.size);
    for (const one of values) this.values[this.rows.get(one.row)! * this.columns.size + this.columns.get(one.column)!] = one.value;
  }

  /** What the rectangles around a cell say it is; null where there are too few. */
  implied(one: GridValue, model: Model): Guess | null {
    const r = this.rows.get(one.row)!;
    const c = this.columns.get(one.column)!;
    const guesses: number[] = [];
    for (let row = Math.max(0, r - AROUND); row <= Math.min(r + AROUND, this.rows.size - 1); row++) {
      for (let column = Math.max(0, c - AROUND); column <= Math.min(c + AROUND, this.columns.size - 1); column++) {
        if (row === r || column === c) continue;
        const [beside, above, corner] = [this.at(r, column), this.at(row, c), this.at(row, column)];
        if (beside && above && corner) guesses.push(model(beside, above, corner));
      }
    }
    if (guesses.length < FEWEST) return null;
    const value = median(guesses);
    const close = CLOSE * Math.abs(value - one.value);
    return { value, agreeing: guesses.filter((guess) => Math.abs(guess - value) <= close).length / guesses.length };
  }

  private at(row: number, column: number): number {
    return this.values[row * this.columns.size + column]!;
  }
}

/** Places of numbers in their order, without holes. */
function ranks(numbers: readonly number[]): Map<number, number> {
  return new Map([...new Set(numbers)].sort((a, b) => a - b).map((number, rank) => [number, rank]));
}

function median(values: readonly number[]): number {
  if (values.length === 0) return Number.POSITIVE_INFINITY;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
