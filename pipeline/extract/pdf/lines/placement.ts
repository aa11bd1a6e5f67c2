import type { Line } from '../../../model.ts';

/** Points between a value and the label behind it, such as that of a ticked box. */
const NEAR = 36;

/** Lines of the page that already stand in reading order, and where the next block goes among them. */
export class LineOrder {
  readonly lines: Line[];

  constructor(lines: Line[]) {
    this.lines = lines;
  }

  /** Puts a block (a table) behind the last line above it that shares its columns. */
  insertBlock(block: readonly Line[], x0: number, top: number, x1: number): void {
    const at = this.lines.findLastIndex((line) => line.box !== null && line.box[3] - 2 <= top + 2 && line.box[0] < x1 && line.box[2] > x0);
    this.lines.splice(at + 1, 0, ...block);
  }

  /** Puts a form value behind what stands on its left on the same height, or before what follows it near by; else as a block. */
  insertValue(line: Line): void {
    const [x0, top, x1, bottom] = line.box ?? [0, 0, 0, 0];
    const middle = (top + bottom) / 2;
    const beside = this.lines.findLastIndex(
      (other) => other.box !== null && other.box[1] < middle && other.box[3] > middle && other.box[0] <= x0 + 2,
    );
    const follows = this.lines.findIndex(
      ({ box }) => box !== null && box[1] < middle && box[3] > middle && box[0] > x0 && box[0] < x1 + NEAR,
    );
    if (beside >= 0) this.lines.splice(beside + 1, 0, line);
    else if (follows >= 0) this.lines.splice(follows, 0, line);
    else this.insertBlock([line], x0, top, x1);
  }
}
