import type { PageImage, PixelBox } from '../../../../stage.ts';
import type { Component } from '../components.ts';

/** Inches. */
const LARGEST_DOT = 0.03;
const WIDEST_PITCH = 0.16;
const FEWEST_DOTS = 6;
/** Height of a line above its dots, most distance from the last dot to the page number, gap between its figures, its width. */
const LINE = 0.2;
const REACH = 0.4;
const GAP = 0.1;
const WIDEST_NUMBER = 0.8;
/** Least height of a letter or figure. */
const FIGURE = 0.05;
/** Between the entry and the number that was moved. */
const SPACE = 0.07;
/** Pixels around a dot that are its blur. */
const BLUR = 3;
/** Letters of neighbouring lines that may reach into a leader, for each of its dots. */
const INTRUDERS = 0.15;
/** Share of the pitch by which one dot may be off. */
const OFF = 0.3;

/** A page number that was moved next to its entry: its box in the new picture, and pixels that it was moved to the left by. */
export interface Moved {
  readonly box: PixelBox;
  readonly by: number;
}

/** The dots of a leader from left to right. */
export type Leader = readonly Component[];

/** Rows of dots that lead from an entry to its page number: six dots or more at one height and one pitch. */
export function leadersOf(components: readonly Component[], dpi: number): Leader[] {
  const largest = Math.max(3, Math.round(LARGEST_DOT * dpi));
  const dots = components.filter(({ x0, y0, x1, y1 }) => x1 - x0 <= largest && y1 - y0 <= largest);
  const chains = rowsOfDots(dots, WIDEST_PITCH * dpi)
    .map(inStep)
    .filter(isLeader);
  if (chains.length === 0) return [];
  const letters = components.filter(({ x0, y0, x1, y1 }) => x1 - x0 > largest || y1 - y0 > largest);
  return chains.filter((chain) => runsClear(chain, letters));
}

/** Whether a chain runs through white paper: dots within a line of letters are the pieces of faint print. */
function runsClear(chain: Leader, letters: readonly Component[]): boolean {
  const [left, top, right, bottom] = boxOf(chain);
  let met = 0;
  for (const { x0, y0, x1, y1 } of letters) if (x1 > left && x0 < right && y1 > top && y0 < bottom) met++;
  return met <= INTRUDERS * chain.length;
}

/** Takes leaders out: read as text they give gibberish and cost more than the entry. Returns the other components with the picture. */
export function withoutLeaders(
  image: PageImage,
  leaders: readonly Leader[],
  components: readonly Component[],
): { image: PageImage; components: readonly Component[] } {
  if (leaders.length === 0) return { image, components };
  const gray = image.gray.slice();
  for (const leader of leaders) paperOver(gray, image, boxOf(leader));
  const used = new Set(leaders.flat());
  return { image: { ...image, gray }, components: components.filter((component) => !used.has(component)) };
}

/** Moves what stood behind leaders to their beginning: engines lose lone figures at the edge of a page, or read them as a column of their own. */
export function withNumbersMoved(
  image: PageImage,
  leaders: readonly Leader[],
  components: readonly Component[],
): { image: PageImage; moved: readonly Moved[] } {
  if (leaders.length === 0) return { image, moved: [] };
  const gray = image.gray.slice();
  // Speckles on the way would count as the end of the entry, or as the number.
  const inOrder = components.filter(({ y0, y1 }) => y1 - y0 >= FIGURE * image.dpi).sort((a, b) => a.x0 - b.x0);
  const moved = leaders.flatMap((leader) => moveBehind(image, gray, boxOf(leader), inOrder));
  return { image: { ...image, gray }, moved };
}

/** Moves the figures behind a leader to its beginning. */
function moveBehind({ width, height, gray, dpi }: PageImage, out: Uint8Array, leader: PixelBox, components: readonly Component[]): Moved[] {
  const [top, bottom] = [leader[3] - LINE * dpi, leader[3] + 0.3 * LINE * dpi];
  let end = leader[2] + REACH * dpi;
  let entry = 0;
  let box: [number, number, number, number] | null = null;
  for (const { x0, y0, x1, y1 } of components) {
    if (y0 < top || y1 > bottom) continue;
    if (x0 < leader[2] - 1) {
      entry = Math.max(entry, Math.min(x1, leader[2]));
      continue;
    }
    if (x0 > end) break;
    box = box ? [box[0], Math.min(box[1], y0), Math.max(box[2], x1), Math.max(box[3], y1)] : [x0, y0, x1, y1];
    end = box[2] + GAP * dpi;
  }
  if (!box || box[2] - box[0] > WIDEST_NUMBER * dpi) return [];
  const by = box[0] - (entry || leader[0]) - Math.round(SPACE * dpi);
  if (by < REACH * dpi) return [];
  const [x0, y0, x1, y1] = [box[0] - 1, Math.max(0, box[1] - 1), Math.min(width, box[2] + 1), Math.min(height, box[3] + 1)];
  for (let y = y0; y < y1; y++) {
    out.fill(gray[y * width + x1]!, y * width + x0, y * width + x1);
    out.set(gray.subarray(y * width + x0, y * width + x1), y * width + x0 - by);
  }
  return [{ box: [x0 - by, y0, x1 - by, y1], by }];
}

/** Dots chained from left to right, each to the nearest one at its height. */
function rowsOfDots(dots: readonly Component[], reach: number): Leader[] {
  const buckets = new Map<number, Component[]>();
  for (const dot of [...dots].sort((a, b) => a.x0 - b.x0)) {
    const bucket = middle(dot) >> 2;
    const row = buckets.get(bucket);
    if (row) row.push(dot);
    else buckets.set(bucket, [dot]);
  }
  const used = new Set<Component>();
  const chains: Leader[] = [];
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

/** A chain without the dots at its ends that are out of step: pieces of letters. */
function inStep(chain: Leader): Leader {
  const pitch = pitchOf(chain);
  let [from, to] = [0, chain.length];
  while (to - from > 2 && !isStep(chain[from + 1]!.x0 - chain[from]!.x0, pitch)) from++;
  while (to - from > 2 && !isStep(chain[to - 1]!.x0 - chain[to - 2]!.x0, pitch)) to--;
  return chain.slice(from, to);
}

/** Whether most gaps of a long enough chain are alike. */
function isLeader(chain: Leader): boolean {
  if (chain.length < FEWEST_DOTS) return false;
  const pitch = pitchOf(chain);
  const alike = chain.slice(1).filter((dot, i) => isStep(dot.x0 - chain[i]!.x0, pitch));
  return alike.length >= 0.8 * (chain.length - 1);
}

function pitchOf(chain: Leader): number {
  const gaps = chain.slice(1).map((dot, i) => dot.x0 - chain[i]!.x0);
  return gaps.sort((a, b) => a - b)[gaps.length >> 1]!;
}

/** A gap of the pitch, or of two: a dot was lost. */
function isStep(gap: number, pitch: number): boolean {
  return Math.abs(gap - pitch) <= Math.max(1.5, OFF * pitch) || Math.abs(gap - 2 * pitch) <= OFF * pitch;
}

/** Covers a leader and the blur around it with the paper above it: white patches on gray paper read as marks. */
function paperOver(out: Uint8Array, { width, height, gray }: PageImage, [x0, y0, x1, y1]: PixelBox): void {
  const [left, right] = [Math.max(0, x0 - BLUR), Math.min(width, x1 + BLUR)];
  const above = Math.max(0, y0 - 2 * BLUR) * width;
  const paper = meanOf(gray.subarray(above + left, above + right));
  for (let y = Math.max(0, y0 - BLUR); y < Math.min(height, y1 + BLUR); y++) out.fill(paper, y * width + left, y * width + right);
}

function meanOf(values: Uint8Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return Math.round(sum / values.length);
}

function boxOf(chain: readonly Component[]): PixelBox {
  return [chain[0]!.x0, Math.min(...chain.map((dot) => dot.y0)), chain.at(-1)!.x1, Math.max(...chain.map((dot) => dot.y1))];
}

function middle({ y0, y1 }: Component): number {
  return (y0 + y1) >> 1;
}
