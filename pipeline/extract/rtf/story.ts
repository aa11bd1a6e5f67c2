import type { Line } from '../../model.ts';
import { append } from '../../text/long-lists.ts';
import { Paragraph } from '../flow/paragraph.ts';
import type { Style } from '../flow/style.ts';
import { FlowWriter } from '../flow/writer.ts';
import type { RtfState } from './state.ts';
import { RtfTable } from './table.ts';

/** Twips of room that part two paragraphs like a blank line does. */
const ROOM = 100;
const LONGEST_HEADING = 120;

/** The body, or a group that stands apart from it. */
interface Frame {
  readonly role: Line['role'];
  readonly writer: FlowWriter;
  paragraph: Paragraph;
  table: RtfTable | null;
  /** Lines of notes and text boxes, until the paragraph or table that they hang on ends. */
  behind: Line[];
  after: number;
}

/** Paragraphs and tables of a document, as its words come. */
export class RtfStory {
  /** Heads and feet. */
  readonly running: Line[] = [];
  private readonly frames: Frame[] = [newFrame(undefined)];
  private readonly headings: ReadonlySet<number>;
  private tables = 0;
  private notes = 0;

  constructor(headings: ReadonlySet<number>) {
    this.headings = headings;
  }

  private get frame(): Frame {
    return this.frames.at(-1)!;
  }

  /** The table that row definitions and cells belong to. */
  get table(): RtfTable {
    this.frame.table ??= new RtfTable();
    return this.frame.table;
  }

  /** A word that may belong to a row's definition. */
  rowWord(word: string, value: number | null): void {
    this.frame.table?.word(word, value);
  }

  add(text: string, style: Style, size: number): void {
    this.frame.paragraph.add(text, style, size);
  }

  breakLine(): void {
    this.frame.paragraph.breakLine();
  }

  gap(): void {
    if (this.frame.paragraph.bare) this.frame.writer.gap();
    else this.breakLine();
  }

  endParagraph(state: RtfState): void {
    const { frame } = this;
    const { paragraph } = frame;
    frame.paragraph = new Paragraph();
    const heading = (this.headings.has(state.style) || state.outline < 9) && paragraph.length <= LONGEST_HEADING;
    const role = frame.role ?? (heading ? 'heading' : undefined);
    const lines = paragraph.finish(role ? { role } : {});
    if (state.inTable) {
      this.table.add(lines);
      return;
    }
    this.endTable();
    if (paragraph.bare || Math.max(frame.after, state.before) >= ROOM) frame.writer.gap();
    frame.after = state.after;
    frame.writer.add(lines);
    this.addBehind();
  }

  endCell(state: RtfState): void {
    this.endParagraph({ ...state, inTable: true });
    this.table.endCell();
  }

  openFrame(role: Line['role']): void {
    this.frames.push(newFrame(role));
    if (role === 'footnote') this.frame.paragraph.label(`${++this.notes} `);
  }

  closeFrame(state: RtfState): void {
    if (this.frames.length === 1) return;
    const { role, writer } = this.finish(state);
    this.frames.pop();
    if (role === 'header' || role === 'footer') this.addRunning(writer.lines);
    else append(this.frame.behind, writer.lines);
  }

  /** Ends what is open and gives the lines of the body. */
  close(state: RtfState): Line[] {
    while (this.frames.length > 1) this.closeFrame(state);
    return this.finish(state).writer.lines;
  }

  private finish(state: RtfState): Frame {
    if (!this.frame.paragraph.bare) this.endParagraph(state);
    this.endTable();
    this.addBehind();
    return this.frame;
  }

  private endTable(): void {
    const { frame } = this;
    if (!frame.table) return;
    const lines = frame.table.finish(this.tables);
    frame.table = null;
    if (lines.length === 0) return;
    this.tables++;
    frame.writer.gap();
    frame.writer.add(lines);
    this.addBehind();
    frame.writer.gap();
  }

  private addBehind(): void {
    this.frame.writer.add(this.frame.behind);
    this.frame.behind = [];
  }

  private addRunning(lines: readonly Line[]): void {
    const known = new Set(this.running.map((line) => line.text));
    append(
      this.running,
      lines.filter((line) => !known.has(line.text)),
    );
  }
}

function newFrame(role: Line['role']): Frame {
  return { role, writer: new FlowWriter(), paragraph: new Paragraph(), table: null, behind: [], after: 0 };
}
