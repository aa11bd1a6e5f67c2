import type { Line } from '../../model.ts';
import { nonBlankLength } from '../../text/blank.ts';
import { append } from '../../text/long-lists.ts';
import { Paragraph } from '../flow/paragraph.ts';
import type { Style } from '../flow/style.ts';
import { FlowWriter } from '../flow/writer.ts';
import type { TrackedChanges } from './changes.ts';
import type { OdfListCounter } from './list-counter.ts';
import type { OdfStyle, OdfStyles } from './styles.ts';
import { OdfTablePlace } from './table-place.ts';

/** What all stories of a document share. */
export interface OdfManuscript {
  styles: OdfStyles;
  lists: OdfListCounter;
  readonly changes: TrackedChanges;
  witness: number;
  tables: number;
}

/** Points of room that part two paragraphs like a blank line does. */
const ROOM = 5;
const LONGEST_HEADING = 120;
/** What stands between a label and its text: a tab of the text itself may part columns, this one does not. */
const TAB = '  ';

interface OpenParagraph {
  readonly text: Paragraph;
  readonly style: OdfStyle;
  readonly heading: boolean;
  /** Notes and text boxes that hang on it. */
  readonly behind: Line[];
}

interface Frame {
  readonly writer: FlowWriter;
  readonly role: Line['role'];
  readonly tables: OdfTablePlace[];
  paragraph: OpenParagraph | null;
  looks: Style[];
  blank: boolean;
  after: number;
  /** Mark of the note that the frame holds, until its first paragraph. */
  mark: string;
}

/** Paragraphs, tables, notes and changes of an OpenDocument text, as its elements come. */
export class OdfStory {
  private readonly manuscript: OdfManuscript;
  private readonly frames: Frame[];

  constructor(manuscript: OdfManuscript, role?: Line['role']) {
    this.manuscript = manuscript;
    this.frames = [newFrame(role)];
  }

  get lines(): Line[] {
    return this.frames[0]!.writer.lines;
  }

  /** Puts deleted text that no place refers to at the end, so that it is not lost. */
  addLostDeletions(): void {
    for (const pieces of this.manuscript.changes.rest()) {
      this.openParagraph(undefined, null);
      for (const { text, style } of pieces) this.write(text, { ...style, redline: 'delete' });
      this.closeParagraph();
    }
  }

  get table(): OdfTablePlace | undefined {
    return this.frame.tables.at(-1);
  }

  private get frame(): Frame {
    return this.frames.at(-1)!;
  }

  openParagraph(
    styleName: string | undefined,
    outline: { level: number; label: boolean; restart: boolean; start: number | null } | null,
  ): void {
    const { styles, lists, changes } = this.manuscript;
    const style = styles.paragraph(styleName);
    if (changes.recording) changes.paragraph();
    else {
      const label = lists.next(style.list) || (outline?.label ? lists.heading(outline.level, outline.restart, outline.start) : '');
      const text = new Paragraph();
      if (this.frame.mark !== '') text.label(`${this.frame.mark} `);
      else if (label !== '') text.label(label + TAB, style.look, style.size);
      this.frame.mark = '';
      this.frame.paragraph = { text, style, heading: outline !== null || style.heading, behind: [] };
    }
    this.frame.looks = [style.look];
    this.frame.blank = true;
  }

  closeParagraph(): void {
    const { frame } = this;
    const { paragraph } = frame;
    frame.paragraph = null;
    if (!paragraph) return;
    const cell = frame.tables.findLast((table) => table.cell)?.cell;
    const { style, text } = paragraph;
    if (!cell && (text.bare || style.breaks || Math.max(frame.after, style.before) >= ROOM)) frame.writer.gap();
    frame.after = style.after;
    const role = frame.role ?? (paragraph.heading && text.length <= LONGEST_HEADING ? 'heading' : undefined);
    frame.writer.add(text.finish({ ...(cell && { cell }), ...(role && { role }) }));
    frame.writer.add(paragraph.behind);
  }

  openSpan(styleName: string | undefined): void {
    this.frame.looks.push(this.manuscript.styles.span(styleName, this.frame.looks.at(-1) ?? {}));
  }

  closeSpan(): void {
    this.frame.looks.pop();
  }

  /** Text that the carrier holds; runs of blanks count as one, as in OpenDocument. */
  text(value: string): void {
    const folded = value.replace(/[ \t\r\n]+/g, ' ');
    const shown = this.frame.blank ? folded.replace(/^ /, '') : folded;
    if (shown === '') return;
    this.manuscript.witness += nonBlankLength(shown);
    this.add(shown);
    this.frame.blank = shown.endsWith(' ');
  }

  add(value: string): void {
    const { changes } = this.manuscript;
    const look = this.frame.looks.at(-1) ?? {};
    this.frame.blank = false;
    if (changes.recording) changes.piece(value, look);
    else this.write(value, changes.inserting ? { ...look, redline: 'insert' } : look);
  }

  breakLine(): void {
    this.frame.paragraph?.text.breakLine();
    this.frame.blank = true;
  }

  /** A place where text was deleted: it is put back, marked. */
  deletion(id: string): void {
    this.manuscript.changes.deleted(id).forEach((pieces, i) => {
      if (i > 0) this.breakLine();
      for (const { text, style } of pieces) this.write(text, { ...style, redline: 'delete' });
    });
  }

  openFrame(role: Line['role'], mark = ''): void {
    this.frames.push(newFrame(role ?? this.frame.role, mark));
  }

  /** Ends a note, comment or text box: its lines follow the paragraph that it hangs on. */
  closeFrame(): void {
    if (this.frames.length === 1) return;
    const { writer } = this.frames.pop()!;
    const { paragraph } = this.frame;
    if (paragraph) append(paragraph.behind, writer.lines);
    else this.frame.writer.add(writer.lines);
  }

  openTable(): void {
    const { frame } = this;
    if (frame.tables.length === 0) frame.writer.gap();
    frame.tables.push(new OdfTablePlace(this.manuscript.tables++));
  }

  closeTable(): void {
    const { frame } = this;
    frame.tables.pop();
    if (frame.tables.length === 0) frame.writer.gap();
  }

  private write(value: string, style: Style): void {
    if (!this.frame.paragraph) this.openParagraph(undefined, null);
    const { paragraph } = this.frame;
    paragraph?.text.add(value, style, paragraph.style.size);
  }
}

function newFrame(role: Line['role'], mark = ''): Frame {
  return { writer: new FlowWriter(), role, tables: [], paragraph: null, looks: [{}], blank: true, after: 0, mark };
}
