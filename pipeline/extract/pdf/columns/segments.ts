import { greatest, least } from '../../../text/long-lists.ts';
import type { Fragment } from '../lines/fragments.ts';
import type { Row } from '../lines/rows.ts';
import { isColumnStart } from './edges.ts';

/** A piece of a row without a gap as wide as a gutter. */
export interface Segment {
  readonly fragments: Fragment[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly words: number;
  /** Ends in dot leaders or a page number behind them. */
  readonly leader: boolean;
}

/** Narrowest gutter, in sizes, that needs no other rows to show it. */
const GUTTER = 0.8;

/** Cuts a row at white as wide as a gutter, and at narrower white in front of the `edges` that many rows share. */
export function segmentsOf(row: Row, edges: readonly number[]): Segment[] {
  const groups: Fragment[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const fragment of row.fragments) {
    const gap = fragment.x0 - end;
    if (groups.length === 0 || gap > GUTTER * row.size || isColumnStart(fragment.x0, gap, row.size, edges)) groups.push([fragment]);
    else groups.at(-1)!.push(fragment);
    end = Math.max(end, fragment.x1);
  }
  return groups.map((group) => ({
    fragments: group,
    x0: least(group.map((fragment) => fragment.x0)),
    x1: greatest(group.map((fragment) => fragment.x1)),
    y: row.baseline,
    size: row.size,
    words: group.length,
    leader: group.some((fragment) => fragment.glyphs.length > 3 && fragment.glyphs.every((glyph) => /^[.\u2026_]+$/.test(glyph.text))),
  }));
}
