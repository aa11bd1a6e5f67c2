import type { CharacterClass, Line } from '../model.ts';
import { firstWhere } from './first-where.ts';

/** A stretch of a line: what the source reads and what the text of record reads in its place. */
export interface Piece {
  readonly raw: string;
  readonly text: string;
  /** Name of the cleaner that changed it; null where raw and text are the same. */
  readonly rule: string | null;
  /** Class of the source's characters where they are out of the record (at most a blank stands for them); null where the text keeps something. */
  readonly class: CharacterClass | null;
}

/** Lets start..end of a line's present text read `text`; `class` is set where the characters leave the record (text is '' or blank). */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly class: CharacterClass | null;
}

/**
 * One extracted line under repair. Cleaners address it by offsets into its present text; the pieces always concatenate to the
 * raw line, so every edit is reversible by construction.
 */
export class DraftLine {
  readonly source: Line;
  readonly page: number;
  /** 0-based line of the page. */
  readonly index: number;
  /** How it hangs on the surviving line before it: a new line, one space, nothing (after a hyphen), or a tab (the next cell of a row). */
  joined: 'line' | 'space' | 'nothing' | 'tab' = 'line';
  /** UTF-16 units at its start that complete the last word of the page before; the form feed follows them. */
  completes = 0;
  /** True for the one blank line of a gap that stays in the text. */
  kept = false;
  /** A converter's list dash stood before the line. */
  dash = false;
  /** Heading level that a converter gave. */
  level = 0;
  /** Styles, offsets into the raw line. */
  runs: NonNullable<Line['runs']>;
  private parts: readonly Piece[];
  private present: string;

  constructor(source: Line, page: number, index: number) {
    this.source = source;
    this.page = page;
    this.index = index;
    this.parts = source.text === '' ? [] : [keep(source.text)];
    this.present = source.text;
    this.runs = [...(source.runs ?? [])];
  }

  get pieces(): readonly Piece[] {
    return this.parts;
  }

  /** The line as it reads now. */
  get text(): string {
    return this.present;
  }

  get removed(): boolean {
    return this.present === '';
  }

  /** Takes start..end of the present text out of the record; what was cut before keeps its own reason. */
  cut(start: number, end: number, rule: string, of: CharacterClass): void {
    this.apply([{ start, end, text: '', rule, class: of }]);
  }

  /** Takes the whole line out. */
  drop(rule: string, of: CharacterClass): void {
    this.cut(0, this.present.length, rule, of);
  }

  /** Lets start..end of the present text read `text`. */
  replace(start: number, end: number, text: string, rule: string): void {
    this.apply([{ start, end, text, rule, class: null }]);
  }

  /**
   * Applies ascending changes that do not overlap, all addressed in the present text, in one pass. A stretch that was replaced
   * before is changed as a whole by the first change that touches it.
   */
  apply(changes: readonly Change[]): void {
    const wanted = changes.filter((change) => change.start < change.end);
    if (wanted.length === 0) return;
    const splicer = new Splicer(wanted);
    for (const piece of this.parts) splicer.take(piece);
    this.parts = splicer.finish();
    this.present = this.parts.map((piece) => piece.text).join('');
  }

  /** Offset into the raw line where the present text begins. */
  get rawStart(): number {
    let raw = 0;
    for (const piece of this.parts) {
      if (piece.text !== '') break;
      raw += piece.raw.length;
    }
    return raw;
  }

  /** Offsets into the present text to offsets into the raw line; an offset before a cut stretch counts as behind it. */
  rawOffsets(): (offset: number) => number {
    const stops: { text: number; raw: number; same: boolean }[] = [];
    let [text, raw] = [0, 0];
    for (const piece of this.parts) {
      if (piece.text !== '') stops.push({ text, raw, same: piece.rule === null });
      text += piece.text.length;
      raw += piece.raw.length;
    }
    return (offset) => {
      const stop = stops[lastAt(stops, offset)];
      if (!stop || offset >= text) return raw;
      return stop.raw + (stop.same ? offset - stop.text : 0);
    };
  }
}

/** Index of the last stop at or before an offset, -1 where there is none. */
function lastAt(stops: readonly { readonly text: number }[], offset: number): number {
  return firstWhere(stops, ({ text }) => text > offset) - 1;
}

/** One pass over the pieces of a line with a cursor over the changes. */
class Splicer {
  private readonly changes: readonly Change[];
  private readonly out: Piece[] = [];
  private inside: Piece[] = [];
  private next = 0;
  /** Offset in the present text. */
  private at = 0;

  constructor(changes: readonly Change[]) {
    this.changes = changes;
  }

  take(piece: Piece): void {
    if (piece.rule !== null) this.takeChanged(piece);
    else this.takePlain(piece.text);
  }

  finish(): Piece[] {
    this.flush();
    return this.out;
  }

  private takeChanged(piece: Piece): void {
    const stop = this.at + piece.text.length;
    this.skip(this.at);
    const change = this.changes[this.next];
    const touched = change && (piece.text === '' ? this.inside.length > 0 : change.start < stop);
    if (touched) this.inside.push(piece);
    else this.out.push(piece);
    this.at = stop;
  }

  private takePlain(text: string): void {
    let from = 0;
    while (from < text.length) {
      this.skip(this.at);
      const change = this.changes[this.next];
      const open = change !== undefined && change.start <= this.at;
      const until = change === undefined ? Number.POSITIVE_INFINITY : open ? change.end : change.start;
      const to = Math.min(text.length, from + until - this.at);
      (open ? this.inside : this.out).push(keep(text.slice(from, to)));
      this.at += to - from;
      from = to;
    }
  }

  /** Closes the changes that end at or before an offset. */
  private skip(offset: number): void {
    while (this.next < this.changes.length && this.changes[this.next]!.end <= offset) this.flush();
  }

  private flush(): void {
    const change = this.changes[this.next++];
    if (!change || this.inside.length === 0) return;
    const { text, rule, class: of } = change;
    if (text === '') {
      for (const piece of this.inside)
        this.out.push(
          piece.text === '' ? piece : { raw: piece.raw, text: '', rule: piece.class ? piece.rule : rule, class: piece.class ?? of },
        );
    } else this.out.push({ raw: this.inside.map((piece) => piece.raw).join(''), text, rule, class: of });
    this.inside = [];
  }
}

function keep(text: string): Piece {
  return { raw: text, text, rule: null, class: null };
}
