import type { Mark } from '../decode/index.ts';

/** The outline of a first decoding, as questions about lost labels need it. */
export interface Tree {
  readonly marks: readonly Mark[];
  /** Direct children by parent, in text order; null holds the top level. */
  readonly children: ReadonlyMap<Mark | null, readonly Mark[]>;
  /** The unit before it in its list. */
  readonly elders: ReadonlyMap<Mark, Mark>;
  /** How many lists of a level stand below units of a level. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export function treeOf(marks: readonly Mark[]): Tree {
  const children = new Map<Mark | null, Mark[]>();
  const elders = new Map<Mark, Mark>();
  const lists = new Map<string, Map<string, number>>();
  const last = new Map<Mark | null, Map<string, Mark>>();
  for (const mark of marks) {
    const { parent } = mark;
    const siblings = children.get(parent);
    if (siblings) siblings.push(mark);
    else children.set(parent, [mark]);
    const open = last.get(parent) ?? new Map<string, Mark>();
    const level = levelOf(mark);
    const elder = open.get(level);
    if (elder) elders.set(mark, elder);
    else if (parent) countList(lists, levelOf(parent), level);
    last.set(parent, open.set(level, mark));
  }
  return { marks, children, elders, lists };
}

function countList(lists: Map<string, Map<string, number>>, above: string, level: string): void {
  const below = lists.get(above) ?? new Map<string, number>();
  lists.set(above, below.set(level, (below.get(level) ?? 0) + 1));
}

/** Units of one level share the style of their labels; ids the number of their components. */
export function levelOf({ family, reading }: Mark): string {
  return family ?? (reading.kind === 'compound' ? `id${reading.components.length}` : reading.style);
}

/** What the ids of its children begin with; `1.0` is 1. */
export function ownComponents({ reading }: Mark): readonly string[] {
  const { kind, components } = reading;
  if (kind === 'compound' && components[1] === '0') return components.slice(0, 1);
  if (components.length > 1) return components;
  return kind === 'keyword' ? [/^[A-Z]$/.test(reading.id) ? reading.id : String(reading.ordinal)] : components;
}

/** Most lists below such units are of that level. */
export function isUsual(tree: Tree, above: string, below: string): boolean {
  const lists = tree.lists.get(above);
  if (!lists) return false;
  let all = 0;
  for (const count of lists.values()) all += count;
  return (lists.get(below) ?? 0) >= Math.max(3, all * 0.5);
}
