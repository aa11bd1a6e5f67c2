import type { Outline, Unit } from '../../../model.ts';
import { parseRoman } from '../../../numbering/numerals.ts';
import type { Step } from '../citation.ts';
import { componentsOf } from '../units/identifiers.ts';
import { firstUnder } from './children.ts';
import { enclosingUnit } from './enclosing-unit.ts';
import { DANGLING, keyOf, ordinalOf, type Target, UnitIndex } from './unit-index.ts';

const NAMED = new Set(['appendix', 'exhibit', 'schedule', 'attachment', 'addendum']);
const BELOW_SECTIONS = new Set(['paragraph', 'subparagraph', 'clause', 'item', 'number']);
/** Units that are searched backwards; bounds the work on hostile input. */
const FARTHEST = 150;
/** Looks citations up among the units of an outline. */
export class Targets {
  private readonly index: UnitIndex;
  private readonly units: readonly Unit[];

  constructor(outline: Outline, text: string) {
    this.index = new UnitIndex(outline, text);
    this.units = outline.units;
  }

  /** Looks a unit up by its steps, outermost first, from the unit that the citation stands in. */
  resolve(steps: readonly Step[], from: number | null): Target {
    let within: number | null = null;
    for (const [at, step] of steps.entries()) {
      const target = this.settled(
        within === null ? this.first(step, from) : this.inner(steps, at, within, from),
        from,
        at > 0 && steps[at - 1]!.id !== 'this',
      );
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
      const candidates = this.index.roots.get(name) ?? this.index.roots.get(parts.join('')) ?? firstUnder(this.index.roots, name);
      return this.index.path(candidates, parts.slice(1), from);
    }
    if (step.keyword === 'article') {
      const own = from === null ? undefined : this.index.nestedArticle(from, parts[0]!);
      return own
        ? this.index.path(own, parts.slice(1), from)
        : this.index.path(this.index.roots.get(parts[0]!) ?? this.index.ids.get(parts[0]!), parts.slice(1), from);
    }
    if (/\d[.-]\d/.test(parts[0]!)) return this.compound(parts, from);
    return this.nearest(step, parts, from);
  }

  /** The step within a unit; `A`, `1` may be printed as one label, and a paragraph without a label is its unit. */
  private inner(steps: readonly Step[], at: number, within: number, from: number | null): Target {
    const step = steps[at]!;
    const inside = this.next(step, within);
    if (inside.status !== 'dangling') return inside;
    const joined = at === 1 ? this.first({ ...steps[0]!, id: `${steps[0]!.id}.${step.id}` }, from) : DANGLING;
    const isUnlabelled = step.keyword === 'paragraph' && this.index.children[within]!.size === 0;
    return joined.status === 'dangling' && isUnlabelled ? { status: 'resolved', unit: within } : joined;
  }

  /** Of several the one in the list that the citation itself stands in; below a unit that it names (`Article 25, Section 8`) the one in that unit's first list. */
  private settled(target: Target, from: number | null, isNamed: boolean): Target {
    if (target.status !== 'ambiguous') return target;
    if (isNamed) {
      const first = target.units.filter((unit) => this.index.runs[unit] === Math.min(...target.units.map((one) => this.index.runs[one]!)));
      return first.length === 1 ? this.index.descend(first[0]!, target.rest, this.units[first[0]!]!) : target;
    }
    const around: number[] = [];
    for (let at = from; at !== null; at = this.units[at]!.parent) around.push(at);
    const isBeside = (one: number) => (at: number) =>
      this.units[at]!.parent === this.units[one]!.parent && this.index.runs[at] === this.index.runs[one];
    const own = target.units.filter((unit) => around.some(isBeside(unit)));
    return own.length === 1 ? this.index.descend(own[0]!, target.rest, this.units[own[0]!]!) : target;
  }

  private next(step: Step, within: number): Target {
    const parts = componentsOf(step.id, false);
    if (step.keyword === 'level' || step.keyword === 'step') return this.stage(step, parts, within);
    const inside = this.index.descend(within, parts, this.units[within]!);
    return inside.status === 'dangling' && /\d[.-]\d/.test(parts[0]!) ? this.compound(parts, within) : inside;
  }

  /** `Level Two`, `Step 3`: a stage of the procedure that the citation stands in, for pay has steps as well. */
  private stage(step: Step, parts: readonly string[], from: number | null): Target {
    const ordinal = ordinalOf(parts[0]!);
    const all = ordinal === null || from === null ? undefined : this.index.stages.get(`${step.keyword} ${ordinal}`);
    const root = from === null ? null : this.index.rootOf(from);
    const here = all?.filter((unit) => this.index.rootOf(unit) === root);
    const away =
      here?.length === 0 && step.ofGrievance
        ? all?.filter((unit) => /griev/i.test(this.units[this.index.rootOf(unit)]!.heading ?? ''))
        : here;
    return this.index.path(away, parts.slice(1), from);
  }

  private compound(parts: readonly string[], from: number | null): Target {
    const whole = this.index.path(this.index.ids.get(parts[0]!), parts.slice(1), from);
    if (whole.status !== 'dangling') return whole;
    const split = parts[0]!.split(/[.-]/);
    const root = this.index.roots.get(split[0]!);
    return root?.length === 1 ? this.index.descend(root[0]!, [...split.slice(1), ...parts.slice(1)], this.units[root[0]!]!) : DANGLING;
  }

  /**
   * A bare letter or number is a child of the unit itself or of the nearest unit around it that has such a child, where a list begins
   * anew one of the list that the citation stands in; a number without a name (`#2`) is of no other list.
   */
  private nearest(step: Step, parts: readonly string[], from: number | null): Target {
    let converted: Target | null = null;
    for (const anywhere of step.keyword === 'number' ? [false] : [false, true]) {
      let below: number | null = null;
      for (let at = from; at !== null; below = at, at = this.units[at]!.parent) {
        const inside = this.index.descend(at, parts, this.units[at]!, anywhere ? null : below);
        if (inside.status === 'ambiguous') return inside;
        if (inside.status === 'resolved' && !this.isOther(inside.unit, step, from)) {
          if (this.index.isSpelled(parts.at(-1)!, inside.unit) || (!step.isAbove && step.keyword !== 'number')) return inside;
          if (step.keyword !== 'number' || parts[0] === 'l') converted ??= inside;
        }
        const beside = this.beside(at, parts);
        if (beside) return beside;
      }
    }
    const above = step.isAbove && from !== null ? this.lastAbove(parts, from) : null;
    if (above ?? converted) return (above ?? converted)!;
    const number = /^[IVXL]+\b/.test(step.id) ? String(parseRoman(parts[0]!) ?? parts[0]) : parts[0]!;
    const root = from === null ? null : this.index.rootOf(from);
    if (parts.length > 1 && root !== null && keyOf(this.units[root]!.path.at(-1)!) === number)
      return this.index.path([root], parts.slice(1), from);
    if (parts.length > 1 && number !== parts[0]) return this.index.path(this.index.roots.get(number), parts.slice(1), from);
    const roots = this.index.roots.get(parts[0]!) ?? this.index.ids.get(parts[0]!);
    const named = roots?.filter((unit) => !/^\s*(?:art|chapter|part)/i.test(this.units[unit]!.label ?? ''));
    return this.index.path(named, parts.slice(1), from);
  }

  /** `paragraph 1` is no unit whose label calls it a section, and what stands above is none that follows. */
  private isOther(unit: number, { keyword, isAbove }: Step, from: number | null): boolean {
    if (isAbove && from !== null && unit > from) return true;
    const { label, path } = this.units[unit]!;
    return BELOW_SECTIONS.has(keyword) && path.length < 3 && /^\s*(?:article|section)\b/i.test(label ?? '');
  }

  /** `paragraph 1 above`, `(i) above`: the last such unit in front, in whatever list of the same top-level unit. */
  private lastAbove(parts: readonly string[], from: number): Target | null {
    for (let at = from - 1; at >= 0 && from - at < FARTHEST && this.units[at]!.parent !== null; at--)
      if (keyOf(this.units[at]!.path.at(-1)!) === parts[0] && !/^\s*(?:article|section)\b/i.test(this.units[at]!.label ?? '')) {
        const inside = this.index.descend(at, parts.slice(1), this.units[at]!);
        if (inside.status === 'resolved') return inside;
      }
    return null;
  }

  /** `Paragraph 1` within `C.2` is `C.1`: both hang under a letter that is not printed alone. */
  private beside(unit: number, parts: readonly string[]): Target | null {
    const { parent, path } = this.units[unit]!;
    const head = /^(.+)[.-][^.-]+$/.exec(keyOf(path.at(-1)!))?.[1];
    const next = parent === null || head === undefined ? undefined : this.index.children[parent]!.get(`${head}.${parts[0]}`);
    return next?.length === 1 ? this.index.descend(next[0]!, parts.slice(1), this.units[next[0]!]!) : null;
  }
}
