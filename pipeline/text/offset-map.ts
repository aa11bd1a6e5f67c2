import { firstWhere } from './first-where.ts';

interface Stop {
  readonly raw: number;
  readonly rawLength: number;
  readonly text: number;
  readonly textLength: number;
  readonly same: boolean;
}

/** Raw offsets of one line to offsets of the text of record. */
export class OffsetMap {
  private readonly stops: Stop[] = [];
  private raw = 0;

  /** The next stretch: its length in the source, its place and length in the text, and whether the two read the same. */
  add(rawLength: number, text: number, textLength: number, same: boolean): void {
    this.stops.push({ raw: this.raw, rawLength, text, textLength, same });
    this.raw += rawLength;
  }

  /** An offset inside a changed stretch counts as its end, at its very start as its start. */
  at(raw: number): number {
    const stop = this.stops[this.find(raw)];
    if (!stop) {
      const last = this.stops.at(-1);
      return last ? last.text + last.textLength : 0;
    }
    if (stop.same) return stop.text + raw - stop.raw;
    return raw === stop.raw ? stop.text : stop.text + stop.textLength;
  }

  /** First stretch that ends after the raw offset. */
  private find(raw: number): number {
    return firstWhere(this.stops, (stop) => stop.raw + stop.rawLength > raw);
  }
}
