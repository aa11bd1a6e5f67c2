import type { CleanText, Outline, Unit, UnitKind } from '../model.ts';

/** Kinds that carry no topic: lists of contents and names under a document. */
const WITHOUT_TOPIC: ReadonlySet<UnitKind> = new Set<UnitKind>(['contents', 'signature']);

/** A unit with what stands around it, as far as it tells what the unit is about. */
export interface Clause {
  /** Index of the unit. */
  readonly unit: number;
  readonly kind: UnitKind;
  readonly text: string;
  readonly heading: string | null;
  /** Headings of the units above it, nearest first; the last is the article's. */
  readonly above: readonly string[];
  /** True where the unit has no parent. */
  readonly top: boolean;
  /** Own text of the parent: what introduces a list. */
  readonly parentText: string | null;
  /** Own text of the units before and after under the same parent. */
  readonly before: string | null;
  readonly after: string | null;
  /** The units around it: its parent, its neighbours under the same parent, and the top-level unit that holds it; -1 where there is none. */
  readonly around: { readonly parent: number; readonly before: number; readonly after: number; readonly article: number };
}

/** The units of an outline that can have a topic, in reading order. */
export function clausesOf(outline: Pick<Outline, 'units'>, record: Pick<CleanText, 'text'>): Clause[] {
  const { units } = outline;
  const before = new Array<number>(units.length).fill(-1);
  const after = new Array<number>(units.length).fill(-1);
  const last = new Map<number, number>();
  units.forEach((unit, index) => {
    const parent = unit.parent ?? -1;
    const previous = last.get(parent);
    if (previous !== undefined) {
      before[index] = previous;
      after[previous] = index;
    }
    last.set(parent, index);
  });
  // One string a unit, however many clauses stand around it: what is read is found again by its text.
  const texts = units.map((unit) => record.text.slice(unit.text_start, unit.end).trim());
  const text = (index: number): string | null => texts[index] ?? null;
  const above = new Map<number | null, readonly string[]>();
  const aboveOf = (unit: Unit): readonly string[] => {
    const known = above.get(unit.parent) ?? headingsAbove(units, unit);
    above.set(unit.parent, known);
    return known;
  };
  const clauses: Clause[] = [];
  units.forEach((unit, index) => {
    const own = text(index) ?? '';
    if (WITHOUT_TOPIC.has(unit.kind) || (own === '' && unit.heading === null)) return;
    clauses.push({
      unit: index,
      kind: unit.kind,
      text: own,
      heading: unit.heading,
      above: aboveOf(unit),
      top: unit.parent === null,
      parentText: unit.parent === null ? null : text(unit.parent),
      before: text(before[index] ?? -1),
      after: text(after[index] ?? -1),
      around: { parent: unit.parent ?? -1, before: before[index] ?? -1, after: after[index] ?? -1, article: articleOf(units, index) },
    });
  });
  return clauses;
}

function headingsAbove(units: readonly Unit[], unit: Unit): string[] {
  const headings: string[] = [];
  for (let at = unit.parent; at !== null; ) {
    const above = units[at];
    if (!above) break;
    if (above.heading) headings.push(above.heading);
    at = above.parent;
  }
  return headings;
}

function articleOf(units: readonly Unit[], index: number): number {
  let at = index;
  for (let parent = units[at]?.parent ?? null; parent !== null; parent = units[at]?.parent ?? null) at = parent;
  return at;
}
