/** A face of the document's family. */
export type Face = 'regular' | 'bold' | 'italic';

/** Words of one face; struck and inserted words carry lines. */
export interface Fragment {
  text: string;
  face: Face;
  mark?: 'strike' | 'underline';
}

/** One thing on a sheet. Points from the bottom left, as PDF counts. */
export type Op =
  | { type: 'text'; x: number; y: number; text: string; face: Face; size: number }
  | { type: 'rule'; x0: number; y0: number; x1: number; y1: number; thickness: number };

export type Measure = (text: string, face: Face, size: number) => number;

export interface Geometry {
  width: number;
  height: number;
  margin: number;
  columns: 1 | 2;
  gutter: number;
  size: number;
  leading: number;
  /** Lines are spread to the width of the column, so that each word is placed by itself. */
  justified: boolean;
}

interface Word extends Fragment {
  width: number;
  /** A blank that is wider than the font has it. */
  wide?: boolean;
}

/** Puts lines on sheets from top to bottom, column after column. */
export class Flow {
  readonly sheets: Op[][] = [];
  readonly #geometry: Geometry;
  readonly #measure: Measure;
  #column = 0;
  #y = 0;

  constructor(geometry: Geometry, measure: Measure) {
    this.#geometry = geometry;
    this.#measure = measure;
    this.newSheet();
  }

  newSheet(): void {
    this.sheets.push([]);
    this.#column = 0;
    this.#y = this.#top;
  }

  get #top(): number {
    return this.#geometry.height - this.#geometry.margin;
  }

  get columnWidth(): number {
    const { width, margin, columns, gutter } = this.#geometry;
    return (width - 2 * margin - gutter * (columns - 1)) / columns;
  }

  get left(): number {
    return this.#geometry.margin + this.#column * (this.columnWidth + this.#geometry.gutter);
  }

  /** Number of the sheet that is being filled, from 1. */
  get sheet(): number {
    return this.sheets.length;
  }

  /** Makes sure that `height` points fit below the cursor. */
  reserve(height: number): void {
    if (this.#y - height >= this.#geometry.margin) return;
    if (this.#column + 1 < this.#geometry.columns) {
      this.#column += 1;
      this.#y = this.#top;
    } else this.newSheet();
  }

  /** Blank space, none at the top of a column. */
  space(height: number): void {
    if (this.#y < this.#top) this.#y -= height;
  }

  put(op: Op): void {
    (this.sheets.at(-1) as Op[]).push(op);
  }

  /** Moves down by one line of this height and gives its baseline. */
  advance(height: number): number {
    this.reserve(height);
    this.#y -= height;
    return this.#y + height * 0.25;
  }

  /** A paragraph of fragments, wrapped. `first` and `rest` are indents in points; `centred` ignores them. */
  paragraph(fragments: readonly Fragment[], options: { first?: number; rest?: number; centred?: boolean; size?: number } = {}): void {
    const size = options.size ?? this.#geometry.size;
    const leading = (size / this.#geometry.size) * this.#geometry.leading;
    let first = true;
    const lines = this.#break(fragments, size, options.first ?? 0, options.rest ?? 0);
    for (const [index, line] of lines.entries()) {
      const width = line.reduce((sum, word) => sum + word.width, 0);
      const y = this.advance(leading);
      const indent = options.centred ? (this.columnWidth - width) / 2 : first ? (options.first ?? 0) : (options.rest ?? 0);
      const spread = this.#geometry.justified && !options.centred && index < lines.length - 1;
      this.#line(spread ? this.#spread(line, this.columnWidth - indent - width) : line, this.left + indent, y, size);
      first = false;
    }
  }

  #break(fragments: readonly Fragment[], size: number, first: number, rest: number): Word[][] {
    const words = fragments.flatMap((fragment) =>
      (fragment.text.match(/\s+|\S+/g) ?? []).map((text) => ({ ...fragment, text, width: this.#measure(text, fragment.face, size) })),
    );
    const lines: Word[][] = [];
    let line: Word[] = [];
    let used = first;
    for (let at = 0; at < words.length; ) {
      // Fragments that touch without a blank are one word for line breaking.
      let end = at + 1;
      while (end < words.length && !/^\s/.test((words[end] as Word).text) && !/\s$/.test((words[end - 1] as Word).text)) end += 1;
      const glued = words.slice(at, end);
      const width = glued.reduce((sum, word) => sum + word.width, 0);
      if (line.length > 0 && used + width > this.columnWidth && glued[0]?.text.trim() !== '') {
        while (line.at(-1)?.text.trim() === '') line.pop();
        lines.push(line);
        line = [];
        used = rest;
      }
      if (line.length > 0 || glued[0]?.text.trim() !== '') {
        line.push(...glued);
        used += width;
      }
      at = end;
    }
    return line.length > 0 ? [...lines, line] : lines;
  }

  /** The blanks of a line widened by what it lacks. */
  #spread(line: readonly Word[], lacking: number): Word[] {
    const blanks = line.filter(({ text }) => text.trim() === '').length;
    return line.map((word) => (word.text.trim() === '' ? { ...word, width: word.width + lacking / blanks, wide: true } : word));
  }

  /** Neighbouring words of one face and mark become one text operation; a widened blank parts them. */
  #line(words: readonly Word[], left: number, y: number, size: number): void {
    let x = left;
    for (let at = 0; at < words.length; ) {
      const head = words[at] as Word;
      let end = at + 1;
      while (end < words.length && !words[end - 1]?.wide && words[end]?.face === head.face && words[end]?.mark === head.mark) end += 1;
      const part = words.slice(at, end);
      const width = part.reduce((sum, word) => sum + word.width, 0);
      this.put({ type: 'text', x, y, text: part.map(({ text }) => text).join(''), face: head.face, size });
      if (head.mark) {
        const height = y + (head.mark === 'strike' ? size * 0.28 : -size * 0.12);
        this.put({ type: 'rule', x0: x, y0: height, x1: x + width, y1: height, thickness: 0.6 });
      }
      x += width;
      at = end;
    }
  }
}
