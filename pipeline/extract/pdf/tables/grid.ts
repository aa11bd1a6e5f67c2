import { firstWhere } from '../../../text/first-where.ts';
import type { Glyph, Rect, Stroke } from '../content/glyph.ts';
import { type Edge, edgesOf } from './edges.ts';
import { unruledRows } from './unruled-rows.ts';

export interface GridCell {
  readonly box: Rect;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A ruled table: its cells in row-major order; `tiles` finds the cell of each elementary rectangle. */
export interface Grid {
  readonly box: Rect;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Those of ys that a border is drawn at. */
  readonly ruled: readonly number[];
  readonly cells: readonly GridCell[];
  /** Index of the cell by row * columns + column. */
  readonly tiles: readonly number[];
}

/** Points by which a border may miss another one and still meet it. */
const REACH = 4;
/** Narrower rows and columns are double borders, points. */
const NARROW = 4;

/** The ruled tables of a page, from top to bottom: groups of borders that meet, cut into cells. Single boxes are none. */
export function gridsOf(strokes: readonly Stroke[], glyphs: readonly Glyph[]): Grid[] {
  const across = edgesOf(strokes, true).filter((edge) => edge.to - edge.from > 8);
  const down = edgesOf(strokes, false).filter((edge) => edge.to - edge.from > 6);
  if (across.length < 2 || down.length < 2) return [];
  const grids: Grid[] = [];
  for (const group of meetingGroups(across, down)) {
    const grid = gridOf(group.across, group.down, glyphs);
    if (grid) grids.push(grid);
  }
  return grids.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

interface Group {
  readonly across: Edge[];
  readonly down: Edge[];
}

/** Borders that hang together through their crossings. */
function meetingGroups(across: readonly Edge[], down: readonly Edge[]): Group[] {
  const root = Array.from({ length: across.length + down.length }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  across.forEach((horizontal, i) => {
    down.forEach((vertical, j) => {
      if (meets(horizontal, vertical)) root[find(i)] = find(across.length + j);
    });
  });
  const groups = new Map<number, Group>();
  const groupOf = (i: number): Group => {
    const key = find(i);
    const group = groups.get(key) ?? { across: [], down: [] };
    groups.set(key, group);
    return group;
  };
  across.forEach((edge, i) => {
    groupOf(i).across.push(edge);
  });
  down.forEach((edge, j) => {
    groupOf(across.length + j).down.push(edge);
  });
  return [...groups.values()];
}

function meets(horizontal: Edge, vertical: Edge): boolean {
  return (
    vertical.at >= horizontal.from - REACH &&
    vertical.at <= horizontal.to + REACH &&
    horizontal.at >= vertical.from - REACH &&
    horizontal.at <= vertical.to + REACH
  );
}

function gridOf(across: readonly Edge[], down: readonly Edge[], glyphs: readonly Glyph[]): Grid | null {
  const ruled = stops(across.map((edge) => edge.at));
  const xs = stops(down.map((edge) => edge.at));
  const unruled = xs.length > 2 ? unruledRows(xs, ruled, glyphs) : [];
  const ys = [...ruled, ...unruled].sort((a, b) => a - b);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns < 4 || rows * columns > 40_000) return null;
  const tiles = mergeTiles(xs, ys, across, down, new Set(unruled));
  const cells = cellsOf(tiles, xs, ys);
  return { box: [xs[0]!, ys[0]!, xs.at(-1)!, ys.at(-1)!], xs, ys, ruled, cells, tiles };
}

/** Distinct places, double borders taken as one. */
function stops(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const value of sorted) if (kept.length === 0 || value - kept.at(-1)! > NARROW) kept.push(value);
  return kept;
}

/** Joins elementary rectangles that neither a border nor the start of an unruled row parts; returns the number of the joined cell of each. */
function mergeTiles(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Edge[],
  down: readonly Edge[],
  unruled: ReadonlySet<number>,
): number[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const root = Array.from({ length: rows * columns }, (_, i) => i);
  const find = (i: number): number => (root[i] === i ? i : find(root[i]!));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const tile = row * columns + column;
      const [x, y] = [(xs[column]! + xs[column + 1]!) / 2, (ys[row]! + ys[row + 1]!) / 2];
      if (column + 1 < columns && !parted(down, xs[column + 1]!, y)) root[find(tile + 1)] = find(tile);
      if (row + 1 < rows && !unruled.has(ys[row + 1]!) && !parted(across, ys[row + 1]!, x)) root[find(tile + columns)] = find(tile);
    }
  }
  return root.map((_, i) => find(i));
}

function parted(edges: readonly Edge[], at: number, along: number): boolean {
  return edges.some((edge) => Math.abs(edge.at - at) <= NARROW && edge.from - 1 <= along && along <= edge.to + 1);
}

/** Cells in row-major order; renumbers `tiles` to point at them. */
function cellsOf(tiles: number[], xs: readonly number[], ys: readonly number[]): GridCell[] {
  const columns = xs.length - 1;
  const spans = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  tiles.forEach((key, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const span = spans.get(key);
    if (!span) spans.set(key, { top: row, left: column, bottom: row, right: column });
    else {
      span.bottom = Math.max(span.bottom, row);
      span.right = Math.max(span.right, column);
      span.left = Math.min(span.left, column);
    }
  });
  const keys = [...spans.keys()];
  const number = new Map(keys.map((key, i) => [key, i]));
  tiles.forEach((key, i) => {
    tiles[i] = number.get(key)!;
  });
  return keys.map((key) => {
    const { top, left, bottom, right } = spans.get(key)!;
    const box: Rect = [xs[left]!, ys[top]!, xs[right + 1]!, ys[bottom + 1]!];
    return { box, row: top, column: left, rowSpan: bottom - top + 1, columnSpan: right - left + 1 };
  });
}

/** Index of the cell at a point, -1 outside. */
export function cellAt(grid: Grid, x: number, y: number): number {
  if (x < grid.box[0] || x > grid.box[2] || y < grid.box[1] || y > grid.box[3]) return -1;
  const column = Math.min(lastBelow(grid.xs, x), grid.xs.length - 2);
  const row = Math.min(lastBelow(grid.ys, y), grid.ys.length - 2);
  return grid.tiles[row * (grid.xs.length - 1) + column]!;
}

function lastBelow(stops: readonly number[], value: number): number {
  return Math.max(0, firstWhere(stops, (stop) => stop > value) - 1);
}
