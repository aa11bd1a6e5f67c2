/** Letters that open or close a text and tell where it stands. */
const ANCHOR = 48;
/** Letters that may stand within a text and not belong to it, such as running heads. */
const SLACK = 1500;

/** The letters a-z of a text in lower case, each with its place. */
export class LetterStream {
  private readonly letters: string;
  private readonly places: Int32Array;

  constructor(text: string) {
    const letters: string[] = [];
    const places: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at) | 0x20;
      if (code < 0x61 || code > 0x7a || text.charCodeAt(at) > 0x7f) continue;
      letters.push(String.fromCharCode(code));
      places.push(at);
    }
    this.letters = letters.join('');
    this.places = Int32Array.from(places);
  }

  /** Where a text of the same letters stands, at the first place behind `from`, else anywhere; null where it does not or has few letters. */
  find(text: string, from: number): { start: number; end: number } | null {
    const { letters } = new LetterStream(text);
    if (letters.length < 3) return null;
    const opening = letters.slice(0, ANCHOR);
    let start = this.letters.indexOf(opening, this.indexOf(from));
    if (start < 0 && letters.length >= ANCHOR) start = this.letters.indexOf(opening);
    if (start < 0) return null;
    const closing = letters.slice(-ANCHOR);
    const shortest = Math.max(start, start + letters.length - closing.length);
    const close = this.letters.indexOf(closing, shortest);
    const end = close >= 0 && close - shortest <= SLACK ? close + closing.length : Math.min(this.letters.length, start + letters.length);
    return { start: this.places[start]!, end: this.places[end - 1]! + 1 };
  }

  /** Index of the first letter at or behind a place. */
  private indexOf(place: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
