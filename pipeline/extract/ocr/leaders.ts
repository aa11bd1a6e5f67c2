import type { PageImage, PixelBox } from '../../stage.ts';
import type { Component } from './components.ts';

/** Inches. */
const LARGEST_DOT = 0.03;
const WIDEST_PITCH = 0.16;
const FEWEST_DOTS = 6;
/** Share of the pitch by which one dot may be off. */
const OFF = 0.3;

export interface WithoutLeaders {
  readonly image: PageImage;
  /** From the first to the last dot of each leader. */
  readonly leaders: readonly PixelBox[];
}

/**
 * Takes out rows of dots that lead from an entry to its page number: read as text they give gibberish and cost more than the
 * entry. A leader is six dots or more at one height and one pitch.
 */
export function withoutLeaders(image: PageImage, components: readonly Component[]): WithoutLeaders {
  const largest = Math.max(3, Math.round(LARGEST_DOT * image.dpi));
  const dots = components.filter(({ x0, y0, x1, y1 }) => x1 - x0 <= largest && y1 - y0 <= largest);
  const leaders = rowsOfDots(dots, WIDEST_PITCH * image.dpi).filter(isLeader);
  if (leaders.length === 0) return { image, leaders: [] };
  const gray = image.gray.slice();
  for (const leader of leaders) for (const dot of leader) whiten(gray, image.width, image.height, dot);
  return { image: { ...image, gray }, leaders: leaders.map(boxOf) };
}

/** Dots chained from left to right, each to the nearest one at its height. */
function rowsOfDots(dots: readonly Component[], reach: number): Component[][] {
  const buckets = new Map<number, Component[]>();
  for (const dot of [...dots].sort((a, b) => a.x0 - b.x0)) {
    const bucket = middle(dot) >> 2;
    const row = buckets.get(bucket);
    if (row) row.push(dot);
    else buckets.set(bucket, [dot]);
  }
  const used = new Set<Component>();
  const chains: Component[][] = [];
  for (const first of [...dots].sort((a, b) => a.x0 - b.x0)) {
    if (used.has(first)) continue;
    const chain = [first];
    used.add(first);
    for (let next = nextDot(buckets, used, first, reach); next; next = nextDot(buckets, used, next, reach)) {
      chain.push(next);
      used.add(next);
    }
    if (chain.length >= FEWEST_DOTS) chains.push(chain);
  }
  return chains;
}

function nextDot(
  buckets: ReadonlyMap<number, readonly Component[]>,
  used: ReadonlySet<Component>,
  from: Component,
  reach: number,
): Component | null {
  const y = middle(from);
  const bottom = from.y1;
  let best: Component | null = null;
  for (let bucket = (y >> 2) - 1; bucket <= (y >> 2) + 1; bucket++) {
    for (const dot of buckets.get(bucket) ?? []) {
      if (dot.x0 < from.x1 || used.has(dot)) continue;
      if (dot.x0 > from.x0 + reach || (best && dot.x0 >= best.x0)) break;
      if (Math.abs(dot.y1 - bottom) <= 2) best = dot;
    }
  }
  return best;
}

/** Whether most gaps of a chain are alike; a dot that was lost makes one twice as long. */
function isLeader(chain: readonly Component[]): boolean {
  const gaps = chain.slice(1).map((dot, i) => dot.x0 - chain[i]!.x0);
  const pitch = [...gaps].sort((a, b) => a - b)[gaps.length >> 1]!;
  const alike = gaps.filter((gap) => Math.abs(gap - pitch) <= Math.max(1.5, OFF * pitch) || Math.abs(gap - 2 * pitch) <= OFF * pitch);
  return alike.length >= 0.8 * gaps.length;
}

function whiten(gray: Uint8Array, width: number, height: number, { x0, y0, x1, y1 }: Component): void {
  for (let y = Math.max(0, y0 - 1); y < Math.min(height, y1 + 1); y++)
    gray.fill(255, y * width + Math.max(0, x0 - 1), y * width + Math.min(width, x1 + 1));
}

function boxOf(chain: readonly Component[]): PixelBox {
  return [chain[0]!.x0, Math.min(...chain.map((dot) => dot.y0)), chain.at(-1)!.x1, Math.max(...chain.map((dot) => dot.y1))];
}

function middle({ y0, y1 }: Component): number {
  return (y0 + y1) >> 1;
}
