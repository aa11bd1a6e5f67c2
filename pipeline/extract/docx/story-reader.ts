import { symbolOf } from '../flow/symbol-fonts.ts';
import type { XmlNode } from '../xml/node.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';
import { type HeadReference, headReferences } from './heads.ts';
import { paragraphProperties } from './paragraph-properties.ts';
import { runProperties, toggle } from './run-properties.ts';
import type { Story } from './story.ts';

/** Elements that hold text of the document. */
const TEXT = new Set(['w:t', 'w:delText', 'm:t']);
/** What text in them says is not shown, or is shown elsewhere. */
const LEFT_OUT = new Set(['w:tblGrid', 'w:sdtPr', 'w:sdtEndPr', 'w:instrText', 'w:delInstrText']);

const OPEN: Readonly<Record<string, (reader: StoryReader, attributes: Attributes) => void>> = {
  'w:p': ({ story }) => story.openParagraph(),
  'w:r': ({ story }) => story.run({}),
  'm:r': ({ story }) => story.run({}),
  'w:tab': ({ story }) => story.add('\t'),
  'w:ptab': ({ story }) => story.add('\t'),
  'w:br': ({ story }, attributes) => story.breakLine(attributes['w:type'] === 'page'),
  'w:cr': ({ story }) => story.breakLine(false),
  'w:noBreakHyphen': ({ story }) => story.text('-'),
  'w:sym': ({ story }, attributes) =>
    story.text(symbolOf(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16) || 0xfffd)),
  'w:ins': ({ story }) => story.openChange('insert'),
  'w:moveTo': ({ story }) => story.openChange('insert'),
  'w:del': ({ story }) => story.openChange('delete'),
  'w:moveFrom': ({ story }) => story.openChange('delete'),
  'w:footnoteReference': ({ story }, attributes) => story.noteReference('footnote', attributes['w:id'] ?? ''),
  'w:endnoteReference': ({ story }, attributes) => story.noteReference('endnote', attributes['w:id'] ?? ''),
  'w:tbl': ({ story }) => story.openTable(),
  'w:tr': ({ story }) => story.table?.openRow(),
  'w:tc': ({ story }) => story.table?.openCell(),
  'w:txbxContent': ({ story }) => story.openTextBox(),
  'mc:AlternateContent': ({ choices }) => {
    choices.push(false);
  },
};

/** Of the alternatives that a file gives for one thing the first choice is read, and the fallback only without one. */
const ADMITTED: Readonly<Record<string, (reader: StoryReader) => boolean>> = {
  'mc:Choice': ({ choices }) => {
    if (choices.at(-1)) return false;
    choices[choices.length - 1] = true;
    return true;
  },
  'mc:Fallback': ({ choices }) => choices.at(-1) !== true,
};

const CLOSE: Readonly<Record<string, (reader: StoryReader) => void>> = {
  'w:p': ({ story }) => story.closeParagraph(),
  'w:ins': ({ story }) => story.closeChange(),
  'w:moveTo': ({ story }) => story.closeChange(),
  'w:del': ({ story }) => story.closeChange(),
  'w:moveFrom': ({ story }) => story.closeChange(),
  'w:tbl': ({ story }) => story.closeTable(),
  'w:tc': ({ story }) => story.table?.closeCell(),
  'w:txbxContent': ({ story }) => story.closeTextBox(),
  'mc:AlternateContent': ({ choices }) => {
    choices.pop();
  },
};

const NODES: Readonly<Record<string, (reader: StoryReader, node: XmlNode) => void>> = {
  'w:pPr': (reader, node) => {
    reader.story.paragraphProperties(paragraphProperties(node));
    reader.section(node.child('w:sectPr'));
  },
  'w:rPr': ({ story }, node) => story.run(runProperties(node)),
  'w:trPr': ({ story }, node) => story.table?.rowProperties(node),
  'w:tcPr': ({ story }, node) => story.table?.cellProperties(node),
  'w:sectPr': (reader, node) => reader.section(node),
  // A check box of a form is shown, though no text element holds it.
  'w:ffData': ({ story }, node) => {
    const box = node.child('w:checkBox');
    if (box) story.text((toggle(box.child('w:checked')) ?? toggle(box.child('w:default'))) ? '☒' : '☐');
  },
};

/** Turns the elements of a Word part into paragraphs, tables, changes and notes of a story. */
export class StoryReader implements XmlHandler {
  readonly captured: ReadonlySet<string> = new Set([...Object.keys(NODES), 'w:tblPr', 'w:tblPrEx']);
  readonly story: Story;
  /** Whether a choice of each open alternative has been taken. */
  readonly choices: boolean[] = [];
  /** Relationship ids of heads and feet, in the order of the sections. */
  readonly heads: HeadReference[] = [];
  private sections = 0;
  private readonly item: ((name: string, attributes: Attributes) => boolean) | null;
  private readonly itemEnd: ((name: string) => void) | null;
  private inText = false;

  /** `item` and `itemEnd` see each element first (notes and comments stand side by side in one part). */
  constructor(
    story: Story,
    item: ((name: string, attributes: Attributes) => boolean) | null = null,
    itemEnd: ((name: string) => void) | null = null,
  ) {
    this.story = story;
    this.item = item;
    this.itemEnd = itemEnd;
  }

  open(name: string, attributes: Attributes): boolean {
    if (LEFT_OUT.has(name) || this.item?.(name, attributes) === false) return false;
    if (ADMITTED[name]?.(this) === false) return false;
    this.inText = TEXT.has(name);
    OPEN[name]?.(this, attributes);
    return true;
  }

  text(value: string): void {
    if (this.inText) this.story.text(value);
  }

  close(name: string): void {
    this.inText = false;
    CLOSE[name]?.(this);
    this.itemEnd?.(name);
  }

  node(node: XmlNode): void {
    NODES[node.name]?.(this, node);
  }

  section(node: XmlNode | undefined): void {
    if (node) this.heads.push(...headReferences(node, this.sections++ === 0));
  }
}
