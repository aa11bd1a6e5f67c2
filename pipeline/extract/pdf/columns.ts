import type { Fragment } from './fragments.ts';
import { type Row, rowsOf } from './rows.ts';

/** A piece of a row without a gap as wide as a gutter. */
interface Segment {
  readonly fragments: Fragment[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly words: number;
  /** Ends in dot leaders or a page number behind them. */
  readonly leader: boolean;
}

interface Band {
  /** First and last row of the band. */
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
  readonly weight: number;
}

/** Narrowest gutter, in sizes. */
const GUTTER = 0.8;
/** What a gutter further right must gain, as outdented labels may stand in its way. */
const SECOND_CHOICE = 0.8;
/** Fewest rows on either side of a gutter. */
const ROWS = 4;
/** Fewest words in most rows of a column of prose. */
const COLUMN_WORDS = 4;

/**
 * The rows of a page in reading order. Where a white gutter parts prose on both sides over several rows, the left column comes
 * before the right one; rows that cross the gutter part what stands above from what stands below. Rows of tables stay whole.
 */
export function readingOrder(fragments: readonly Fragment[]): Row[] {
  return orderRows(rowsOf(fragments), 0);
}

function orderRows(rows: Row[], depth: number): Row[] {
  if (depth > 6 || rows.length < ROWS) return rows;
  const cut = rows.map(segmentsOf);
  const band = bestBand(cut);
  if (!band) return rows;
  const inside = cut.slice(band.from, band.to + 1).flat();
  const left = inside.filter((segment) => segment.x1 <= band.gutter);
  const right = inside.filter((segment) => segment.x1 > band.gutter);
  return [
    ...orderRows(rows.slice(0, band.from), depth + 1),
    ...orderRows(rowsOf(left.flatMap((segment) => segment.fragments)), depth + 1),
    ...orderRows(rowsOf(right.flatMap((segment) => segment.fragments)), depth + 1),
    ...orderRows(rows.slice(band.to + 1), depth + 1),
  ];
}

function segmentsOf(row: Row): Segment[] {
  const groups: Fragment[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const fragment of row.fragments) {
    if (groups.length === 0 || fragment.x0 - end > GUTTER * row.size) groups.push([fragment]);
    else groups.at(-1)!.push(fragment);
    end = Math.max(end, fragment.x1);
  }
  return groups.map((group) => ({
    fragments: group,
    x0: Math.min(...group.map((fragment) => fragment.x0)),
    x1: Math.max(...group.map((fragment) => fragment.x1)),
    y: row.baseline,
    size: row.size,
    words: group.length,
    leader: group.some((fragment) => fragment.glyphs.length > 3 && fragment.glyphs.every((glyph) => /^[.\u2026_]+$/.test(glyph.text))),
  }));
}

/** The band of rows parted by the best gutter, or null. */
function bestBand(rows: readonly Segment[][], nested = 0): Band | null {
  let best: Band | null = null;
  for (const { gutter, trust } of gutterCandidates(rows)) {
    for (const band of bandsAt(rows, gutter, nested)) {
      const weight = trust * band.weight;
      if (!best || weight > best.weight) best = { ...band, weight };
    }
  }
  return best;
}

/**
 * Where a gutter may run: left edges that several rows share behind a gap, each moved to the middle of the white in front of it,
 * so that labels and headings which stand a little further out remain on their side.
 */
function gutterCandidates(rows: readonly Segment[][]): { readonly gutter: number; readonly trust: number }[] {
  const margin = Math.min(...rows.flat().map((segment) => segment.x0));
  const edges: { x: number; before: number | null; front: number }[] = [];
  for (const row of rows) {
    row.forEach((segment, i) => {
      const label = labelBefore(row, i);
      if (segment.x0 > margin + 60)
        edges.push({ x: segment.x0, before: row[label ? i - 2 : i - 1]?.x1 ?? null, front: (label ?? segment).x0 });
    });
  }
  edges.sort((a, b) => a.x - b.x);
  const candidates: { gutter: number; trust: number }[] = [];
  for (let i = 0; i < edges.length; ) {
    let j = i;
    while (j < edges.length && edges[j]!.x - edges[i]!.x < 3) j++;
    if (j - i >= ROWS - 1) {
      const ends = edges.slice(i, j).flatMap((edge) => edge.before ?? []);
      const end = ends.sort((a, b) => a - b)[Math.floor(0.9 * (ends.length - 1))];
      candidates.push({ gutter: end === undefined ? edges[i]!.x - 1 : Math.max((end + edges[i]!.x) / 2, edges[i]!.x - 30), trust: 1 });
      // Few rows of one column share their baseline with rows of the other: the longest of them need not be among these.
      const front = Math.min(...edges.slice(i, j).map((edge) => edge.front));
      const reach = Math.max(...rows.flat().flatMap(({ x1, size }) => (x1 < front - GUTTER * size ? [x1] : [])));
      if (end !== undefined && reach > end) candidates.push({ gutter: (reach + front) / 2, trust: SECOND_CHOICE });
    }
    i = j;
  }
  return candidates;
}

/** A label that belongs to a segment and stands out in front of it. */
function labelBefore(row: readonly Segment[], index: number): Segment | null {
  const [before, segment] = [row[index - 1], row[index]!];
  return before && before.x1 - before.x0 < 3 * segment.size && segment.x0 - before.x0 < 5 * segment.size ? before : null;
}

/** Maximal runs of rows that do not cross the gutter and hold prose on both sides. */
function bandsAt(rows: readonly Segment[][], gutter: number, nested: number): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let i = 0; i <= rows.length; i++) {
    const crossed = i === rows.length || rows[i]!.some((segment) => segment.x0 < gutter && segment.x1 > gutter);
    if (!crossed) continue;
    const band = trimmed(rows, from, i - 1, gutter, nested);
    if (band) bands.push(band);
    from = i + 1;
  }
  return bands;
}

/** Takes headers, footers and one-sided ends off a band, then judges it. */
function trimmed(rows: readonly Segment[][], start: number, end: number, gutter: number, nested: number): Band | null {
  let [from, to] = [start, end];
  if (to - from + 1 < ROWS) return null;
  const pitches = rows.slice(from + 1, to + 1).map((row, i) => row[0]!.y - rows[from + i]![0]!.y);
  const pitch = [...pitches].sort((a, b) => a - b)[pitches.length >> 1]!;
  for (let i = from; i < Math.min(from + 2, to); i++) if (rows[i + 1]![0]!.y - rows[i]![0]!.y > 2.5 * pitch + 4) from = i + 1;
  for (let i = to; i > Math.max(to - 2, from); i--) if (rows[i]![0]!.y - rows[i - 1]![0]!.y > 2.5 * pitch + 4) to = i - 1;
  const inside = rows.slice(from, to + 1);
  const left = inside.map((row) => row.filter((segment) => segment.x1 <= gutter)).filter((row) => row.length > 0);
  const right = inside.map((row) => row.filter((segment) => segment.x1 > gutter)).filter((row) => row.length > 0);
  if (left.length < ROWS || right.length < ROWS) return null;
  const apart = independence(left, right);
  for (const side of [left, right]) if (!isColumn(side, apart) && !holdsColumns(side, nested)) return null;
  return { from, to, gutter, weight: Math.min(left.length, right.length) };
}

/** Whether rows are of several columns side by side: prose that gutters part once more. */
function holdsColumns(rows: readonly Segment[][], nested: number): boolean {
  if (
    nested >= 2 ||
    median(rows.map(wordsOf)) < 2 * COLUMN_WORDS ||
    rows.filter((row) => figureShare(row) > 0.4).length > 0.4 * rows.length
  )
    return false;
  return bestBand(rows, nested + 1) !== null;
}

function wordsOf(row: readonly Segment[]): number {
  return row.reduce((sum, segment) => sum + segment.words, 0);
}

/** Share of the left rows whose baseline no right row shares: rows of a table share them all. */
function independence(left: readonly Segment[][], right: readonly Segment[][]): number {
  const apart = left.filter((row) => !right.some((other) => Math.abs(other[0]!.y - row[0]!.y) < 0.12 * row[0]!.size));
  return apart.length / left.length;
}

/** Whether rows fill their column as prose (or a contents list with leaders) does. */
function isColumn(rows: readonly Segment[][], apart: number): boolean {
  const x0 = Math.min(...rows.map((row) => row[0]!.x0));
  const x1 = Math.max(...rows.map((row) => row.at(-1)!.x1));
  const width = x1 - x0;
  const size = median(rows.map((row) => row[0]!.size));
  if (rows.filter((row) => row.some((segment) => segment.leader)).length > 0.5 * rows.length) return width > 10 * size;
  const words = median(rows.map(wordsOf));
  const fill =
    quantile(
      rows.map((row) => row.at(-1)!.x1 - row[0]!.x0),
      0.75,
    ) / width;
  const whole = rows.filter((row) => row.length === 1 || row[0]!.x1 - row[0]!.x0 < 3 * size).length / rows.length;
  const figures = rows.filter((row) => figureShare(row) > 0.4).length / rows.length;
  if (figures > 0.4 || whole < 0.7) return false;
  if (apart > 0.6) return width > 8 * size && words >= 2;
  return width > 12 * size && words >= COLUMN_WORDS && (fill > 0.7 || justified(rows, size) > 0.7);
}

/** Share of rows that end where a neighbour ends: prose set around a picture has few rows as wide as its column. */
function justified(rows: readonly Segment[][], size: number): number {
  const ends = rows.map((row) => row.at(-1)!.x1);
  const even = ends.filter((end, i) =>
    [ends[i - 1], ends[i + 1]].some((other) => other !== undefined && Math.abs(other - end) < 0.25 * size),
  );
  return even.length / ends.length;
}

function figureShare(row: readonly Segment[]): number {
  let figures = 0;
  let all = 0;
  for (const segment of row) {
    for (const fragment of segment.fragments) {
      for (const glyph of fragment.glyphs) {
        all++;
        if (/[\d$%]/.test(glyph.text)) figures++;
      }
    }
  }
  return figures / all;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(share * values.length)] ?? 0;
}
