import { type OdfListStyles, OUTLINE } from './list-styles.ts';

/** Numbers of a list by level, shared with the lists that go on with it. */
type Counts = (number | undefined)[];

interface OpenList {
  readonly style: string;
  readonly level: number;
  readonly counts: Counts;
  /** Label of the item whose first paragraph has not come yet. */
  waiting: { readonly start: number | null } | null;
}

const LEVELS = 10;

/** Follows the lists of a document and labels the first paragraph of each item, as it is shown. */
export class OdfListCounter {
  private readonly styles: OdfListStyles;
  private readonly open: OpenList[] = [];
  private readonly byId = new Map<string, Counts>();
  private readonly byStyle = new Map<string, Counts>();
  private readonly outline: Counts = [];

  constructor(styles: OdfListStyles) {
    this.styles = styles;
  }

  openList(id: string | undefined, style: string | undefined, goesOn: boolean, follows: string | undefined): void {
    const outer = this.open.at(-1);
    const name = style ?? outer?.style ?? '';
    const before = follows !== undefined ? this.byId.get(follows) : goesOn ? this.byStyle.get(name) : undefined;
    const counts = outer?.counts ?? before ?? [];
    if (!outer) this.byStyle.set(name, counts);
    if (id !== undefined) this.byId.set(id, counts);
    this.open.push({ style: name, level: (outer?.level ?? 0) + 1, counts, waiting: null });
  }

  closeList(): void {
    this.open.pop();
  }

  openItem(start: number | null): void {
    const list = this.open.at(-1);
    if (list) list.waiting = { start };
  }

  closeItem(): void {
    const list = this.open.at(-1);
    if (list) list.waiting = null;
  }

  /** Label of a paragraph that begins now; `style` is the list style of the paragraph's own style. */
  next(style: string | undefined): string {
    const list = this.open.at(-1);
    if (!list?.waiting) return '';
    const { start } = list.waiting;
    list.waiting = null;
    return this.count(list.style === '' ? (style ?? '') : list.style, list.level, list.counts, start);
  }

  /** Label of a heading at a level of the outline. */
  heading(level: number, restart: boolean, start: number | null): string {
    return this.count(OUTLINE, level, this.outline, restart ? (start ?? this.styles.start(OUTLINE, level)) : start);
  }

  private count(style: string, level: number, counts: Counts, start: number | null): string {
    const before = counts[level - 1];
    counts[level - 1] = start ?? (before === undefined ? this.styles.start(style, level) : before + 1);
    for (let above = 0; above < level - 1; above++) counts[above] ??= this.styles.start(style, above + 1);
    for (let below = level; below < LEVELS; below++) counts[below] = undefined;
    return this.styles.label(style, level, counts);
  }
}
