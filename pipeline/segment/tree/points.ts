import { addTo } from '../../text/add-to.ts';
import type { LineRange } from '../contents/index.ts';
import type { Mark } from '../decode/index.ts';
import { isPreambleTitle } from '../decode/preamble.ts';
import type { OutlineLine } from '../lines/index.ts';

/** A place where a unit begins. Points in text order cut the text of record into units. */
export interface Point {
  readonly start: number;
  readonly what: 'label' | 'contents' | 'table' | 'signature' | 'paragraph' | 'preamble';
  readonly mark: Mark | null;
  /** The unit it belongs to; null at the top level. */
  readonly parent: Point | null;
  /** Index of the table, for what is one. */
  readonly table: number;
}

export interface Block extends LineRange {
  readonly what: 'contents' | 'table' | 'signature';
  readonly table: number;
}

/** All points of a document: labels, blocks, what stands before the first label, and paragraphs after children or blocks. */
export function pointsOf(lines: readonly OutlineLine[], marks: readonly Mark[], blocks: readonly Block[]): Point[] {
  return new PointWriter(lines, marks, blocks).write();
}

class PointWriter {
  private readonly points: Point[] = [];
  private readonly byMark = new Map<Mark, Point>();
  private readonly marksByLine = new Map<number, Mark[]>();
  private readonly blocks = new Map<number, Block>();
  /** The labelled unit that lines belong to now. */
  private open: Point | null = null;
  /** The unit whose own text the next line would go on. */
  private last: Point | null = null;
  private upcoming = 0;
  private readonly lines: readonly OutlineLine[];
  private readonly marks: readonly Mark[];

  constructor(lines: readonly OutlineLine[], marks: readonly Mark[], blocks: readonly Block[]) {
    this.lines = lines;
    this.marks = marks;
    for (const mark of marks) addTo(this.marksByLine, mark.line.index, mark);
    for (const block of blocks) this.blocks.set(block.first, block);
  }

  write(): Point[] {
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i]!;
      const block = this.blocks.get(i);
      if (block) {
        this.last = this.push({
          start: line.start,
          what: block.what,
          mark: null,
          parent: block.what === 'contents' ? null : this.open,
          table: block.table,
        });
        i = block.last;
        continue;
      }
      const marks = this.marksByLine.get(i);
      if (marks) for (const mark of marks) this.label(mark);
      else this.text(line);
    }
    return this.points;
  }

  /** The first mark behind a line: where it hangs below the open unit, the line still goes on with that unit's text. */
  private nextMark(index: number): Mark | undefined {
    while (this.upcoming < this.marks.length && this.marks[this.upcoming]!.line.index <= index) this.upcoming++;
    return this.marks[this.upcoming];
  }

  private push(point: Point): Point {
    this.points.push(point);
    return point;
  }

  private label(mark: Mark): void {
    const parent = mark.parent ? this.byMark.get(mark.parent)! : null;
    const first =
      this.points.at(-1)?.start !== mark.line.start && /^(?:.{0,4}|\W*\(\w+\)\W*)$/.test(mark.line.text.slice(0, mark.reading.start));
    const point = this.push({
      start: first ? mark.line.start : mark.line.start + mark.reading.start,
      what: 'label',
      mark,
      parent,
      table: -1,
    });
    this.byMark.set(mark, point);
    this.open = point;
    this.last = point;
  }

  private text(line: OutlineLine): void {
    if (!this.last) this.last = this.push({ start: line.start, what: 'preamble', mark: null, parent: null, table: -1 });
    else if (this.last.what === 'preamble' && isPreambleTitle(line.text))
      this.last = this.push({ start: line.start, what: 'preamble', mark: null, parent: null, table: -1 });
    else if (this.last.what === 'contents' || this.last.what === 'table' || this.last.what === 'signature') {
      this.last = this.push({ start: line.start, what: this.open ? 'paragraph' : 'preamble', mark: null, parent: this.open, table: -1 });
    } else if (this.open && this.last === this.open && this.nextMark(line.index)?.parent !== this.open.mark) {
      const owner = ownerOf(this.open, line);
      if (owner !== this.open) this.last = this.push({ start: line.start, what: 'paragraph', mark: null, parent: owner, table: -1 });
    }
  }
}

/** The unit that a paragraph behind `open` belongs to: an ancestor where it stands left of the items, or where a converter's list has ended. */
function ownerOf(open: Point, line: OutlineLine): Point {
  const mark = open.mark!;
  if (
    line.gap < 0.6 ||
    line.joined ||
    line.wrapped ||
    line.pageTop ||
    !mark.parent ||
    mark.depth < 2 ||
    !/^["“]?[\p{Lu}\d]/u.test(line.text)
  )
    return open;
  if (mark.line.dash && !line.dash && mark.reading.kind !== 'compound')
    return climb(open, (point) => point.mark!.line.dash && point.mark!.reading.kind !== 'compound');
  if (mark.line.page !== line.page || mark.line.indent === 0) return open;
  return climb(
    open,
    (point) => point.mark!.depth > 0 && point.mark!.line.page === line.page && line.indent < point.mark!.line.indent - 0.5,
  );
}

function climb(from: Point, inside: (point: Point) => boolean): Point {
  let point = from;
  while (point.parent?.mark && point.mark && inside(point) && point.mark.depth > 1) point = point.parent;
  return point;
}
