import type { CharacterClass, Line } from '../model.ts';

/** A stretch of a line: what the source reads and what the text of record reads in its place. */
export interface Piece {
  readonly raw: string;
  readonly text: string;
  /** Name of the cleaner that changed it; null where raw and text are the same. */
  readonly rule: string | null;
  /** Class of removed characters; null where the text keeps something. */
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
  pieces: Piece[];
  /** How it hangs on the surviving line before it: a new line, one space, or nothing (after a hyphen). */
  joined: 'line' | 'space' | 'nothing' = 'line';
  /** A converter's list dash stood before the line. */
  dash = false;
  /** Heading level that a converter gave. */
  level = 0;
  /** Styles that cleaners found, offsets into the raw line. */
  runs: NonNullable<Line['runs']>;

  constructor(source: Line, page: number, index: number) {
    this.source = source;
    this.page = page;
    this.index = index;
    this.pieces = source.text === '' ? [] : [keep(source.text)];
    this.runs = [...(source.runs ?? [])];
  }

  /** The line as it reads now. */
  get text(): string {
    const [first] = this.pieces;
    if (this.pieces.length === 1 && first) return first.text;
    return this.pieces.map((piece) => piece.text).join('');
  }

  get removed(): boolean {
    return this.pieces.every((piece) => piece.text === '');
  }

  /** Takes start..end of the present text out of the record; what was cut before keeps its own reason. */
  cut(start: number, end: number, rule: string, of: CharacterClass): void {
    this.edit(start, end, (inside) =>
      inside.map((piece) => (piece.text === '' ? piece : { raw: piece.raw, text: '', rule, class: of })),
    );
  }

  /** Takes the whole line out. */
  drop(rule: string, of: CharacterClass): void {
    this.cut(0, this.text.length, rule, of);
  }

  /** Lets start..end of the present text read `text`. */
  replace(start: number, end: number, text: string, rule: string): void {
    this.edit(start, end, (inside) => [{ raw: inside.map((piece) => piece.raw).join(''), text, rule, class: null }]);
  }

  /** Offset into the raw line of an offset into the present text. */
  rawOffset(offset: number): number {
    let text = 0;
    let raw = 0;
    for (const piece of this.pieces) {
      if (piece.text !== '' && offset < text + piece.text.length) return raw + (piece.rule === null ? offset - text : 0);
      text += piece.text.length;
      raw += piece.raw.length;
    }
    return raw;
  }

  private edit(start: number, end: number, change: (inside: Piece[]) => Piece[]): void {
    if (start >= end) return;
    const before: Piece[] = [];
    const inside: Piece[] = [];
    const after: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const stop = at + piece.text.length;
      if (stop <= start && !(piece.text === '' && inside.length > 0)) before.push(piece);
      else if (at >= end) after.push(piece);
      else if (piece.rule !== null) inside.push(piece);
      else {
        if (at < start) before.push(keep(piece.text.slice(0, start - at)));
        inside.push(keep(piece.text.slice(Math.max(0, start - at), end - at)));
        if (stop > end) after.push(keep(piece.text.slice(end - at)));
      }
      at = stop;
    }
    this.pieces = [...before, ...change(inside), ...after];
  }
}

function keep(text: string): Piece {
  return { raw: text, text, rule: null, class: null };
}
