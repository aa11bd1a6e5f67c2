import { addTo } from '../../text/add-to.ts';
import type { DraftLine } from '../../text/draft-line.ts';
import type { Candidate, Key } from './head-evidence.ts';
import { lettersOf } from './head-likeness.ts';
import type { Head } from './heads.ts';
import { type Sheet, ZONE } from './sheets.ts';

/** Share of the pages that must show a head at a height, and fewest pages that show a habit. */
const SHARE = 0.5;
const HABIT = 5;
/** Points that make one height; a head may be off by as much again. */
const HEIGHT = 4;
/** Empty room between a head and the text, in sizes of its letters. */
const ROOM = 0.8;
/** Lines that a head may have. */
const TALLEST = 3;
/** Fewer letters are no name. */
const NAME = 4;
const KEYWORD = /^\W*(?:article|section|chapter|part|title|appendix)?\s*(?:[\d.]+|[ivxlc]+(?=[\s:.–—-])|[a-z](?=[\s:.–—-]))?[\s:.–—-]*/i;

/**
 * Heights of pages at which most pages have a head, however the heads differ: the name of the article that the page holds, the number
 * of the page beside another title on each. A line there is a head unless it heads its unit itself.
 */
export class Bands {
  private readonly sheets: readonly Sheet[];
  private readonly pages = new Map<string, Set<number>>();
  private readonly counting: ReadonlyMap<string, ReadonlySet<number>>;
  /** Texts at an edge, with the pages that show them there. */
  private readonly said = new Map<string, number[]>();

  constructor(sheets: readonly Sheet[], zones: readonly (readonly Candidate[])[], sure: readonly Head[]) {
    this.sheets = sheets;
    this.counting = countingOf(zones);
    const heads = new Set(sure.map(({ candidate }) => candidate));
    for (const one of zones.flat()) if (isSetOff(one)) this.remember(one);
    for (const one of zones.flat()) {
      if (!heads.has(one) && !(isSetOff(one) && this.isConfirmed(one))) continue;
      for (const key of heightsOf(one)) this.pages.set(key, (this.pages.get(key) ?? new Set()).add(one.sheet.position));
    }
  }

  /** The head that a line at such a height is: it repeats a heading or an earlier head, or counts the pages; null for others. */
  head(candidate: Candidate): Head | null {
    if (this.sheets.length < HABIT || !isSetOff(candidate) || isText(candidate.line.text, this.countingKey(candidate))) return null;
    const [here] = heightsOf(candidate);
    if ((this.pages.get(here!)?.size ?? 0) < SHARE * this.sheets.length) return null;
    const before = candidate.edge === 'top' ? this.namesBelow(candidate.sheet.position - 1, null) : new Set<string>();
    if (!this.isConfirmed(candidate) && !textsOf(candidate).some((text) => before.has(nameOf(text)))) return null;
    return { candidate, key: this.countingKey(candidate) ?? null, share: SHARE };
  }

  private countingKey({ keys, edge }: Candidate): Key | undefined {
    return keys.find(({ number }) => number && (this.counting.get(`${edge} ${number.distance}`)?.size ?? 0) >= SHARE * this.sheets.length);
  }

  private isConfirmed(candidate: Candidate): boolean {
    if (candidate.edge === 'bottom' && this.countingKey(candidate)) return true;
    return candidate.sheet.lines.length > TALLEST && this.isKnown(candidate);
  }

  /** Said at the same edge of another page (of an earlier one, where it may be a heading), or by a heading of this page. */
  private isKnown(candidate: Candidate): boolean {
    const { position } = candidate.sheet;
    const earlier = textsOf(candidate).some((text) => {
      const pages = this.said.get(`${candidate.edge} ${text}`) ?? [];
      return candidate.edge === 'top' ? pages[0]! < position : pages.length > 1;
    });
    return earlier || textsOf(candidate).some((text) => this.namesBelow(position, candidate.line).has(nameOf(text)));
  }

  private remember(candidate: Candidate): void {
    for (const text of textsOf(candidate)) {
      const key = `${candidate.edge} ${text}`;
      addTo(this.said, key, candidate.sheet.position);
    }
  }

  /** Names of the lines of a page but its feet, alone and with the line below; of those below one line only, where one is given. */
  private namesBelow(position: number, line: DraftLine | null): ReadonlySet<string> {
    const lines = this.sheets.find((one) => one.position === position)?.lines ?? [];
    const below = lines.slice(line ? lines.indexOf(line) + 1 : 0, -ZONE).map(({ text }) => text);
    return new Set(below.flatMap((text, i) => [nameOf(text), nameOf(`${text} ${below[i + 1] ?? ''}`)]).filter((name) => name !== ''));
  }
}

/** Pages on which a line at an edge holds a number at one distance to the page's position. */
function countingOf(zones: readonly (readonly Candidate[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const pages = new Map<string, Set<number>>();
  for (const { keys, edge, sheet } of zones.flat()) {
    for (const { number } of keys) {
      if (!number) continue;
      const key = `${edge} ${number.distance}`;
      pages.set(key, (pages.get(key) ?? new Set()).add(sheet.position));
    }
  }
  return pages;
}

/** A sentence or a numbered clause, or an entry of a contents page. */
function isText(text: string, counting: Key | undefined): boolean {
  return /[.;,]\s*$|^\s*\p{Ll}/u.test(text) || (!counting && /(?: {3,}|\.{3,} ?)\d+\s*$/.test(text));
}

/** Room between the candidate, or a line of the same head, and the text. */
function isSetOff({ sheet, edge, depth }: Candidate): boolean {
  const lines = edge === 'top' ? sheet.lines : sheet.lines.toReversed();
  for (let at = depth; at < Math.min(depth + TALLEST, lines.length - 1); at++) {
    const [outer, inner] = [lines[at]!, lines[at + 1]!];
    const [a, b] = [outer.source.box, inner.source.box];
    const room = a && b ? Math.max(b[1] - a[3], a[1] - b[3]) > ROOM * (outer.source.size ?? 10) : Math.abs(inner.index - outer.index) > 1;
    if (room) return true;
  }
  return false;
}

/** The height of a line and those next to it; where lines have no boxes, their place among the lines. */
function heightsOf({ line, edge, depth }: Candidate): string[] {
  const { box } = line.source;
  if (!box) return [`${edge} ${depth}`];
  const height = Math.round((box[1] + box[3]) / 2 / HEIGHT);
  return [height, height - 1, height + 1].map((one) => `${edge} at ${one}`);
}

/** What a line says, with and without the number of the page. */
function textsOf({ line: { text }, keys }: Candidate): string[] {
  const bare = keys.flatMap(({ number }) => (number ? [`${text.slice(0, number.start)} ${text.slice(number.end)}`] : []));
  return [
    ...new Set(
      [text, ...bare].map((one) =>
        one
          .toLowerCase()
          .replace(/[^\p{L}\p{N}.]+/gu, ' ')
          .trim(),
      ),
    ),
  ].filter((one) => nameOf(one) !== '');
}

/** What a line says without keyword and number at its start. */
function nameOf(text: string): string {
  const letters = lettersOf(text.replace(KEYWORD, '').toLowerCase());
  return letters.length >= NAME && /\p{L}{3}/u.test(letters) ? letters : '';
}
