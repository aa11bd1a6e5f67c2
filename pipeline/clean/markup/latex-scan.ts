import type { Change, DraftLine } from '../../text/draft-line.ts';
import { BLANKS, FRACTION, GROUPS, SIGNS, SILENT, SWALLOW, TEXT } from './latex-commands.ts';

/** The rows and cells that are being read: those of a tabular hold text, in which blanks print. */
export type Cells = 'none' | 'text' | 'formula';

/** Formula or not, and how long the mark is that ends it. */
export interface Formula {
  readonly start: number;
  readonly end: number;
  /** Characters of the mark at either end. */
  readonly mark: number;
}

interface Group {
  /** Braces of commands and in formulas are mark-up; others are text. */
  readonly cut: boolean;
  /** In groups of text blanks print; in formulas those between single letters do not. */
  readonly text: boolean;
  readonly closes: string;
  /** Raw offset of a raised group. */
  readonly raised: number | null;
  /** True for the upper group of a fraction: the lower one follows. */
  readonly upper: boolean;
}

/** A brace, with what is around it, as far as a command may look for its group. */
const OPEN = /\s*\{/y;
const ARGUMENT = /\s*(?:\[[^\][\n]{0,40}\]|\{[^{}\n]{0,80}\})/y;
const ENVIRONMENT = /\\(?:begin|end)\s*\{[A-Za-z*]+\}(?:\s*\[[^\][\n]{0,40}\])?/y;
const SPECIFICATION = /\s*\{(?:[^{}\n]|\{[^{}\n]{0,40}\}){0,2000}\}/y;
const NAME = /\\(lx@sectionsign|[A-Za-z]+)\*?/y;

/** Reads LaTeX in one line from left to right and collects what is mark-up in it. */
export class LatexScan {
  private readonly line: DraftLine;
  private readonly text: string;
  private readonly raw: (offset: number) => number;
  private readonly formulas: readonly Formula[];
  private readonly ink: { readonly start: number; readonly end: number };
  private readonly changes: Change[] = [];
  private readonly open: Group[] = [];
  private array: Cells;
  private at = 0;
  /** End of the formula that is being read. */
  private until = -1;
  private next = 0;

  constructor(line: DraftLine, formulas: readonly Formula[], array: Cells) {
    this.line = line;
    this.text = line.text;
    this.raw = line.rawOffsets();
    this.formulas = formulas;
    this.array = array;
    this.ink = { start: this.text.search(/\S/), end: this.text.trimEnd().length };
  }

  /** Takes out the mark-up; returns the array that goes on in the next line. */
  read(): Cells {
    while (this.at < this.text.length) this.step();
    this.line.apply(this.changes);
    return this.array;
  }

  private get math(): boolean {
    return this.at < this.until || this.array !== 'none';
  }

  private step(): void {
    const formula = this.formulas[this.next];
    if (formula && this.at === formula.start) {
      this.cut(formula.mark);
      [this.until, this.next] = [formula.end - formula.mark, this.next + 1];
    } else if (this.at === this.until) this.cut(this.formulas[this.next - 1]!.mark);
    else this.character(this.text[this.at]!);
  }

  private character(sign: string): void {
    if (sign === '\\') this.backslash();
    else if (sign === '{') this.brace();
    else if (sign === '}') this.close();
    else if ((sign === '^' || sign === '_') && (this.math || this.text[this.at + 1] === '{')) this.script(sign);
    else if (sign === '&' && this.array !== 'none') this.separator('\t');
    else if (this.math && sign === '~') this.cut(1, ' ');
    else if (this.math && /\s/.test(sign)) this.blank();
    else this.at++;
  }

  private backslash(): void {
    const follows = this.text[this.at + 1] ?? '';
    if (follows === '\\') {
      if (this.math) this.separator('\n');
      else this.at += 2;
    } else if (/[A-Za-z]/.test(follows)) this.command();
    else if (this.math && /[!,;:]/.test(follows)) this.cut(2);
    else if (this.math && /[%$&#_]/.test(follows)) this.cut(1, '', 1);
    else this.at += follows === '' ? 1 : 2;
  }

  private command(): void {
    if (this.environment()) return;
    const [whole, name] = this.match(NAME)!;
    const sign = name === 'lx@sectionsign' ? '§' : SIGNS[name!];
    const known = sign !== undefined && (this.math || !/^[SP]$|^(?:to|le|ge|star|prime)$/.test(name!));
    if (known) this.cut(whole.length, sign);
    else if (BLANKS.has(name!) || SILENT.has(name!)) {
      let length = whole.length;
      if (SWALLOW.has(name!)) length += this.match(ARGUMENT, length)?.[0].length ?? 0;
      this.cut(length, BLANKS.has(name!) ? ' ' : '');
    } else if (FRACTION.test(name!))
      this.group(whole.length, { upper: true, before: /\d[\s{}]*$/.test(this.text.slice(Math.max(0, this.at - 8), this.at)) ? ' ' : '' });
    else if (name! in GROUPS) this.printing(whole.length, name!);
    else this.at += whole.length;
  }

  /** A command whose last group prints. */
  private printing(length: number, name: string): void {
    let taken = length;
    for (let i = 0; i < GROUPS[name]!; i++) taken += this.match(ARGUMENT, taken)?.[0].length ?? 0;
    const ring = name === 'textcircled';
    this.group(taken, {
      text: TEXT.test(name) && !ring,
      before: ring ? '(' : '',
      closes: ring ? ')' : '',
      raised: name === 'textsuperscript',
    });
  }

  /** Cuts a command with the brace that opens its group; a command without a group stays. */
  private group(
    length: number,
    how: {
      readonly text?: boolean;
      readonly before?: string;
      readonly closes?: string;
      readonly raised?: boolean;
      readonly upper?: boolean;
    },
  ): void {
    const brace = this.match(OPEN, length);
    if (!brace) {
      if (this.math) this.cut(length, how.before === ' ' ? ' ' : '');
      else this.at += length;
      return;
    }
    this.cut(length + brace[0].length, how.before ?? '');
    const raised = how.raised ? this.raw(this.at) : null;
    this.open.push({ cut: true, text: how.text ?? false, closes: how.closes ?? '', raised, upper: how.upper ?? false });
  }

  private environment(): boolean {
    const found = this.match(ENVIRONMENT);
    if (!found) return false;
    const begins = found[0].startsWith('\\begin');
    const tabular = /array|tabular|matrix|aligned|cases|split/.test(found[0]);
    const length = found[0].length + (begins && tabular ? (this.match(SPECIFICATION, found[0].length)?.[0].length ?? 0) : 0);
    this.cut(length);
    if (tabular) this.array = !begins ? 'none' : found[0].includes('tabular') ? 'text' : 'formula';
    return true;
  }

  private brace(): void {
    const comma = /^\{\s*[,.]\s*\}/.test(this.text.slice(this.at, this.at + 8));
    const cut = this.math || (comma && /\d/.test(this.text[this.at - 1] ?? ''));
    this.open.push({ cut, text: this.open.at(-1)?.text ?? false, closes: '', raised: null, upper: false });
    if (cut) this.cut(1);
    else this.at++;
  }

  private close(): void {
    const group = this.open.pop();
    if (!group?.cut) {
      this.at++;
      return;
    }
    if (group.raised !== null) this.line.runs.push({ start: group.raised, end: this.raw(this.at), superscript: true });
    if (!group.upper) {
      this.cut(1, group.closes);
      return;
    }
    const lower = this.match(OPEN, 1);
    this.cut(1 + (lower?.[0].length ?? 0), lower ? '/' : '');
    if (lower) this.open.push({ cut: true, text: false, closes: '', raised: null, upper: false });
  }

  /** Raised and lowered letters, in braces or alone. */
  private script(sign: string): void {
    const raised = sign === '^';
    if (this.match(OPEN, 1)) {
      this.group(1, { raised });
      return;
    }
    this.cut(1 + (/^\s+/.exec(this.text.slice(this.at + 1))?.[0].length ?? 0));
    if (raised && /[\p{L}\p{N}*]/u.test(this.text[this.at] ?? ''))
      this.line.runs.push({ start: this.raw(this.at), end: this.raw(this.at) + 1, superscript: true });
  }

  /** The end of a cell or a row, with the blanks around it. */
  private separator(sign: '\t' | '\n'): void {
    const least = this.changes.at(-1)?.end ?? 0;
    let start = this.at;
    while (start > least && /\s/.test(this.text[start - 1]!)) start--;
    const marks = sign === '\t' ? /&\s*/y : /\\\\(?:\[\d+\w*\])?(?:\s*\\hline)*\s*/y;
    const end = this.at + this.match(marks)![0].length;
    const outer = sign === '\n' && (start <= this.ink.start || end >= this.ink.end);
    this.at = start;
    this.cut(end - start, outer ? '' : sign === '\n' && this.array === 'none' ? ' ' : sign);
  }

  /** Blanks of a formula print only where one of the words beside them has several letters. */
  private blank(): void {
    const length = this.match(/\s+/y)![0].length;
    const braced = this.text[this.at - 1] === '{' || this.text[this.at + length] === '}';
    const spaced = !(this.open.at(-1)?.text ?? this.array === 'text') && (braced || this.isLetter());
    if (spaced) this.cut(length);
    else this.at += length;
  }

  private isLetter(): boolean {
    const before = /(?:[\p{L}\p{N}]*|[^\p{L}\p{N}])[{}\s]*$/u
      .exec(this.text.slice(Math.max(0, this.at - 40), this.at))![0]
      .replace(/[{}\s]/g, '');
    const after = /^[{}\s]*(\\?[\p{L}\p{N}]*|[^\p{L}\p{N}])/u.exec(this.text.slice(this.at, this.at + 40))![1]!;
    if (after.startsWith('\\')) return after.length === 1 || !/^\\(?:text|mbox|quad)/.test(after);
    return before.length <= 1 && after.length <= 1;
  }

  private match(expression: RegExp, ahead = 0): RegExpExecArray | null {
    expression.lastIndex = this.at + ahead;
    return expression.exec(this.text);
  }

  /** Takes characters out, lets `text` stand for them, and goes on behind them and the `kept` ones after. */
  private cut(length: number, text = '', kept = 0): void {
    const start = this.at;
    this.at += length;
    this.changes.push({ start, end: this.at, text, rule: 'markup', class: text.trim() === '' ? 'markup' : null });
    this.at += kept;
  }
}
