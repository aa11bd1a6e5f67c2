import { appendixReadings } from '../../numbering/appendix.ts';
import { keywordReadings } from '../../numbering/keyword.ts';
import type { Reading } from '../../numbering/reading.ts';
import type { OutlineLine } from '../lines/index.ts';
import type { LineRange } from './index.ts';

/** What a contents page says of a top-level unit. */
export interface ContentsEntry {
  /** `article 7`, `Appendix B`. */
  readonly key: string;
  readonly label: string;
  /** Letters of its title in small ones, what the next line goes on with included. */
  readonly title: string;
  readonly line: OutlineLine;
}

/** What parts the columns of a contents page, and an entry from its page number. */
const PARTED = /\t+|\s{3,}|(?:[.·•_…]\s?){4,}\s*(?:\d{1,3}\b)?/u;

/** Keywords from which on a contents page prints them, so that bare numbers are something else. */
const FEWEST = 4;

/** Entries of contents pages that name units of a keyword's style (`article`) or appendices, the first of each. */
export function contentsEntries(contents: readonly LineRange[], lines: readonly OutlineLine[], style: string): ContentsEntry[] {
  const listed = contents.flatMap(({ first, last }) => lines.slice(first, last + 1));
  const read = (bare: boolean): ContentsEntry[] => {
    const found = new Map<string, ContentsEntry>();
    for (const line of listed)
      for (const entry of entriesOf(line, lines[line.index + 1], style, bare)) if (!found.has(entry.key)) found.set(entry.key, entry);
    return [...found.values()];
  };
  const printed = read(false);
  return printed.filter(({ key }) => key.startsWith(style)).length >= FEWEST ? printed : read(true);
}

function entriesOf(line: OutlineLine, next: OutlineLine | undefined, style: string, bare: boolean): ContentsEntry[] {
  return line.text.split(PARTED).flatMap((part, column): ContentsEntry[] => {
    const at = /^[\s"“*_]*/.exec(part)![0].length;
    const reading = readingOf(part, at, style) ?? (bare && column === 0 ? bareNumber(part, style) : undefined);
    if (!reading || reading.misread > 0) return [];
    const rest = lettersOf(part.slice(reading.end));
    const title = rest || lettersOf(besideOf(line.text, part));
    const whole = /\d\s*$/.test(line.text) || !next || readingOf(next.text, 0, style) !== undefined;
    return [
      {
        key: keyOf(reading),
        label: part.slice(reading.start, reading.end).trim(),
        title: whole ? title : title + lettersOf(next.text),
        line,
      },
    ];
  });
}

/** The column right of a part. */
function besideOf(text: string, part: string): string {
  const right = text.slice(text.indexOf(part) + part.length).split(PARTED);
  return right.find((other) => /\p{L}{3}/u.test(other)) ?? '';
}

function readingOf(text: string, at: number, style: string): Reading | undefined {
  return [
    ...keywordReadings(text, at).filter((reading) => reading.style === style),
    ...appendixReadings(text, at).filter(({ kind }) => kind === 'appendix'),
  ][0];
}

/** `III` in a first column of its own, under a head that says ARTICLE. */
function bareNumber(part: string, style: string): Reading | undefined {
  const token = /^\s*([IVXL]{1,6}|\d{1,2})[.:)]?\s*$/.exec(part)?.[1];
  return token === undefined
    ? undefined
    : keywordReadings(`ARTICLE ${token}`, 0).map((reading) => ({ ...reading, style, start: 0, end: part.length }))[0];
}

/** What an entry and its unit have in common. */
export function keyOf(reading: Reading): string {
  return reading.kind === 'appendix' ? reading.id.toLowerCase() : `${reading.style} ${reading.id}`;
}

/** Letters of a title, without marks and figures. */
export function lettersOf(text: string): string {
  return text
    .replace(/&/g, 'and')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
