import type { CellPlace, Line } from '../../model.ts';
import { Paragraph } from '../flow/paragraph.ts';
import type { Style } from '../flow/style.ts';
import { FlowWriter } from '../flow/writer.ts';
import { Counters } from './counters.ts';
import { colorOf, type Declarations, type PageStyles, withDeclarations } from './css.ts';
import { APART, BLOCKS, CONTROLS, HEADINGS, HIDDEN, LOOKS, PREFORMATTED } from './elements.ts';
import { HtmlList } from './list-labels.ts';
import { attribute, childrenOf, type HtmlElement, type HtmlNode, holdsNoText, isElement, tooDeep } from './page.ts';
import { chromeOf } from './regions.ts';
import { cellPlaces } from './table-grid.ts';

/** What an element hands down to its children. */
interface Scope {
  readonly style: Style;
  readonly role: Line['role'];
  readonly preserve: boolean;
  readonly list: HtmlList | null;
  readonly cell: CellPlace | null;
  readonly places: ReadonlyMap<HtmlElement, CellPlace> | null;
  readonly depth: number;
}

const OUTERMOST: Scope = { style: {}, role: undefined, preserve: false, list: null, cell: null, places: null, depth: 0 };
/** Names of blocks that a visitor opens by a click: what they hold is text of the page though it is not shown at first. */
const FOLDED = /accordion|collaps|expand|fold|panel|tab|toggle/i;

/** Turns a page's elements into paragraphs, as a browser lays them out. What a site repeats goes to `chrome`. */
export class HtmlWalker {
  readonly main = new FlowWriter();
  readonly chrome = new FlowWriter();
  private readonly styles: PageStyles;
  private readonly counters: Counters;
  private readonly deepest: number;
  /** An element that is read apart. */
  private readonly apart: HtmlElement | null;
  /** Whether the reader is outside of it, before or behind it. */
  private outside: 'header' | 'footer' | null = null;
  private paragraph = new Paragraph();
  private scope: Scope = OUTERMOST;
  /** Labels of items whose text has not come yet: `1. a. `. */
  private labels = '';
  private blank = true;
  private tables = 0;

  constructor(styles: PageStyles, deepest: number, apart: HtmlElement | null) {
    this.styles = styles;
    this.counters = new Counters(styles);
    this.deepest = deepest;
    this.apart = apart;
  }

  /** Reads the element that stands apart, then everything else. */
  walk(root: HtmlNode): void {
    if (this.apart) {
      this.element(this.apart, OUTERMOST);
      this.flush();
      this.outside = 'header';
    }
    this.node(root, OUTERMOST);
    this.flush();
  }

  private node(node: HtmlNode, scope: Scope): void {
    if (scope.depth > this.deepest) throw tooDeep(this.deepest);
    if (node.nodeName === '#text' && 'value' in node) this.text(node.value, scope);
    else if (!isElement(node)) for (const child of childrenOf(node)) this.node(child, scope);
    else if (node === this.apart) this.outside = 'footer';
    else if (!holdsNoText(node)) this.element(node, scope);
  }

  private element(element: HtmlElement, outer: Scope): void {
    if (element.tagName === 'br') {
      this.breakLine(outer);
      return;
    }
    const css = this.styles.of(element);
    const scope = this.within(element, css, outer);
    const block = BLOCKS.has(element.tagName);
    const apart = APART.has(element.tagName) && !noMargin(css) && !(scope.list && outer.list && /^[ou]l$/.test(element.tagName));
    if (block) this.edge(scope, apart);
    if (element.tagName === 'li' && outer.list && !scope.style.hidden && !isChrome(scope)) this.labels += outer.list.label(element, css);
    for (const child of childrenOf(element)) this.node(child, scope);
    if (element.tagName === 'li' && this.labels !== '') this.label(scope);
    if (block) this.edge(outer, apart);
  }

  private within(element: HtmlElement, css: Declarations, outer: Scope): Scope {
    const { tagName } = element;
    const look = LOOKS[tagName];
    const color = tagName === 'font' ? colorOf((attribute(element, 'color') ?? '').toLowerCase()) : undefined;
    const style = withDeclarations({ ...outer.style, ...look, ...(color && { color }) }, css);
    if (HIDDEN.has(tagName) || isHidden(element, css)) style.hidden = true;
    const places = tagName === 'table' ? cellPlaces(element, this.tables++) : outer.places;
    const cell = tagName === 'table' ? null : (places?.get(element) ?? outer.cell);
    const space = css['white-space'];
    return {
      style,
      role: this.role(element, outer),
      preserve: PREFORMATTED.has(tagName) || (space === undefined ? outer.preserve : /^pre/.test(space)),
      list: /^(?:[ou]l|menu|dir)$/.test(tagName) ? new HtmlList(element, css, outer.list, this.counters) : outer.list,
      cell,
      places,
      depth: outer.depth + 1,
    };
  }

  private role(element: HtmlElement, outer: Scope): Line['role'] {
    if (isChrome(outer)) return outer.role;
    const chrome = chromeOf(element);
    if (chrome) return chrome;
    if (CONTROLS.has(element.tagName)) return 'form';
    if (element.tagName === 'caption' || element.tagName === 'figcaption') return 'caption';
    return HEADINGS.has(element.tagName) || attribute(element, 'role') === 'heading' ? 'heading' : outer.role;
  }

  private text(value: string, scope: Scope): void {
    if (scope.preserve) {
      this.preserved(value, scope);
      return;
    }
    const text = value.replace(/[ \t\n\r\f]+/g, ' ');
    const shown = this.blank ? text.replace(/^ /, '') : text;
    if (shown === '') return;
    this.begin(scope);
    this.paragraph.add(shown, scope.style);
    if (!scope.style.hidden) this.blank = shown.endsWith(' ');
  }

  private preserved(value: string, scope: Scope): void {
    value.split(/\r\n|[\n\r]/).forEach((line, i) => {
      if (i > 0) this.breakLine(scope);
      if (line === '') return;
      this.begin(scope);
      this.paragraph.add(line, scope.style);
    });
  }

  private breakLine(scope: Scope): void {
    this.begin(scope);
    this.paragraph.breakLine();
    this.blank = true;
  }

  /** Text is about to come: it belongs to this scope, and to the item whose label waits. */
  private begin(scope: Scope): void {
    this.scope = scope;
    if (this.labels !== '' && !scope.style.hidden) this.label(scope);
  }

  private label(scope: Scope): void {
    this.scope = scope;
    this.paragraph.label(this.labels);
    this.labels = '';
    this.blank = true;
  }

  /** An edge of a block: the paragraph before it ends. */
  private edge(scope: Scope, apart: boolean): void {
    const inTable = this.scope.cell !== null && scope.cell !== null;
    this.flush();
    if (apart && !inTable) this.writer(scope).gap();
  }

  private flush(): void {
    const { cell } = this.scope;
    const role = this.outside && !isChrome(this.scope) ? this.outside : this.scope.role;
    const lines = this.paragraph.finish({ ...(cell && { cell }), ...(role && { role }) });
    if (lines.length > 0) this.writer(this.scope).add(lines);
    else if (!cell && this.paragraph.touched) this.writer(this.scope).gap();
    this.paragraph = new Paragraph();
    this.blank = true;
  }

  private writer(scope: Scope): FlowWriter {
    return this.outside || isChrome(scope) ? this.chrome : this.main;
  }
}

function isChrome({ role }: Scope): boolean {
  return role === 'header' || role === 'footer';
}

function isHidden(element: HtmlElement, css: Declarations): boolean {
  const hidden =
    attribute(element, 'hidden') !== undefined ||
    /display\s*:\s*none/i.test(attribute(element, 'style') ?? '') ||
    css.visibility === 'hidden';
  return (
    hidden && !FOLDED.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'role') ?? ''}`)
  );
}

/** True where the page itself takes the room around a block away. */
function noMargin(css: Declarations): boolean {
  const top = css['margin-top'] ?? css.margin;
  const bottom = css['margin-bottom'] ?? css.margin?.split(/\s+/)[2] ?? css.margin;
  return top !== undefined && bottom !== undefined && /^\.?0/.test(top) && /^\.?0/.test(bottom);
}
