import { formatNumber } from '../flow/number-format.ts';
import { bulletOf } from '../flow/symbol-fonts.ts';
import type { List, ListLevel } from './numbering.ts';
import type { RunProperties } from './run-properties.ts';

const LEVELS = 9;

/** The number in front of a paragraph as Word shows it, with what parts it from the text. */
export interface ListLabel {
  readonly text: string;
  readonly run: RunProperties;
}

/** Counts the paragraphs of all lists, in document order. */
export class ListCounter {
  private readonly lists: ReadonlyMap<string, List>;
  /** Present number of each level, by list definition; undefined where it begins anew. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  /** Lists and levels whose own start has been used. */
  private readonly started = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.lists = lists;
  }

  /** Level of a list that stands for a paragraph style. */
  levelOfStyle(listId: string, style: string): number | undefined {
    for (const [level, { style: linked }] of this.lists.get(listId)?.levels ?? []) if (linked === style) return level;
    return undefined;
  }

  /** Counts one paragraph and gives its label; null where the list is unknown or shows nothing. */
  next(listId: string, level: number): ListLabel | null {
    const list = this.lists.get(listId);
    const definition = list?.levels.get(level);
    if (!list || !definition || level >= LEVELS) return null;
    const counts = this.counts.get(list.abstract.id) ?? [];
    this.counts.set(list.abstract.id, counts);
    this.count(counts, list, listId, level);
    const text = definition.run.hidden ? '' : labelText(definition, list, counts);
    return text === '' ? null : { text: text + definition.suffix, run: definition.run };
  }

  private count(counts: (number | undefined)[], list: List, listId: string, level: number): void {
    const start = (at: number): number => list.startOverrides.get(at) ?? list.levels.get(at)?.start ?? 1;
    const key = `${listId} ${level}`;
    const anew = list.startOverrides.has(level) && !this.started.has(key);
    this.started.add(key);
    const before = counts[level];
    counts[level] = anew || before === undefined ? start(level) : before + 1;
    // A level that was left out counts as begun: behind 1.1 without a 1 comes a 2.
    for (let above = 0; above < level; above++) counts[above] ??= start(above);
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null || level < restart) counts[below] = undefined;
    }
  }
}

function labelText(definition: ListLevel, list: List, counts: readonly (number | undefined)[]): string {
  if (definition.format === 'bullet') return bulletOf(definition.text);
  return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = list.levels.get(at);
    if (!level || level.format === 'bullet') return '';
    const value = counts[at] ?? level.start;
    if (level.format === 'padded') return String(value).padStart(level.width, '0');
    return formatNumber(value, definition.legal && level.format !== 'none' ? 'decimal' : level.format);
  });
}
