/** Where a piece of a row stands. */
interface Piece {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** Most rows between an inset's row and rows beside it: theirs need not share its baselines. */
const NEIGHBOURS = 3;
/** Sizes by which baselines of rows beside each other differ at most; headings between two bands of columns are further from both. */
const BESIDE = 0.6;
/** White to either side of an inset, in sizes. */
const WHITE = 0.8;
/** Fewest rows of an inset, and its largest share of the rows. */
const ROWS = 2;
const SHARE = 0.25;

export function crosses({ x0, x1 }: Pick<Piece, 'x0' | 'x1'>, gutter: number): boolean {
  return x0 < gutter && x1 > gutter;
}

/**
 * Pieces of insets at a gutter: a caption or a pulled quote of two rows or more, in the white between two columns that go on beside it
 * to its left and right.
 */
export function insetsAt<P extends Piece>(rows: readonly (readonly P[])[], gutter: number): ReadonlySet<P> {
  const insets = new Set<P>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= ROWS && run.length <= SHARE * rows.length) for (const piece of within(rows, run, gutter)) insets.add(piece);
    run = [];
  };
  for (let i = 0; i < rows.length; i++) {
    const crossing = rows[i]!.filter((piece) => crosses(piece, gutter));
    if (crossing.length === 0) continue;
    if (crossing.every((piece) => hasBoth(rows, i, piece))) run.push(i);
    else close();
  }
  close();
  return insets;
}

/** All that these rows hold where they cross the gutter: widely spaced words of a caption are pieces of their own. */
function within<P extends Piece>(rows: readonly (readonly P[])[], run: readonly number[], gutter: number): P[] {
  const crossing = run.flatMap((i) => rows[i]!.filter((piece) => crosses(piece, gutter)));
  const [left, right] = [Math.min(...crossing.map(({ x0 }) => x0)), Math.max(...crossing.map(({ x1 }) => x1))];
  return run.flatMap((i) => rows[i]!.filter(({ x0, x1 }) => x1 > left && x0 < right));
}

/** Whether rows run beside a piece to its left and to its right. */
function hasBoth(rows: readonly (readonly Piece[])[], at: number, { x0, x1, y, size }: Piece): boolean {
  let [left, right] = [false, false];
  for (let i = Math.max(0, at - NEIGHBOURS); i <= Math.min(rows.length - 1, at + NEIGHBOURS); i++) {
    for (const other of rows[i]!) {
      const most = Math.max(size, other.size);
      if (Math.abs(other.y - y) > BESIDE * most) continue;
      left ||= other.x1 <= x0 - WHITE * most;
      right ||= other.x0 >= x1 + WHITE * most;
    }
  }
  return left && right;
}
