import type { CharacterClass, CleanText, Region } from '../model.ts';
import { nonBlankLength } from './blank.ts';

export interface Account {
  /** Non-blank code points of the source by class. */
  readonly classes: Partial<Record<CharacterClass, number>>;
  /** Sum over the classes. */
  readonly accounted: number;
  /** First offset of the text of record that no region covers, or that two cover; null where all is well. */
  readonly fault: number | null;
}

/**
 * Gives each non-blank character of the source its one class: characters of the text by the region they stand in, removed ones by
 * their edit, replaced ones (counted as the source had them) by the region of the replacement.
 */
export function account(record: Pick<CleanText, 'text' | 'edits'>, regions: readonly Region[]): Account {
  const classes: Partial<Record<CharacterClass, number>> = {};
  let accounted = 0;
  let fault: number | null = null;
  const add = (of: CharacterClass, count: number): void => {
    if (count === 0) return;
    classes[of] = (classes[of] ?? 0) + count;
    accounted += count;
  };
  const cursor = new RegionCursor(regions);
  const plain = (start: number, end: number): void => {
    cursor.walk(start, end, (from, to, of) => {
      const count = nonBlankLength(record.text.slice(from, to));
      if (of) add(of, count);
      else if (count > 0) fault ??= from;
    });
  };
  let at = 0;
  for (const edit of record.edits) {
    plain(at, edit.at);
    at = edit.at + edit.text.length;
    const count = nonBlankLength(edit.raw);
    if (count === 0) {
      if (nonBlankLength(edit.text) > 0) fault ??= edit.at;
      continue;
    }
    const of = edit.class ?? (edit.text === '' ? null : cursor.classAt(edit.at));
    if (of) add(of, count);
    else fault ??= edit.at;
  }
  plain(at, record.text.length);
  return { classes, accounted, fault: fault ?? cursor.overlap };
}

/** Walks ascending regions once. */
class RegionCursor {
  private readonly regions: readonly Region[];
  private next = 0;
  readonly overlap: number | null;

  constructor(regions: readonly Region[]) {
    this.regions = regions;
    const bad = regions.findIndex((region, i) => region.end < region.start || (i > 0 && region.start < regions[i - 1]!.end));
    this.overlap = bad < 0 ? null : regions[bad]!.start;
  }

  classAt(offset: number): CharacterClass | null {
    this.skipTo(offset);
    const region = this.regions[this.next];
    return region && region.start <= offset && offset < region.end ? region.class : null;
  }

  walk(start: number, end: number, visit: (from: number, to: number, of: CharacterClass | null) => void): void {
    let at = start;
    while (at < end) {
      this.skipTo(at);
      const region = this.regions[this.next];
      const inside = region && region.start <= at;
      const stop = Math.min(end, inside ? region.end : (region?.start ?? end));
      visit(at, stop, inside ? region.class : null);
      at = stop;
    }
  }

  private skipTo(offset: number): void {
    while (this.next < this.regions.length && this.regions[this.next]!.end <= offset) this.next++;
  }
}
