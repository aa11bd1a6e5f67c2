import type { CellPlace, Line, Run } from '../../model.ts';
import { PLAIN, type Style, styleKey } from './style.ts';

/** What is known of all lines of a paragraph. */
export interface ParagraphFacts {
  readonly cell?: CellPlace;
  readonly role?: NonNullable<Line['role']>;
}

/**
 * A paragraph of a carrier that knows no lines, piece by piece. It becomes one line, or several where the carrier breaks the line;
 * hidden pieces become a line of their own behind it, with the role `hidden`.
 */
export class Paragraph {
  private readonly lines: DraftedLine[] = [new DraftedLine()];
  private readonly hidden = new DraftedLine();
  private generated = 0;

  /** True while nothing but a label stands in it. */
  get empty(): boolean {
    return this.hidden.text.trim() === '' && this.lines.every((line, i) => line.text.slice(i === 0 ? this.generated : 0).trim() === '');
  }

  /** True where not even a label stands in it. */
  get bare(): boolean {
    return this.empty && this.generated === 0;
  }

  /** Puts text that the carrier shows but does not hold before everything else. */
  label(text: string, style: Style = PLAIN, size = 0): void {
    const [first] = this.lines;
    if (!first || first.text !== '') return;
    first.add(text, style, size);
    this.generated = first.text.length;
  }

  /** Appends text; `size` in points, 0 where unknown. Breaks inside the text are blanks. */
  add(text: string, style: Style = PLAIN, size = 0): void {
    (style.hidden ? this.hidden : this.lines.at(-1)!).add(text.replace(/[\n\r\f\v\u0085\u2028\u2029]/g, ' '), style, size);
  }

  breakLine(): void {
    this.lines.push(new DraftedLine());
  }

  /** True where something was written into it, if only a blank or the end of a line. */
  get touched(): boolean {
    return this.lines.length > 1 || this.lines[0]!.text !== '';
  }

  /** UTF-16 units of what is shown. */
  get length(): number {
    return this.lines.reduce((sum, line) => sum + line.text.length, 0);
  }

  /** The lines, without blank ones at the ends; none where the paragraph is bare. */
  finish(facts: ParagraphFacts): Line[] {
    const shown = this.lines.map((line, i) => line.finish(facts, i === 0 ? this.generated : 0));
    while (shown.length > 0 && shown.at(-1)!.text.trim() === '') shown.pop();
    const begin = shown.findIndex((line) => line.text.trim() !== '');
    const lines = begin > 0 ? shown.slice(begin) : shown;
    if (lines[0]) lines[0].paragraph = true;
    if (this.hidden.text.trim() !== '') lines.push({ ...this.hidden.finish(facts, 0), role: 'hidden' });
    return lines;
  }
}

class DraftedLine {
  text = '';
  private readonly runs: Run[] = [];
  private key = '';
  private readonly sizes = new Map<number, number>();

  add(text: string, style: Style, size: number): void {
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    if (size > 0) this.sizes.set(size, (this.sizes.get(size) ?? 0) + text.trim().length);
    const key = styleKey(style);
    const last = this.runs.at(-1);
    if (key !== '' && key === this.key && last?.end === start) last.end = this.text.length;
    else if (key !== '') this.runs.push({ ...style, start, end: this.text.length });
    this.key = key;
  }

  finish({ cell, role }: ParagraphFacts, generated: number): Line {
    const [size] = [...this.sizes].sort((a, b) => b[1] - a[1]);
    return {
      text: this.text,
      box: null,
      ...(size && { size: size[0] }),
      ...(this.runs.length > 0 && { runs: this.runs }),
      ...(cell && { cell }),
      ...(role && { role }),
      ...(generated > 0 && { generated }),
    };
  }
}
