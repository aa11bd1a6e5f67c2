import { greatest, least } from '../../../text/long-lists.ts';
import type { Fragment } from '../lines/fragments.ts';
import { type Row, rowsOf } from '../lines/rows.ts';
import { columnEdges } from './edges.ts';
import { gutterCandidates, labelBefore } from './gutters.ts';
import { crosses, insetsAt } from './insets.ts';
import { stretchesOf } from './seams.ts';
import { type Segment, segmentsOf } from './segments.ts';

interface Band {
  /** First and last row of the band. */
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
  /** Stand in the gutter; come behind the columns. */
  readonly insets: ReadonlySet<Segment>;
  readonly weight: number;
}

/** Fewest rows on either side of a gutter. */
const ROWS = 4;
/** The same where a gutter goes on that parts more rows above or below. */
const FEW_ROWS = 2;
/** What a row of a band weighs beside one that both of its columns hold: of two gutters the one that fewer rows cross is right. */
const ROW = 0.001;
/** Most words in a row between the columns, the share of the width that it may take, and how far its middle may be from the page's. */
const [BETWEEN_WORDS, BETWEEN_WIDTH, MIDDLE] = [6, 0.15, 0.1];
/** Fewest words in most rows of a column of prose. */
const COLUMN_WORDS = 4;

/**
 * The rows of a page in reading order. Where a white gutter parts prose on both sides over several rows, the left column comes
 * before the right one; rows that cross the gutter part what stands above from what stands below, and captions set into the gutter
 * come behind the columns. Rows of tables stay whole.
 */
export function readingOrder(fragments: readonly Fragment[]): readonly Row[] {
  return orderRows(rowsOf(fragments), { depth: 0, gutters: [] });
}

interface Surroundings {
  readonly depth: number;
  /** Gutters that part what stands above or below. */
  readonly gutters: readonly number[];
}

function orderRows(rows: readonly Row[], { depth, gutters }: Surroundings): readonly Row[] {
  if (depth > 6 || rows.length < (gutters.length > 0 ? FEW_ROWS : ROWS)) return rows;
  const edges = columnEdges(rows);
  const cut = rows.map((row) => segmentsOf(row, edges));
  const band = bestBand(cut, { nested: 0, gutters });
  if (!band) return rows;
  const segments = cut.slice(band.from, band.to + 1).flat();
  const rowsWhere = (which: (segment: Segment) => boolean) => rowsOf(segments.filter(which).flatMap((segment) => segment.fragments));
  const left = rowsWhere((segment) => !band.insets.has(segment) && segment.x1 <= band.gutter);
  const right = rowsWhere((segment) => !band.insets.has(segment) && segment.x1 > band.gutter);
  const beyond = { depth: depth + 1, gutters: [...gutters, band.gutter] };
  const inside = { depth: depth + 1, gutters: [] };
  return [
    ...orderRows(rows.slice(0, band.from), beyond),
    ...stretchesOf(left, right).flatMap((stretch) => [...orderRows(stretch.left, inside), ...orderRows(stretch.right, inside)]),
    ...orderRows(
      rowsWhere((segment) => band.insets.has(segment)),
      inside,
    ),
    ...orderRows(rows.slice(band.to + 1), beyond),
  ];
}

interface Search {
  /** How many gutters were already found around these rows. */
  readonly nested: number;
  readonly gutters: readonly number[];
}

/** A gutter to try, and the rows that each of its sides must have. */
interface Trial {
  readonly gutter: number;
  readonly nested: number;
  readonly fewest: number;
}

/** The band of rows parted by the best gutter, or null. */
function bestBand(rows: readonly Segment[][], { nested, gutters }: Search): Band | null {
  let best: Band | null = null;
  const apart = rows.map((row) => standsApart(row, rows));
  const find = (gutter: number, fewest: number): void => {
    for (const band of bandsAt(rows, apart, { gutter, nested, fewest })) if (!best || band.weight > best.weight) best = band;
  };
  for (const gutter of gutterCandidates(rows.filter((_, i) => !apart[i]))) find(gutter, ROWS);
  for (const gutter of gutters) find(gutter, FEW_ROWS);
  return best;
}

/** Whether a row stands between the columns and is part of neither: a page number in the middle, under columns or over them. */
function standsApart(row: readonly Segment[], rows: readonly Segment[][]): boolean {
  const [segment] = row;
  if (!segment || row.length > 1 || segment.words > BETWEEN_WORDS) return false;
  const left = least(rows.map((other) => other[0]!.x0));
  const right = greatest(rows.map((other) => other.at(-1)!.x1));
  const { x0, x1 } = segment;
  if (x1 - x0 > BETWEEN_WIDTH * (right - left) || Math.abs(x0 + x1 - left - right) > 2 * MIDDLE * (right - left)) return false;
  return !rows.some((other) => other !== row && other.some((begin) => Math.abs(begin.x0 - x0) < 2));
}

/** Maximal runs of rows that do not cross the gutter, but for captions set into it, and hold prose on both sides. */
function bandsAt(rows: readonly Segment[][], apart: readonly boolean[], trial: Trial): Band[] {
  const { gutter } = trial;
  const insets = insetsAt(rows, gutter);
  const ends = (row: readonly Segment[], i: number): boolean =>
    apart[i] ? !row.some((segment) => insets.has(segment)) : row.some((segment) => crosses(segment, gutter) && !insets.has(segment));
  const bands: Band[] = [];
  let from = 0;
  for (let i = 0; i <= rows.length; i++) {
    if (i < rows.length && !ends(rows[i]!, i)) continue;
    const band = trimmed(rows, from, i - 1, { ...trial, insets });
    if (band) bands.push(band);
    from = i + 1;
  }
  return bands;
}

/** Takes headers, footers and one-sided ends off a band, then judges it. */
function trimmed(rows: readonly Segment[][], start: number, end: number, trial: Trial & Pick<Band, 'insets'>): Band | null {
  const { gutter, nested, fewest, insets } = trial;
  let [from, to] = [start, end];
  if (to - from + 1 < fewest) return null;
  const columns = rows.map((row) => row.filter((segment) => !insets.has(segment)));
  const far = 2.5 * pitchOf(nonEmpty(columns.slice(from, to + 1)), gutter) + 4;
  for (let i = from; i < Math.min(from + 2, to); i++) if (rows[i + 1]![0]!.y - rows[i]![0]!.y > far) from = i + 1;
  for (let i = to; i > Math.max(to - 2, from); i--) if (rows[i]![0]!.y - rows[i - 1]![0]!.y > far) to = i - 1;
  const inside = columns.slice(from, to + 1);
  const left = nonEmpty(inside.map((row) => row.filter((segment) => segment.x1 <= gutter)));
  const right = nonEmpty(inside.map((row) => row.filter((segment) => segment.x1 > gutter)));
  if (left.length < fewest || right.length < fewest) return null;
  const apart = independence(left, right);
  if (fewest < ROWS && ![left, right].every((side) => isColumn(side, apart) && median(side.map(wordsOf)) >= COLUMN_WORDS)) return null;
  for (const side of [left, right]) if (!isColumn(side, apart) && !holdsColumns(side, nested)) return null;
  const weight = Math.min(left.length, right.length) + ROW * (to - from) - tornLabels(inside, gutter);
  return { from, to, gutter, insets, weight };
}

/** Rows whose right column would lose its label to the left one. */
function tornLabels(rows: readonly Segment[][], gutter: number): number {
  return rows.filter((row) => {
    const right = row.findIndex((segment) => segment.x1 > gutter);
    return right > 0 && labelBefore(row, right) !== null;
  }).length;
}

function nonEmpty(rows: readonly Segment[][]): Segment[][] {
  return rows.filter((row) => row.length > 0);
}

/** Usual distance of baselines in a column: the columns' lines need not stand side by side. */
function pitchOf(rows: readonly Segment[][], gutter: number): number {
  const sides = [rows.filter((row) => row[0]!.x1 <= gutter), rows.filter((row) => row.at(-1)!.x1 > gutter)];
  return greatest(sides.map((side) => median(side.slice(1).map((row, i) => row[0]!.y - side[i]![0]!.y))));
}

/** Whether rows are of several columns side by side: prose that gutters part once more. */
function holdsColumns(rows: readonly Segment[][], nested: number): boolean {
  if (
    nested >= 2 ||
    median(rows.map(wordsOf)) < 2 * COLUMN_WORDS ||
    rows.filter((row) => figureShare(row) > 0.4).length > 0.4 * rows.length
  )
    return false;
  return bestBand(rows, { nested: nested + 1, gutters: [] }) !== null;
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
  const x0 = least(rows.map((row) => row[0]!.x0));
  const x1 = greatest(rows.map((row) => row.at(-1)!.x1));
  const width = x1 - x0;
  const size = median(rows.map((row) => row[0]!.size));
  if (rows.filter((row) => row.some((segment) => segment.leader)).length > 0.5 * rows.length) return width > 10 * size;
  if (rows.filter(endsInPages).length > 0.4 * rows.length) return width > 8 * size;
  const words = median(rows.map(wordsOf));
  const fill =
    quantile(
      rows.map((row) => row.at(-1)!.x1 - row[0]!.x0),
      0.75,
    ) / width;
  const whole = rows.filter(isWhole).length / rows.length;
  const figures = rows.filter((row) => figureShare(row) > 0.4).length / rows.length;
  if (figures > 0.4 || whole < 0.7) return false;
  if (apart > 0.6) return width > 8 * size && words >= 2;
  return width > 12 * size && words >= COLUMN_WORDS && (fill > 0.7 || justified(rows, size) > 0.7);
}

/** A row without wide white but behind its label. */
function isWhole(row: readonly Segment[]): boolean {
  return row.length === 1 || row[0]!.x1 - row[0]!.x0 < 3 * row[0]!.size;
}

/** An entry of an index: its words, a comma, page numbers. */
function endsInPages(row: readonly Segment[]): boolean {
  const [before, last] = row.flatMap(({ fragments }) => fragments).slice(-2);
  const text = ({ glyphs }: Fragment): string => glyphs.map((glyph) => glyph.text).join('');
  return last !== undefined && text(before!).endsWith(',') && /^(?:\p{Lu}-)?\d+(?:[-\u2013](?:\p{Lu}-)?\d+)?,?$/u.test(text(last));
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
