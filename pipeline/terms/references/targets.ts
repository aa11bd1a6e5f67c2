import type { Outline, Unit } from '../../model.ts';
import { parseCardinal, parseRoman } from '../../numbering/numerals.ts';
import { childOf, firstUnder } from './children.ts';
import type { Step } from './citation.ts';
import { enclosingUnit } from './enclosing-unit.ts';
import { componentsOf } from './identifiers.ts';
import { runsOf } from './runs.ts';

/** Where a citation leads: one unit, several that fit equally well, or none. */
export type Target = { readonly status: 'resolved'; readonly unit: number } | { readonly status: 'ambiguous' | 'dangling' };

const DANGLING: Target = { status: 'dangling' };
const NAMED = new Set(['appendix', 'exhibit', 'schedule', 'attachment', 'addendum']);
/** A title that names a stage; `Step 1, Column 2` is a place in the salary grid. */
const STAGE =
  /^\s*(?:(?:In|in|IN)?(?:Formal|formal|FORMAL)\s{1,3})?(level|step|Level|Step|LEVEL|STEP)\s{1,3}([A-Za-z]+|\d+)\b(?=\s*(?:[:.–—(-]|\n|$|[A-Z]))/;

/** The units of an outline by their ids, ready to look citations up. Built once a document, in time linear to the units. */
export class Targets {
  private readonly units: readonly Unit[];
  private readonly children: Map<string, number[]>[];
  private readonly roots = new Map<string, number[]>();
  private readonly ids = new Map<string, number[]>();
  private readonly stages = new Map<string, number[]>();
  private readonly runs: readonly number[];

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

  /** Looks a unit up by its steps, outermost first, from the unit that the citation stands in. */
  resolve(steps: readonly Step[], from: number | null): Target {
    let within: number | null = null;
    for (const step of steps) {
      const target: Target = within === null ? this.first(step, from) : this.next(step, within);
      if (target.status !== 'resolved') return target;
      within = target.unit;
    }
    return within === null ? DANGLING : { status: 'resolved', unit: within };
  }

  private first(step: Step, from: number | null): Target {
    if (step.id === 'this') {
      const unit = enclosingUnit(this.units, step.keyword, from);
      return unit === null ? DANGLING : { status: 'resolved', unit };
    }
    const parts = componentsOf(step.id, step.keyword === 'article');
    if (step.keyword === 'level' || step.keyword === 'step') return this.stage(step, parts, from);
    if (NAMED.has(step.keyword)) {
      const name = `${step.keyword} ${parts[0]}`;
      const candidates = this.roots.get(name) ?? this.roots.get(parts.join('')) ?? firstUnder(this.roots, name);
      return this.path(candidates, parts.slice(1), from);
    }
    if (step.keyword === 'article') {
      const own = from === null ? undefined : this.nestedArticle(from, parts[0]!);
      return own
        ? this.path(own, parts.slice(1), from)
        : this.path(this.roots.get(parts[0]!) ?? this.ids.get(parts[0]!), parts.slice(1), from);
    }
    if (/\d[.-]\d/.test(parts[0]!)) return this.compound(parts, from);
    return this.nearest(parts, from, step.keyword);
  }

  private next(step: Step, within: number): Target {
    const parts = componentsOf(step.id, false);
    if (step.keyword === 'level' || step.keyword === 'step') return this.stage(step, parts, within);
    const inside = this.descend(within, parts, this.units[within]!);
    return inside.status === 'dangling' && /\d[.-]\d/.test(parts[0]!) ? this.compound(parts, within) : inside;
  }

  /** An article of the same number inside the appendix or side letter that the citation stands in. */
  private nestedArticle(from: number, number: string): number[] | undefined {
    for (let at = this.units[from]!.parent; at !== null; at = this.units[at]!.parent) {
      const inside = this.children[at]!.get(number)?.filter((unit) => this.units[unit]!.kind === 'article');
      if (inside?.length) return inside;
    }
    return undefined;
  }

  /** `Level Two`, `Step 3`: a stage of the procedure that the citation stands in, for pay has steps as well. */
  private stage(step: Step, parts: readonly string[], from: number | null): Target {
    const ordinal = ordinalOf(parts[0]!);
    const all = ordinal === null || from === null ? undefined : this.stages.get(`${step.keyword} ${ordinal}`);
    const root = from === null ? null : this.rootOf(from);
    const here = all?.filter((unit) => this.rootOf(unit) === root);
    const away =
      here?.length === 0 && step.ofGrievance ? all?.filter((unit) => /griev/i.test(this.units[this.rootOf(unit)]!.heading ?? '')) : here;
    return this.path(away, parts.slice(1), from);
  }

  private compound(parts: readonly string[], from: number | null): Target {
    const whole = this.path(this.ids.get(parts[0]!), parts.slice(1), from);
    if (whole.status !== 'dangling') return whole;
    const split = parts[0]!.split(/[.-]/);
    const root = this.roots.get(split[0]!);
    return root?.length === 1 ? this.descend(root[0]!, [...split.slice(1), ...parts.slice(1)], this.units[root[0]!]!) : DANGLING;
  }

  /**
   * A bare letter or number is a child of the unit itself or of the nearest unit around it that has such a child, where a list begins
   * anew one of the list that the citation stands in; a number without a name (`#2`) is of no other list.
   */
  private nearest(parts: readonly string[], from: number | null, keyword: string): Target {
    for (const anywhere of keyword === 'number' ? [false] : [false, true]) {
      let below: number | null = null;
      for (let at = from; at !== null; below = at, at = this.units[at]!.parent) {
        const inside = this.descend(at, parts, this.units[at]!, anywhere ? null : below);
        if (inside.status !== 'dangling') return inside;
        const beside = this.beside(at, parts);
        if (beside) return beside;
      }
    }
    const roots = this.roots.get(parts[0]!) ?? this.ids.get(parts[0]!);
    const named = roots?.filter((unit) => !/^\s*(?:art|chapter|part)/i.test(this.units[unit]!.label ?? ''));
    return this.path(named, parts.slice(1), from);
  }

  /** `Paragraph 1` within `C.2` is `C.1`: both hang under a letter that is not printed alone. */
  private beside(unit: number, parts: readonly string[]): Target | null {
    const { parent, path } = this.units[unit]!;
    const head = /^(.+)[.-][^.-]+$/.exec(keyOf(path.at(-1)!))?.[1];
    const next = parent === null || head === undefined ? undefined : this.children[parent]!.get(`${head}.${parts[0]}`);
    return next?.length === 1 ? this.descend(next[0]!, parts.slice(1), this.units[next[0]!]!) : null;
  }

  private path(candidates: readonly number[] | undefined, rest: readonly string[], from: number | null): Target {
    if (!candidates || candidates.length === 0) return DANGLING;
    const near = candidates.length === 1 || from === null ? candidates : this.near(candidates, from);
    if (near.length > 1) return { status: 'ambiguous' };
    return this.descend(near[0]!, rest, this.units[near[0]!]!);
  }

  private near(candidates: readonly number[], from: number): readonly number[] {
    const root = this.rootOf(from);
    const same = candidates.filter((unit) => this.rootOf(unit) === root);
    return same.length > 0 ? same : candidates;
  }

  /** `beside`: the child of `from` in whose list the first of the parts is looked for. */
  private descend(from: number, parts: readonly string[], named: Unit, beside: number | null = null): Target {
    let at = from;
    let prefix = keyOf(named.path.at(-1)!);
    for (let i = 0; i < parts.length; ) {
      const next = childOf(this.children[at]!, prefix, parts.slice(i));
      if (!next) return DANGLING;
      const units = i > 0 || beside === null ? next.units : next.units.filter((unit) => this.runs[unit] === this.runs[beside]);
      if (units.length !== 1) return units.length === 0 ? DANGLING : { status: 'ambiguous' };
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

/** Key of a path element: lower case, without `~2` and the keyword Article; `Appendix C` keeps its word. */
function keyOf(element: string): string {
  return element
    .toLowerCase()
    .replace(/~\d+$/, '')
    .replace(/^(?:article|section|part|chapter)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function ordinalOf(printed: string): number | null {
  return /^\d+$/.test(printed) ? Number(printed) : (parseCardinal(printed) ?? parseRoman(printed));
}
