import type { Style } from '../flow/style.ts';
import type { XmlNode } from '../xml/node.ts';

/** What a style says of text and paragraphs; what it leaves open is absent. */
interface StyleEntry {
  readonly parent: string | undefined;
  readonly heading: boolean;
  readonly list: string | undefined;
  readonly text: TextProperties;
  /** Points of room. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly breaks: boolean;
}

interface TextProperties {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly hidden?: boolean;
  readonly superscript?: boolean;
  readonly color?: string;
  readonly size?: number;
}

/** A style with all that it inherits. */
export interface OdfStyle {
  readonly look: Style;
  /** Points; 0 where unknown. */
  readonly size: number;
  readonly heading: boolean;
  readonly list: string | undefined;
  readonly before: number;
  readonly after: number;
  readonly breaks: boolean;
}

const DEEPEST = 32;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 };

/** Text and paragraph styles of a document, by family and name. */
export class OdfStyles {
  private readonly entries = new Map<string, StyleEntry>();

  /** `holders` are the elements that hold styles, in the order of reading. */
  constructor(holders: readonly (XmlNode | undefined)[]) {
    for (const holder of holders) {
      for (const node of holder?.all('style:style') ?? []) this.entries.set(keyOf(node), entryOf(node));
      for (const node of holder?.all('style:default-style') ?? []) this.entries.set(keyOf(node), entryOf(node));
    }
  }

  paragraph(name: string | undefined): OdfStyle {
    const chain = [...this.chain('paragraph', name), ...this.chain('paragraph', '')];
    const text: TextProperties = Object.assign({}, ...chain.toReversed().map((entry) => entry.text));
    const first = <T>(value: (entry: StyleEntry) => T | undefined): T | undefined => chain.map(value).find((one) => one !== undefined);
    return {
      look: lookOf({}, text),
      size: text.size ?? 0,
      heading: chain.some((entry) => entry.heading),
      list: first((entry) => entry.list),
      before: first((entry) => entry.before) ?? 0,
      after: first((entry) => entry.after) ?? 0,
      breaks: chain[0]?.breaks ?? false,
    };
  }

  /** The look of text inside a span of this style. */
  span(name: string | undefined, outer: Style): Style {
    const chain = this.chain('text', name);
    return lookOf(outer, Object.assign({}, ...chain.toReversed().map((entry) => entry.text)));
  }

  private chain(family: string, name: string | undefined): StyleEntry[] {
    const chain: StyleEntry[] = [];
    for (let at = name; at !== undefined && chain.length < DEEPEST; ) {
      const entry: StyleEntry | undefined = this.entries.get(`${family} ${at}`);
      if (!entry) break;
      chain.push(entry);
      at = entry.parent;
    }
    return chain;
  }
}

function keyOf(node: XmlNode): string {
  return `${node.attribute('style:family') ?? ''} ${node.attribute('style:name') ?? ''}`;
}

function entryOf(node: XmlNode): StyleEntry {
  const paragraph = node.child('style:paragraph-properties');
  const name = node.attribute('style:display-name') ?? node.attribute('style:name') ?? '';
  const list = node.attribute('style:list-style-name');
  return {
    parent: node.attribute('style:parent-style-name'),
    heading: /^(?:heading(?:_20_| )\d|title$)/i.test(name),
    list: list === '' ? undefined : list,
    text: textProperties(node.child('style:text-properties')),
    before: points(paragraph?.attribute('fo:margin-top')),
    after: points(paragraph?.attribute('fo:margin-bottom')),
    breaks: paragraph?.attribute('fo:break-before') === 'page',
  };
}

function textProperties(node: XmlNode | undefined): TextProperties {
  if (!node) return {};
  const drawn = (name: string): boolean | undefined => {
    const value = node.attribute(`style:text-${name}-style`) ?? node.attribute(`style:text-${name}-type`);
    return value === undefined ? undefined : value !== 'none';
  };
  const weight = node.attribute('fo:font-weight');
  const slant = node.attribute('fo:font-style');
  const position = node.attribute('style:text-position');
  const display = node.attribute('text:display');
  const color = node.attribute('fo:color')?.toLowerCase();
  const entries = {
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant === 'italic' || slant === 'oblique',
    strike: drawn('line-through'),
    underline: drawn('underline'),
    hidden: display === undefined ? undefined : display === 'none',
    superscript: position === undefined ? undefined : /^(?:super|[1-9])/.test(position),
    color,
    size: points(node.attribute('fo:font-size')),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as TextProperties;
}

function lookOf(outer: Style, text: TextProperties): Style {
  const look: Style = { ...outer };
  for (const name of ['bold', 'italic', 'strike', 'underline', 'hidden', 'superscript'] as const) {
    if (text[name] === true) look[name] = true;
    else if (text[name] === false) delete look[name];
  }
  if (text.color === undefined) return look;
  if (/^#(?!000000)[\da-f]{6}$/.test(text.color)) look.color = text.color;
  else delete look.color;
  return look;
}

function points(length: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(pt|in|cm|mm|pc|px)$/.exec(length ?? '');
  return match ? Number(match[1]) * POINTS[match[2]!]! : undefined;
}
