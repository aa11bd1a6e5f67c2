import { nonBlankLength } from '../../text/blank.ts';
import { formatNumber, type NumberFormat } from '../flow/number-format.ts';
import type { Counters } from './counters.ts';
import type { Declarations } from './css.ts';
import { attribute, childrenOf, elementsOf, type HtmlElement, isElement, textOf } from './page.ts';

const TYPES: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};
/** Markers by their names in styles. */
export const STYLES: Readonly<Record<string, NumberFormat | Bullet>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal-zero',
  'lower-alpha': 'lower-letter',
  'lower-latin': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  disc: '•',
  circle: '○',
  square: '▪',
  none: 'none',
};
type Bullet = '•' | '○' | '▪';
/** Bullets of lists within lists. */
const BY_DEPTH: readonly Bullet[] = ['•', '○', '▪'];

/** A list whose items are being numbered as a browser numbers them. */
export class HtmlList {
  /** 1 for a list in no other one of its kind. */
  readonly depth: number;
  private readonly marker: NumberFormat | Bullet;
  private readonly step: 1 | -1;
  private readonly element: HtmlElement;
  private readonly counters: Counters;
  private next: number;

  constructor(element: HtmlElement, css: Declarations, outer: HtmlList | null, counters: Counters) {
    this.element = element;
    this.counters = counters;
    counters.enter(element);
    const ordered = element.tagName === 'ol';
    this.depth = ordered ? (outer?.depth ?? 0) : (outer?.depth ?? 0) + 1;
    const type = attribute(element, 'type') ?? '';
    const plain = ordered ? (TYPES[type] ?? 'decimal') : (bulletOf(type) ?? BY_DEPTH[Math.min(this.depth, 3) - 1]!);
    this.marker = isContents(element) ? 'none' : (styleOf(css) ?? plain);
    const reversed = ordered && attribute(element, 'reversed') !== undefined;
    this.step = reversed ? -1 : 1;
    const items = (): number => childrenOf(element).filter((child) => isElement(child) && child.tagName === 'li').length;
    this.next = integer(attribute(element, 'start')) ?? (reversed ? items() : 1);
  }

  /** Label of the next item, with the room that parts it from the text; '' where none is shown. */
  label(item: HtmlElement, css: Declarations): string {
    const value = integer(attribute(item, 'value')) ?? this.next;
    this.next = value + this.step;
    const type = attribute(item, 'type') ?? '';
    const marker = styleOf(css) ?? TYPES[type] ?? bulletOf(type) ?? this.marker;
    if (marker === 'none') return this.counters.label(this.element);
    return isBullet(marker) ? `${marker} ` : `${formatNumber(value, marker, 'counted')}. `;
  }
}

/** True for a list of links to places of the same page: a table of contents, whose bullets would pass for items of the text. */
function isContents(element: HtmlElement): boolean {
  let linked = 0;
  for (const inner of elementsOf(element)) {
    if (inner.tagName === 'a' && (attribute(inner, 'href') ?? '').startsWith('#')) linked += nonBlankLength(textOf(inner));
  }
  return linked > 0 && linked === nonBlankLength(textOf(element));
}

function styleOf(css: Declarations): NumberFormat | Bullet | undefined {
  const value = css['list-style-type'] ?? css['list-style'];
  return value
    ?.split(/\s+/)
    .map((word) => STYLES[word])
    .find((marker) => marker !== undefined);
}

function bulletOf(type: string): Bullet | undefined {
  const marker = STYLES[type.toLowerCase()];
  return marker !== undefined && isBullet(marker) ? marker : undefined;
}

function isBullet(marker: string): marker is Bullet {
  return (BY_DEPTH as readonly string[]).includes(marker);
}

function integer(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number.parseInt(value, 10);
  return Number.isNaN(number) ? undefined : number;
}
