import type { Style } from '../flow/style.ts';
import { attribute, type HtmlElement } from './page.ts';

/** Declarations by property, in small letters. */
export type Declarations = Readonly<Record<string, string>>;

const NAMED: Readonly<Record<string, string>> = {
  red: '#ff0000',
  blue: '#0000ff',
  green: '#008000',
  purple: '#800080',
  orange: '#ffa500',
  magenta: '#ff00ff',
};

function declarationsOf(css: string): Declarations {
  const declarations: Record<string, string> = {};
  for (const part of css.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0)
      declarations[part.slice(0, colon).trim().toLowerCase()] = part
        .slice(colon + 1)
        .replace('!important', '')
        .trim()
        .toLowerCase();
  }
  return declarations;
}

/** The look of text under declarations. Struck and underlined are only ever added, as they are drawn by the outer element. */
export function withDeclarations(style: Style, css: Declarations): Style {
  const changed: Style = { ...style };
  const drawn = `${css['text-decoration'] ?? ''} ${css['text-decoration-line'] ?? ''}`;
  if (drawn.includes('line-through')) changed.strike = true;
  if (drawn.includes('underline')) changed.underline = true;
  const weight = css['font-weight'];
  if (weight !== undefined) set(changed, 'bold', weight === 'bold' || weight === 'bolder' || Number(weight) >= 600);
  const slant = css['font-style'];
  if (slant !== undefined) set(changed, 'italic', slant === 'italic' || slant === 'oblique');
  if (css['vertical-align'] === 'super') changed.superscript = true;
  const color = css.color === undefined ? undefined : colorOf(css.color);
  if (color === null) delete changed.color;
  else if (color !== undefined) changed.color = color;
  return changed;
}

function set(style: Style, name: 'bold' | 'italic', on: boolean): void {
  if (on) style[name] = true;
  else delete style[name];
}

/** #rrggbb; null for black, undefined for what is not understood. */
export function colorOf(value: string): string | null | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value);
  const rgb = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(value);
  const hex = /^#[\da-f]{6}$/.test(value)
    ? value
    : short
      ? `#${short[1]!.repeat(2)}${short[2]!.repeat(2)}${short[3]!.repeat(2)}`
      : rgb
        ? `#${rgb
            .slice(1)
            .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
            .join('')}`
        : (NAMED[value] ?? (value === 'black' ? '#000000' : undefined));
  return hex === '#000000' ? null : hex;
}

/** Selectors that are understood: an element, classes, both, the items of such a list, and what is written before them. */
const SELECTOR = /^(?:[a-z][a-z\d]*)?(?:\.[\w-]+){0,2}(?:>li(?::before)?)?$/i;

/** Rules of a page's style elements that name an element, a class, or an element with a class; those of the items of lists. */
export class PageStyles {
  private readonly rules = new Map<string, Record<string, string>>();
  /** Contents that stand before items, as written. */
  private readonly contents = new Map<string, string>();

  constructor(sheets: readonly string[]) {
    for (const sheet of sheets) this.read(sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '').replace(/<!--|-->/g, ''));
  }

  /** Declarations that hold for an element; its own style attribute goes last. */
  of(element: HtmlElement): Declarations {
    const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
    const selectors = [element.tagName, ...classes.map((name) => `.${name}`), ...classes.map((name) => `${element.tagName}.${name}`)];
    const own = attribute(element, 'style');
    return Object.assign({}, ...selectors.map((selector) => this.rules.get(selector)), own === undefined ? {} : declarationsOf(own));
  }

  /** Declarations of the rule with exactly this selector. */
  rule(selector: string): Declarations | undefined {
    return this.rules.get(selector);
  }

  /** The content that the page writes before what the selector names. */
  before(selector: string): string | undefined {
    return this.contents.get(selector);
  }

  private read(sheet: string): void {
    let depth = 0;
    let begin = 0;
    let selector = '';
    for (let at = 0; at < sheet.length; at++) {
      if (sheet[at] === '{') {
        if (depth === 0) selector = sheet.slice(begin, at);
        depth++;
        begin = at + 1;
      } else if (sheet[at] === '}') {
        depth = Math.max(0, depth - 1);
        // What stands inside @media and the like holds only sometimes.
        if (depth === 0 && !selector.includes('@')) this.add(selector, sheet.slice(begin, at));
        begin = at + 1;
      } else if (sheet[at] === ';' && depth === 0) begin = at + 1;
    }
  }

  private add(selectors: string, body: string): void {
    for (const part of selectors.split(',')) {
      const selector = part
        .trim()
        .replace(/\s*>\s*/g, '>')
        .replace('::before', ':before');
      if (!SELECTOR.test(selector) || selector === '') continue;
      const content = selector.endsWith(':before') ? /(?:^|;)\s*content\s*:\s*((?:"[^"]*"|'[^']*'|[^;"'])*)/i.exec(body)?.[1] : undefined;
      if (content !== undefined) this.contents.set(selector.slice(0, -':before'.length), content);
      this.rules.set(selector, Object.assign(this.rules.get(selector) ?? {}, declarationsOf(body)));
    }
  }
}
