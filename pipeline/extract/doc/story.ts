import type { Line } from '../../model.ts';
import { nonBlankLength } from '../../text/blank.ts';
import { append } from '../../text/long-lists.ts';
import { Paragraph } from '../flow/paragraph.ts';
import type { Style } from '../flow/style.ts';
import { FlowWriter } from '../flow/writer.ts';
import type { ParagraphFacts } from './formatting.ts';

const LONGEST_HEADING = 120;
/** Pictures, note marks and other places of things that are no text. */
const PLACES = /[\u0000-\u0006\u0008\u000e-\u0012\u0016-\u001d\u001f]/g;

/** Characters of one story, with the marks that part them, as lines. */
export class DocStory {
  readonly writer = new FlowWriter();
  witness = 0;
  /** True where a paragraph had a number that Word computes. */
  numbered = false;
  private readonly role: Line['role'];
  private readonly tables: { next: number };
  private paragraph = new Paragraph();
  private row: Line[][] = [];
  private cell: Line[] = [];
  private place: { table: number; row: number } | null = null;
  /** For each open field, whether its result has begun: what stands before it is an instruction. */
  private readonly fields: boolean[] = [];

  constructor(role: Line['role'], tables: { next: number }) {
    this.role = role;
    this.tables = tables;
  }

  /** Text of one look, without marks of its own. */
  text(value: string, style: Style): void {
    if (this.fields.includes(false)) return;
    const shown = value.replace(PLACES, '').replaceAll('\u001e', '-');
    this.witness += nonBlankLength(shown);
    this.paragraph.add(shown, style);
  }

  /** A character that parts text: end of paragraph, line, page, cell or row, begin and end of fields. */
  mark(code: number, facts: ParagraphFacts | null): void {
    if (code === 0x13) this.fields.push(false);
    else if (code === 0x14 && this.fields.length > 0) this.fields[this.fields.length - 1] = true;
    else if (code === 0x14 || code === 0x15) this.fields.pop();
    else if (code === 0x0b) this.paragraph.breakLine();
    else if (code === 0x07) this.endCell(facts);
    else {
      this.endParagraph(facts);
      if (code === 0x0c) this.writer.gap();
    }
  }

  finish(): Line[] {
    this.endParagraph(null);
    return this.writer.lines;
  }

  private endParagraph(facts: ParagraphFacts | null): void {
    const heading = facts?.heading === true && this.paragraph.length <= LONGEST_HEADING;
    const role = this.role ?? (heading ? 'heading' : undefined);
    const lines = this.paragraph.finish(role ? { role } : {});
    const { bare } = this.paragraph;
    this.paragraph = new Paragraph();
    if (facts?.numbered && lines.length > 0) this.numbered = true;
    if (facts?.inTable) {
      append(this.cell, lines);
      return;
    }
    this.endTable();
    if (bare) this.writer.gap();
    this.writer.add(lines);
  }

  private endCell(facts: ParagraphFacts | null): void {
    if (!facts?.endsRow) {
      this.endParagraph({ heading: false, endsRow: false, numbered: facts?.numbered === true, inTable: true });
      this.row.push(this.cell);
      this.cell = [];
      return;
    }
    if (!this.place) this.writer.gap();
    this.place ??= { table: this.tables.next++, row: 0 };
    const { table, row } = this.place;
    this.row.forEach((lines, column) => {
      this.writer.add(lines.map((line) => ({ ...line, cell: { table, row, column } })));
    });
    this.place.row++;
    this.row = [];
  }

  private endTable(): void {
    // Cells of a row that never ended stay text.
    this.writer.add([...this.row.flat(), ...this.cell]);
    this.row = [];
    this.cell = [];
    if (this.place) this.writer.gap();
    this.place = null;
  }
}
