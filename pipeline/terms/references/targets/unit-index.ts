import type { Outline, Unit } from '../../../model.ts';
import { parseCardinal, parseRoman } from '../../../numbering/numerals.ts';
import { childOf } from './children.ts';
import { runsOf } from './runs.ts';

/** Where a citation leads: one unit, several that fit equally well, or none. */
export type Target =
  | { readonly status: 'resolved'; readonly unit: number }
  | { readonly status: 'ambiguous'; readonly units: readonly number[]; readonly rest: readonly string[] }
  | { readonly status: 'dangling' };

export const DANGLING: Target = { status: 'dangling' };
/** A title that names a stage; `Step 1, Column 2` is a place in the salary grid. */
const STAGE =
  /^\s*(?:(?:In|in|IN)?(?:Formal|formal|FORMAL)\s{1,3})?(level|step|Level|Step|LEVEL|STEP)\s{1,3}([A-Za-z]+|\d+)\b(?=\s*(?:[:.–—(-]|\n|$|[A-Z]))/;

/** The units of an outline by their ids. Built once a document, in time linear to the units. */
export class UnitIndex {
  readonly units: readonly Unit[];
  readonly children: Map<string, number[]>[];
  readonly roots = new Map<string, number[]>();
  readonly ids = new Map<string, number[]>();
  readonly stages = new Map<string, number[]>();
  readonly runs: readonly number[];

  constructor(outline: Outline, text: string) {
    this.units = outline.units;
    this.children = outline.units.map(() => new Map());
    this.runs = runsOf(outline.units, keyOf);
    outline.units.forEach((unit, index) => {
      const key = keyOf(unit.path.at(-1)!);
      const siblings = unit.parent === null ? this.roots : this.children[unit.parent]!;
      push(siblings, key, index);
      if (unit.number && keyOf(unit.number) !== key && !/[()]/.test(unit.number)) push(siblings, keyOf(unit.number), index);
      if (/\d[.-]\d|^\d{3}$/.test(key)) push(this.ids, key, index);
      const stage = STAGE.exec(unit.heading ?? text.slice(unit.text_start, unit.text_start + 24)) ?? STAGE.exec(unit.label ?? '');
      const ordinal = stage ? ordinalOf(stage[2]!) : null;
      if (stage && ordinal !== null) push(this.stages, `${stage[1]!.toLowerCase()} ${ordinal}`, index);
    });
  }

  /** The top-level unit that holds a unit. */
  rootOf(unit: number): number {
    let at = unit;
    for (let parent = this.units[at]!.parent; parent !== null; parent = this.units[at]!.parent) at = parent;
    return at;
  }

  /** An article of the same number inside the appendix or side letter that the citation stands in. */
  nestedArticle(from: number, number: string): number[] | undefined {
    for (let at = this.units[from]!.parent; at !== null; at = this.units[at]!.parent) {
      const inside = this.children[at]!.get(number)?.filter((unit) => this.units[unit]!.kind === 'article');
      if (inside?.length) return inside;
    }
    return undefined;
  }

  /** The unit of the candidates that is nearest to the one that cites, then on by the rest of the parts. */
  path(candidates: readonly number[] | undefined, rest: readonly string[], from: number | null): Target {
    if (!candidates || candidates.length === 0) return DANGLING;
    const near = candidates.length === 1 || from === null ? candidates : this.near(candidates, from);
    if (near.length > 1) return { status: 'ambiguous', units: near, rest };
    return this.descend(near[0]!, rest, this.units[near[0]!]!);
  }

  private near(candidates: readonly number[], from: number): readonly number[] {
    const root = this.rootOf(from);
    const same = candidates.filter((unit) => this.rootOf(unit) === root);
    if (same.length > 0) return same;
    const isAlike = (unit: Unit) => unit.parent === null && unit.kind === this.units[root]!.kind;
    const alike = candidates.filter((unit) => isAlike(this.units[unit]!) && this.runs[unit] === this.runs[root]);
    return alike.length > 0 ? alike : candidates;
  }

  /** Whether a unit's id is written in figures or letters as the cited one is: `(i)` is rather `i` elsewhere than `1` here. */
  isSpelled(part: string, unit: number): boolean {
    return /^\d/.test(part) === /^(?:\d|.*[.-]\d)/.test(keyOf(this.units[unit]!.path.at(-1)!));
  }

  /** `beside`: the child of `from` in whose list the first of the parts is looked for. */
  descend(from: number, parts: readonly string[], named: Unit, beside: number | null = null): Target {
    let at = from;
    let prefix = keyOf(named.path.at(-1)!);
    for (let i = 0; i < parts.length; ) {
      const next = childOf(this.children[at]!, prefix, parts.slice(i));
      if (!next) return DANGLING;
      const units = i > 0 || beside === null ? next.units : next.units.filter((unit) => this.runs[unit] === this.runs[beside]);
      if (units.length !== 1) return units.length === 0 ? DANGLING : { status: 'ambiguous', units, rest: parts.slice(i + next.used) };
      at = units[0]!;
      prefix = keyOf(this.units[at]!.path.at(-1)!);
      i += next.used;
    }
    return { status: 'resolved', unit: at };
  }
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [index]);
  else if (list.at(-1) !== index) list.push(index);
}

/** Key of a path element: lower case, without `~2`, the keyword Article and blanks within (`A. 1`); `Appendix C` keeps its word. */
export function keyOf(element: string): string {
  return element
    .toLowerCase()
    .replace(/~\d+$/, '')
    .replace(/^(?:article|section|part|chapter)\s+/, '')
    .replace(/(?<=[.-])\s+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function ordinalOf(printed: string): number | null {
  return /^\d+$/.test(printed) ? Number(printed) : (parseCardinal(printed) ?? parseRoman(printed));
}
