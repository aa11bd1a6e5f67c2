import type { PageImage } from '../../../stage.ts';

/** A connected spot of ink: box in pixels (right and bottom exclusive) and its pixels. */
export interface Component {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  area: number;
}

/** Spots of pixels darker than `threshold` that touch along an edge or a corner, in the order of their first rows. */
export function componentsOf({ width, height, gray }: PageImage, threshold: number): Component[] {
  const parts: (Component & { root: number })[] = [];
  let above: number[] = [];
  for (let y = 0; y < height; y++) {
    // Runs of the row as start, end, part.
    const runs: number[] = [];
    let from = 0;
    const base = y * width;
    for (let x = 0; x < width; x++) {
      if (gray[base + x]! >= threshold) continue;
      const start = x;
      while (x < width && gray[base + x]! < threshold) x++;
      let part = -1;
      while (from < above.length && above[from + 1]! < start) from += 3;
      for (let i = from; i < above.length && above[i]! <= x; i += 3) {
        const other = rootOf(parts, above[i + 2]!);
        part = part < 0 ? other : merged(parts, part, other);
      }
      part = grown(parts, part, start, x, y);
      runs.push(start, x, part);
    }
    above = runs;
  }
  return parts.filter((part, i) => part.root === i);
}

function rootOf(parts: readonly { root: number }[], part: number): number {
  let at = part;
  while (parts[at]!.root !== at) at = parts[at]!.root;
  return at;
}

function merged(parts: (Component & { root: number })[], one: number, other: number): number {
  if (one === other) return one;
  const [keep, drop] = [parts[Math.min(one, other)]!, parts[Math.max(one, other)]!];
  drop.root = keep.root;
  keep.x0 = Math.min(keep.x0, drop.x0);
  keep.x1 = Math.max(keep.x1, drop.x1);
  keep.y0 = Math.min(keep.y0, drop.y0);
  keep.y1 = Math.max(keep.y1, drop.y1);
  keep.area += drop.area;
  return Math.min(one, other);
}

/** Adds a run to a part, or begins a part with it. */
function grown(parts: (Component & { root: number })[], part: number, start: number, end: number, y: number): number {
  if (part < 0) {
    parts.push({ x0: start, y0: y, x1: end, y1: y + 1, area: end - start, root: parts.length });
    return parts.length - 1;
  }
  const found = parts[part]!;
  found.x0 = Math.min(found.x0, start);
  found.x1 = Math.max(found.x1, end);
  found.y1 = y + 1;
  found.area += end - start;
  return part;
}
