import type { DraftLine } from '../../text/draft-line.ts';
import { readPageNumber } from './page-number.ts';

/** Where a page ended, in a text that has lost its page breaks. */
interface Break {
  /** Index of the line after the page number or head. */
  readonly after: number;
  readonly value: number;
}

/** Printed pages closer together or further apart than this are none, and fewer of them no habit. */
const SHORTEST = 10;
const LONGEST = 120;
const FEWEST = 4;

/** The number before it is the step of a salary schedule whose cells a converter printed below one another. */
const AMOUNT = /^\s*\$?\s?\d{1,3}(?:,\d{3})+(?:\.\d\d)?\s*$/;

/** A short line that says the number of its page beside a title. */
const HEAD = /^(?=.{6,90}$)(?!.*[.;,]\s*$).*\bpage\s+(\d{1,4})(?![\d.])/i;
/** A head with the page's number at its end or start, and what no such head is called. */
const NUMBERED = /^(?=.{14,110}$)(?:(?<title>\p{Lu}.*\p{L}\W+)(?<last>\d{1,3})|(?<first>\d{1,3})\W{2,}(?<titled>\p{Lu}.*\p{L}))$/u;
/** A head that names the document: a party or the agreement, with more words or years. */
const NAMED =
  /^(?=.{14,110}$)(?=\P{L}*\p{Lu})(?!.*[.;:,]\s*$).*(?:\b(?:agreement|contract|association|federation|union|district|schools|board of education)\b.*(?:\b(?:agreement|contract|association|federation|union)\b|(?:19|20)\d\d)|(?:19|20)\d\d.*\b(?:agreement|contract)\b)/iu;
const UNIT =
  /letter of|memorandum|side letter|appendix|exhibit|addendum|attachment|schedule|agreement between|^\W*(?:article|section|part|chapter)\b|[.·_]{3}|\t/i;

/**
 * Ends of pages: page numbers that rise by one at the distance of a page, or beside a title that stays the same; else a line that
 * names the document and stands at such distances. The longest run, if it is long enough to be no accident.
 */
export function lostBreaks(lines: readonly DraftLine[]): Break[] {
  const numbered = longest(lines, ({ text }, index) => {
    if (AMOUNT.test(lines[index + 1]?.text ?? '')) return null;
    const number = readPageNumber(text);
    const value = number?.style === 'arabic' ? number.value : Number(HEAD.exec(text)?.[1] ?? Number.NaN);
    return Number.isNaN(value) ? titled(text) : { title: '', value };
  });
  if (numbered.length > 0) return numbered;
  const seen = new Map<string, number>();
  return longest(lines, ({ text }) => {
    if (!NAMED.test(text) || UNIT.test(text)) return null;
    const title = fold(text);
    const value = (seen.get(title) ?? 0) + 1;
    seen.set(title, value);
    return { title, value };
  });
}

function titled(text: string): { readonly title: string; readonly value: number } | null {
  const found = NUMBERED.exec(text.trim())?.groups;
  if (!found || UNIT.test(text)) return null;
  return { title: fold(found.title ?? found.titled!), value: Number(found.last ?? found.first) };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The longest run of lines with one title whose numbers rise at the distance of a page. */
function longest(
  lines: readonly DraftLine[],
  read: (line: DraftLine, index: number) => { readonly title: string; readonly value: number } | null,
): Break[] {
  const runs: (Break & { readonly title: string })[][] = [];
  lines.forEach((line, index) => {
    const found = read(line, index);
    if (!found) return;
    const here = { after: index + 1, ...found };
    const run = runs.findLast((one) => one[0]!.title === here.title && follows(one.at(-1)!, here));
    if (run) run.push(here);
    else runs.push([here]);
    if (runs.length > 64) runs.shift();
  });
  const best = runs.reduce<Break[]>((most, run) => (run.length > most.length ? run : most), []);
  return best.length >= FEWEST ? best : [];
}

function follows(before: Break, here: Break): boolean {
  const pages = here.value - before.value;
  const distance = here.after - before.after;
  return pages >= 1 && pages <= 3 && distance >= SHORTEST * pages && distance <= LONGEST * pages;
}
