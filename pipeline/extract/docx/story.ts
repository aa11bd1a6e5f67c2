import type { CellPlace, Line } from '../../model.ts';
import { nonBlankLength } from '../../text/blank.ts';
import { append } from '../../text/long-lists.ts';
import { Paragraph } from '../flow/paragraph.ts';
import type { Style } from '../flow/style.ts';
import { FlowWriter } from '../flow/writer.ts';
import type { ListCounter } from './list-counter.ts';
import { NO_PROPERTIES, type ParagraphProperties } from './paragraph-properties.ts';
import { lookOf, type RunProperties } from './run-properties.ts';
import type { ParagraphStyle, StyleSheet } from './style-sheet.ts';
import { type Change, TablePlace } from './table-place.ts';

/** What all stories of a document (body, notes, heads) share. */
export interface Manuscript {
  readonly styles: StyleSheet;
  readonly lists: ListCounter;
  /** Non-blank code points of the text elements read. */
  witness: number;
  /** Number of the next table. */
  tables: number;
  /** True where changes are tracked: then looks say nothing of deletions. */
  tracked: boolean;
  /** Lines of the note behind a reference, taken once. */
  note(kind: 'footnote' | 'endnote', id: string): Line[];
}

/** Twips of room that part two paragraphs like a blank line does. */
const ROOM = 100;
/** Characters of a title. */
const LONGEST_HEADING = 120;

interface OpenParagraph {
  readonly text: Paragraph;
  properties: ParagraphProperties;
  style: ParagraphStyle;
  /** Lines of text boxes that hang on it. */
  readonly boxes: Line[];
}

/** A place that paragraphs flow into: the story itself, or a text box in it. */
interface Frame {
  readonly writer: FlowWriter;
  readonly tables: TablePlace[];
  paragraph: OpenParagraph | null;
  /** A paragraph whose mark does not show, waiting for the next one. */
  waiting: OpenParagraph | null;
  before: ParagraphProperties & { readonly id: string; readonly heading: boolean };
  notes: Line[];
}

/** Paragraphs, tables and text boxes of one story, as its elements come. */
export class Story {
  private readonly manuscript: Manuscript;
  private readonly role: Line['role'];
  private frames: Frame[] = [newFrame()];
  private readonly changes: Change[] = [];
  private look: { style: Style; size: number } = { style: {}, size: 0 };

  constructor(manuscript: Manuscript, role?: Line['role']) {
    this.manuscript = manuscript;
    this.role = role;
  }

  /** The lines so far; the story begins anew. */
  take(): Line[] {
    this.closeParagraph();
    this.flushWaiting();
    const { writer, notes } = this.frame;
    writer.add(notes);
    this.frames = [newFrame()];
    return writer.lines;
  }

  private get frame(): Frame {
    return this.frames.at(-1)!;
  }

  openParagraph(): void {
    const { frame } = this;
    this.closeParagraph();
    frame.paragraph = frame.waiting ?? {
      text: new Paragraph(),
      properties: NO_PROPERTIES,
      style: this.manuscript.styles.paragraph(undefined),
      boxes: [],
    };
    frame.waiting = null;
    this.run({});
  }

  /** Style, list number and room of the open paragraph. */
  paragraphProperties(own: ParagraphProperties): void {
    const { paragraph } = this.frame;
    if (!paragraph) return;
    const { styles, lists } = this.manuscript;
    paragraph.style = styles.paragraph(own.style);
    paragraph.properties = { ...paragraph.style.paragraph, ...own };
    const { list } = paragraph.properties;
    if (list !== undefined && list !== '0') {
      const level = own.level ?? (own.list === undefined ? lists.levelOfStyle(list, paragraph.style.id) : undefined);
      const label = lists.next(list, level ?? paragraph.properties.level ?? 0);
      const { style, size } = lookOf(paragraph.style.run, {}, { ...own.mark, ...label?.run });
      const { hidden: _, ...shown } = style;
      if (label) paragraph.text.label(label.text, shown, size);
    }
    if (paragraph.properties.pageBreak) this.frame.writer.gap();
    this.run({});
  }

  closeParagraph(): void {
    const { frame } = this;
    const { paragraph } = frame;
    frame.paragraph = null;
    if (!paragraph) return;
    if (paragraph.properties.runsOn) frame.waiting = paragraph;
    else this.finish(paragraph);
  }

  /** Properties of the run that begins. */
  run(own: RunProperties): void {
    const { paragraph } = this.frame;
    if (paragraph) this.look = lookOf(paragraph.style.run, own.style ? this.manuscript.styles.character(own.style) : {}, own);
  }

  /** Text that the carrier holds. */
  text(value: string): void {
    this.manuscript.witness += nonBlankLength(value);
    this.add(value);
  }

  /** A tab and the like, which is no text of the carrier. */
  add(value: string): void {
    // Text outside of any paragraph is an error of the file, but no reason to lose it.
    if (!this.frame.paragraph) this.openParagraph();
    const change = this.change();
    const redline = change && { redline: change };
    this.frame.paragraph?.text.add(value, redline ? { ...this.look.style, ...redline } : this.look.style, this.look.size);
  }

  breakLine(page: boolean): void {
    const { paragraph, writer } = this.frame;
    if (page && paragraph?.text.empty) writer.gap();
    else paragraph?.text.breakLine();
  }

  openChange(change: Change): void {
    this.manuscript.tracked = true;
    this.changes.push(change);
  }

  closeChange(): void {
    this.changes.pop();
  }

  noteReference(kind: 'footnote' | 'endnote', id: string): void {
    const lines = this.manuscript.note(kind, id);
    for (const line of lines) this.frame.notes.push(line);
  }

  openTextBox(): void {
    this.frames.push(newFrame());
  }

  closeTextBox(): void {
    if (this.frames.length === 1) return;
    this.closeParagraph();
    this.flushWaiting();
    const { writer, notes } = this.frames.pop()!;
    const { paragraph } = this.frame;
    const lines = [...writer.lines, ...notes];
    if (paragraph) append(paragraph.boxes, lines);
    else this.frame.writer.add(lines);
  }

  openTable(): void {
    this.closeParagraph();
    this.flushWaiting();
    if (this.frame.tables.length === 0) this.frame.writer.gap();
    this.frame.tables.push(new TablePlace(this.manuscript.tables++));
  }

  /** The innermost table, if the story is inside one. */
  get table(): TablePlace | undefined {
    return this.frame.tables.at(-1);
  }

  closeTable(): void {
    this.closeParagraph();
    this.flushWaiting();
    const { frame } = this;
    frame.tables.pop();
    if (frame.tables.length > 0) return;
    this.addNotes();
    frame.writer.gap();
  }

  private finish(paragraph: OpenParagraph): void {
    const { frame } = this;
    const { writer } = frame;
    const cell: CellPlace | null = frame.tables.findLast((table) => table.cell)?.cell ?? null;
    if (!cell && (paragraph.text.bare || this.apart(paragraph))) writer.gap();
    // Contracts give whole clauses a heading's style to have them numbered.
    const heading = paragraph.style.heading && paragraph.text.length <= LONGEST_HEADING;
    const role = this.role ?? (heading ? 'heading' : undefined);
    writer.add(paragraph.text.finish({ ...(cell && { cell }), ...(role && { role }) }));
    writer.add(paragraph.boxes);
    frame.before = { ...paragraph.properties, id: paragraph.style.id, heading: paragraph.style.heading };
    if (frame.tables.length === 0) this.addNotes();
  }

  private addNotes(): void {
    const { frame } = this;
    frame.writer.add(frame.notes);
    frame.notes = [];
  }

  private apart({ properties, style }: OpenParagraph): boolean {
    const { before } = this.frame;
    if (style.heading && !before.heading) return true;
    const alike = before.id === style.id;
    const after = alike && before.contextual ? 0 : (before.after ?? 0);
    return Math.max(after, alike && properties.contextual ? 0 : (properties.before ?? 0)) >= ROOM;
  }

  private flushWaiting(): void {
    const { frame } = this;
    const { waiting } = frame;
    frame.waiting = null;
    if (waiting) this.finish(waiting);
  }

  private change(): Change | null {
    if (this.changes.includes('delete')) return 'delete';
    const table = this.frame.tables.findLast(({ change }) => change)?.change;
    return table === 'delete' ? table : (this.changes[0] ?? table ?? null);
  }
}

function newFrame(): Frame {
  return {
    writer: new FlowWriter(),
    tables: [],
    paragraph: null,
    waiting: null,
    before: { ...NO_PROPERTIES, id: '', heading: false },
    notes: [],
  };
}
