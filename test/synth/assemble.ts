import type { Citations } from './language.ts';
import { say } from './language.ts';
import type { Reference, Unit, UnitKind } from './model.ts';
import { numberUnit } from './numbering.ts';
import { roman } from './numerals.ts';
import type { Random } from './random.ts';
import type { Draft } from './skeleton.ts';
import type { LevelStyle, NumberingStyle } from './styles.ts';
import type { Voice } from './voice.ts';

/** A unit with the draft whose templates are still to be filled. */
export interface Planned {
  unit: Unit;
  draft: Draft;
  children: Planned[];
}

export function emptyUnit(kind: UnitKind, path: string[], level: number): Unit {
  return {
    kind,
    path,
    label: null,
    heading: null,
    headingPlace: 'next-line',
    separator: ' ',
    headingMark: '.',
    passages: [],
    grids: [],
    signatures: [],
    children: [],
    topic: null,
    level,
  };
}

function kindOf(level: number, style: LevelStyle): UnitKind {
  if (level === 0) return 'article';
  if (style.label.startsWith('•')) return 'item';
  if (level === 1) return 'section';
  return style.label.includes('{P}') ? 'clause' : 'item';
}

/** Numbers the drafts of one list and everything below them. */
export function plan(
  drafts: readonly Draft[],
  levels: readonly LevelStyle[],
  level: number,
  parentPath: string[],
  base = level,
): Planned[] {
  const style = levels[level - base];
  if (!style) throw new RangeError(`no style for level ${level}`);
  return drafts.map((draft, index) => {
    const number = numberUnit(style, index + 1, parentPath.at(-1) ?? '');
    const unit = emptyUnit(kindOf(level, style), [...parentPath, number?.id ?? `¶${index + 1}`], level);
    unit.label = number?.label ?? null;
    unit.heading = style.heading && draft.heading ? (style.capitals ? draft.heading.toUpperCase() : draft.heading) : null;
    unit.headingPlace = style.heading ?? 'same-line';
    unit.separator = style.separator ?? ' ';
    unit.topic = draft.topic;
    return { unit, draft, children: draft.children.length > 0 ? plan(draft.children, levels, level + 1, unit.path, base) : [] };
  });
}

/** The number of an article as running text cites it. */
function printedNumber(style: NumberingStyle, unit: Unit): string {
  const id = unit.path[0] as string;
  return style.levels[0]?.label.includes('{R}') ? roman(Number(id)) : id;
}

function citeSection(style: NumberingStyle, article: Unit, section: Unit): string {
  const id = section.path[1] as string;
  const pattern = style.levels[1]?.label ?? '';
  if (pattern.startsWith('Article')) return `Article ${id}`;
  if (pattern.includes('{P}')) return `Section ${id}`;
  if (style.cite === '§') return `§ ${article.path[0]}(${id})`;
  if (style.name === 'lettered') return `Section ${article.path[0]}.${id}`;
  return `${style.cite} ${printedNumber(style, article)}, Section ${id}`;
}

/** What the text of an agreement may point at. */
export function citable(style: NumberingStyle, planned: readonly Planned[], appendices: readonly Unit[]): Omit<Citations, 'here'> {
  const articles: Reference[] = [];
  const sections: Reference[] = [];
  if (style.cite !== '') {
    for (const article of planned) {
      articles.push({ raw: `${style.cite} ${printedNumber(style, article.unit)}`, target: article.unit.path });
      for (const section of article.children) {
        if (section.unit.kind === 'section')
          sections.push({ raw: citeSection(style, article.unit, section.unit), target: section.unit.path });
      }
    }
  }
  return { articles, sections, appendices: appendices.map((unit) => ({ raw: unit.path[0] as string, target: unit.path })) };
}

/** Fills the templates of a planned unit and hangs its children under it. */
export function write(random: Random, voice: Voice, citations: Citations, planned: Planned, lowerItems: boolean): Unit {
  const { unit, draft } = planned;
  const capital = !lowerItems || !draft.phrase;
  unit.passages = draft.templates.map((template) => say(random, voice, citations, template, capital));
  unit.children = planned.children.map((child) => write(random, voice, citations, child, lowerItems));
  if (draft.closing) {
    const closing = emptyUnit('paragraph', [...unit.path, '¶1'], unit.level);
    closing.passages = [say(random, voice, citations, draft.closing)];
    unit.children.push(closing);
  }
  return unit;
}
