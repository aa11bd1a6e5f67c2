import { greatest, least } from '../../../text/long-lists.ts';
import type { Row } from '../lines/rows.ts';

/** Points by which the lines of a column may start apart. */
const ALIGNED = 1;
/** Narrowest white, in sizes, that can be a gutter where many rows show it at the same place. */
const NARROW = 0.3;
/** Usual white in front of an edge against the usual space of its row: words of prose stand below each other by chance. */
const WIDER = 1.6;
/** Fewest rows that show an edge, and the most rows beside them, for each of these, whose words run across it. */
const [SHOWN, CROSSED] = [6, 0.3];

interface Start {
  readonly x: number;
  /** White in front of it against the usual space of the row. */
  readonly white: number;
  readonly row: number;
}

/**
 * Left edges of columns that several rows share and hardly any crosses: behind such an edge a new column begins even where the
 * longest lines of its neighbour leave no more than the width of a space. Points from the left, rising.
 */
export function columnEdges(rows: readonly Row[]): number[] {
  const starts = rows.flatMap(startsOf).sort((a, b) => a.x - b.x);
  const edges: number[] = [];
  for (let i = 0; i < starts.length; ) {
    let j = i;
    while (j < starts.length && starts[j]!.x - starts[i]!.x <= ALIGNED) j++;
    const group = starts.slice(i, j);
    if (group.length >= SHOWN && middle(group.map(({ white }) => white)) > WIDER && crossings(rows, group) <= CROSSED * group.length)
      edges.push(group[group.length >> 1]!.x);
    i = j;
  }
  return edges;
}

/** Where words begin behind white that might be a gutter. */
function startsOf(row: Row, index: number): Start[] {
  const gaps = row.fragments.slice(1).map((fragment, i) => fragment.x0 - row.fragments[i]!.x1);
  const space = Math.max(middle(gaps), 0.2 * row.size);
  return gaps.flatMap((gap, i) => (gap > NARROW * row.size ? [{ x: row.fragments[i + 1]!.x0, white: gap / space, row: index }] : []));
}

/** Rows between the first and the last of a group with a word across the group's edge. */
function crossings(rows: readonly Row[], group: readonly Start[]): number {
  const x = group[group.length >> 1]!.x;
  const [first, last] = [least(group.map(({ row }) => row)), greatest(group.map(({ row }) => row))];
  return rows
    .slice(first, last + 1)
    .filter((row) => row.fragments.some((fragment) => fragment.x0 < x - 2 * ALIGNED && fragment.x1 > x + ALIGNED)).length;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Whether white of `gap` points in front of `x` parts two columns at one of the edges. */
export function isColumnStart(x: number, gap: number, size: number, edges: readonly number[]): boolean {
  return gap > NARROW * size && edges.some((edge) => Math.abs(edge - x) <= ALIGNED);
}
