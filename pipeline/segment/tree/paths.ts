import type { UnitKind } from '../../model.ts';
import { keywordLength } from '../../numbering/keyword.ts';
import type { Mark } from '../decode/index.ts';
import type { Point } from './points.ts';

/** Kind of a unit by its place and label. */
export function kindOf(point: Point): UnitKind {
  const { mark } = point;
  if (!mark) return point.what === 'label' ? 'paragraph' : point.what;
  if (mark.family === 'appendix' || mark.reading.kind === 'appendix') return 'appendix';
  if (mark.family === 'side-letter' || mark.reading.kind === 'named') return 'side-letter';
  if (mark.family === 'preamble') return 'preamble';
  if (mark.reading.kind === 'title' && mark.depth > 0) return 'paragraph';
  if (mark.depth === 0) return mark.reading.kind === 'bullet' ? 'item' : 'article';
  if (mark.reading.kind === 'bullet') return 'item';
  if (mark.depth === 1) return 'section';
  return mark.reading.kind === 'compound' || mark.reading.kind === 'code' || mark.reading.components.length > 1
    ? 'clause'
    : mark.reading.kind === 'keyword'
      ? 'section'
      : 'item';
}

/** Own element of a path: the printed label without keyword, marks and brackets; romans of articles in arabic. */
export function elementOf(mark: Mark, heading: string | null): string {
  const { reading } = mark;
  const printed = mark.line.text.slice(reading.start, reading.end);
  switch (reading.kind) {
    case 'appendix':
      return reading.end > reading.start ? reading.id : (heading ?? reading.id);
    case 'named':
      return `Side Letter: ${heading ?? printed}`;
    case 'bullet':
      return '•';
    case 'title':
      return reading.id;
    case 'keyword':
      if (reading.style === 'step' || reading.style === 'level') return printed.replace(/[\s.:)–—-]+$/, '');
      return mark.depth === 0 || reading.style === 'article'
        ? reading.id
        : printed.slice(keywordLength(printed)).replace(/[\s.,:)–—-]+$/, '') || reading.id;
    case 'simple':
      return mark.depth === 0 && /^(?:ROMAN|ordinal)/.test(reading.style) ? String(reading.ordinal) : reading.id;
    default:
      return reading.id;
  }
}

/** Canonical citation: ids stand alone, list labels follow their parent's in brackets. */
export function numberOf(mark: Mark, element: string, parent: string | null): string | null {
  if (mark.reading.kind === 'bullet' || mark.reading.kind === 'title') return null;
  if (mark.reading.kind === 'compound' || mark.reading.kind === 'code' || mark.depth === 0 || parent === null) return element;
  return mark.reading.kind === 'keyword' ? `${parent}.${element}` : `${parent}(${element})`;
}

/** Gives each path once: a second unit of the same path gets ~2. Units of the root list keep the plain path before all others. */
export class PathRegister {
  private readonly used = new Set<string>();
  private readonly reserved: ReadonlySet<string>;
  private readonly counters = new Map<string, number>();

  /** `reserved`: elements of the root list. */
  constructor(reserved: Iterable<string>) {
    this.reserved = new Set(reserved);
  }

  /** Its root list is of bare titles, counted. */
  get counts(): boolean {
    return this.reserved.has('¶');
  }

  /** The path of a unit below `parent`; `rooted` is true for units of the root list. */
  place(parent: readonly string[], element: string, rooted: boolean): string[] {
    const head = parent.join('\u0000');
    let count = !rooted && parent.length === 0 && this.reserved.has(element) ? 2 : 1;
    const name = (): string => (count > 1 ? `${element}~${count}` : element);
    while (this.used.has(`${head}\u0000${name()}`)) count++;
    this.used.add(`${head}\u0000${name()}`);
    return [...parent, name()];
  }

  /** `¶1`, `•2`: elements counted within their parent. */
  count(parent: readonly string[], sign: string): string {
    const key = `${sign}${parent.join('\u0000')}`;
    const count = (this.counters.get(key) ?? 0) + 1;
    this.counters.set(key, count);
    return `${sign}${count}`;
  }
}
