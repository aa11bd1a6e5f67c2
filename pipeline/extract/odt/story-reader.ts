import type { XmlNode } from '../xml/node.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';
import type { OdfManuscript, OdfStory } from './story.ts';

/** Elements whose text is not shown, or is shown elsewhere. */
const LEFT_OUT = new Set([
  'office:forms',
  'office:scripts',
  'office:font-face-decls',
  'office:change-info',
  'office:binary-data',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:number',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'svg:title',
  'svg:desc',
  'dc:creator',
  'dc:date',
  'meta:creator-initials',
]);

interface Reader {
  readonly story: OdfStory;
  readonly manuscript: OdfManuscript;
  /** Mark of the note that begins. */
  mark: string;
}

type Open = (reader: Reader, attributes: Attributes) => void;

const OPEN: Readonly<Record<string, Open>> = {
  'text:p': ({ story }, attributes) => story.openParagraph(attributes['text:style-name'], null),
  'text:h': ({ story }, attributes) =>
    story.openParagraph(attributes['text:style-name'], {
      level: Number(attributes['text:outline-level'] ?? 1) || 1,
      label: attributes['text:is-list-header'] !== 'true',
      restart: attributes['text:restart-numbering'] === 'true',
      start: integer(attributes['text:start-value']),
    }),
  'text:span': ({ story }, attributes) => story.openSpan(attributes['text:style-name']),
  'text:s': ({ story }, attributes) => story.add(' '.repeat(Math.min(1000, integer(attributes['text:c']) ?? 1))),
  'text:tab': ({ story }) => story.add('\t'),
  'text:line-break': ({ story }) => story.breakLine(),
  'text:list': ({ manuscript }, attributes) =>
    manuscript.lists.openList(
      attributes['xml:id'],
      attributes['text:style-name'],
      attributes['text:continue-numbering'] === 'true',
      attributes['text:continue-list'],
    ),
  'text:list-item': ({ manuscript }, attributes) => manuscript.lists.openItem(integer(attributes['text:start-value'])),
  'text:note-body': ({ story, mark }) => story.openFrame('footnote', mark.trim()),
  'style:header': ({ story }) => story.openFrame('header'),
  'style:header-left': ({ story }) => story.openFrame('header'),
  'style:header-first': ({ story }) => story.openFrame('header'),
  'style:footer': ({ story }) => story.openFrame('footer'),
  'style:footer-left': ({ story }) => story.openFrame('footer'),
  'style:footer-first': ({ story }) => story.openFrame('footer'),
  'text:note': (reader) => {
    reader.mark = '';
  },
  'office:annotation': ({ story }) => story.openFrame('comment'),
  'draw:text-box': ({ story }) => story.openFrame(undefined),
  'table:table': ({ story }) => story.openTable(),
  'table:table-header-rows': ({ story }) => story.table?.openHeader(),
  'table:table-row': ({ story }) => story.table?.openRow(),
  'table:table-cell': ({ story }, attributes) =>
    story.table?.openCell(attributes['table:number-columns-spanned'], attributes['table:number-rows-spanned']),
  'text:changed-region': ({ manuscript }, attributes) => manuscript.changes.openRegion(attributes['xml:id'] ?? attributes['text:id'] ?? ''),
  'text:insertion': ({ manuscript }) => manuscript.changes.openInsertion(),
  'text:deletion': ({ manuscript }) => manuscript.changes.openDeletion(),
  'text:change': ({ story }, attributes) => story.deletion(attributes['text:change-id'] ?? ''),
  'text:change-start': ({ manuscript }, attributes) => manuscript.changes.begin(attributes['text:change-id'] ?? ''),
  'text:change-end': ({ manuscript }, attributes) => manuscript.changes.end(attributes['text:change-id'] ?? ''),
};

const CLOSE: Readonly<Record<string, (reader: Reader, attributes: Attributes) => void>> = {
  'text:p': ({ story }) => story.closeParagraph(),
  'text:h': ({ story }) => story.closeParagraph(),
  'text:span': ({ story }) => story.closeSpan(),
  'text:list': ({ manuscript }) => manuscript.lists.closeList(),
  'text:list-item': ({ manuscript }) => manuscript.lists.closeItem(),
  'text:note-body': ({ story }) => story.closeFrame(),
  'office:annotation': ({ story }) => story.closeFrame(),
  'draw:text-box': ({ story }) => story.closeFrame(),
  'style:header': ({ story }) => story.closeFrame(),
  'style:header-left': ({ story }) => story.closeFrame(),
  'style:header-first': ({ story }) => story.closeFrame(),
  'style:footer': ({ story }) => story.closeFrame(),
  'style:footer-left': ({ story }) => story.closeFrame(),
  'style:footer-first': ({ story }) => story.closeFrame(),
  'table:table': ({ story }) => story.closeTable(),
  'table:table-header-rows': ({ story }) => story.table?.closeHeader(),
  'table:table-cell': ({ story }, attributes) => story.table?.closeCell(attributes['table:number-columns-repeated']),
  'table:covered-table-cell': ({ story }, attributes) => story.table?.closeCell(attributes['table:number-columns-repeated']),
  'text:deletion': ({ manuscript }) => manuscript.changes.closeDeletion(),
};

/** Turns the elements of an OpenDocument part into a story; only what stands in paragraphs is text. */
export class OdfStoryReader implements XmlHandler {
  readonly captured: ReadonlySet<string>;
  private readonly reader: Reader;
  private readonly whole: (node: XmlNode) => void;
  private readonly attributes: Attributes[] = [];
  private inParagraph = 0;
  private inMark = false;

  /** Elements named in `captured` come whole, to `whole`, before what follows them is read. */
  constructor(story: OdfStory, manuscript: OdfManuscript, captured: readonly string[], whole: (node: XmlNode) => void) {
    this.reader = { story, manuscript, mark: '' };
    this.captured = new Set(captured);
    this.whole = whole;
  }

  open(name: string, attributes: Attributes): boolean {
    if (LEFT_OUT.has(name)) return false;
    this.attributes.push(attributes);
    if (name === 'text:p' || name === 'text:h') this.inParagraph++;
    this.inMark = name === 'text:note-citation';
    OPEN[name]?.(this.reader, attributes);
    return true;
  }

  text(value: string): void {
    if (this.inMark) this.reader.mark += value;
    else if (this.inParagraph > 0) this.reader.story.text(value);
  }

  close(name: string): void {
    const attributes = this.attributes.pop() ?? {};
    this.inMark = false;
    if (name === 'text:p' || name === 'text:h') this.inParagraph--;
    CLOSE[name]?.(this.reader, attributes);
  }

  node(node: XmlNode): void {
    this.whole(node);
  }
}

function integer(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : number;
}
