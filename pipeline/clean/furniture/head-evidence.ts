import type { DraftLine } from '../../text/draft-line.ts';
import { romanValue } from './page-number.ts';
import type { Edge, Sheet } from './sheets.ts';

/** A line at a page's edge that may be its head or foot. */
export interface Candidate {
  readonly line: DraftLine;
  readonly sheet: Sheet;
  readonly edge: Edge;
  /** 0 for the outermost line. */
  readonly depth: number;
  /** Ways in which another page may repeat it: exactly, or exactly but for the page number in it. */
  readonly keys: readonly Key[];
}

export interface Key {
  readonly text: string;
  /** Share of the document's pages that must repeat it. */
  readonly share: number;
  /** Place of the page number in the line; null where it repeats without one. */
  readonly number: { readonly start: number; readonly end: number; readonly label: string; readonly distance: string } | null;
}

/** Lines that read like text, or like the title of a letter or form, may stand on a few pages without being heads. */
const COMMON = 0.3;
const TITLE = /letter of|memorandum|side letter|appendix|exhibit|addendum|attachment|schedule|agreement between/;
/** Longest head that a part of the document may have of its own. */
const LONGEST = 64;

/** A unit's keyword with its number: such a line heads its unit, on however many pages units of that number begin. */
const UNIT =
  /^(?:article|section|sec\.?|part|chapter|title|appendix|exhibit|schedule|attachment|step|level|rule|item|§)?[\s.:#–—-]*(?:[\d#]+|[ivxlc]+|[a-z])?[\s.:–—-]*$/;

/** White space, case and mark-up at the line's start say nothing. */
export function foldHead(text: string): string {
  return text
    .replace(/^[\s#*_]+|[\s*_]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** What another page must show for the line to be a head. */
export function candidateOf(line: DraftLine, sheet: Sheet, edge: Edge, depth: number): Candidate {
  const { text } = line;
  const keys: Key[] = [];
  if (isPhrase(text) && !UNIT.test(foldHead(text)))
    keys.push({ text: `${edge} ${foldHead(text)}`, share: shareOf(text, edge), number: null });
  if (isPrinted(text)) keys.push({ text: `${edge} ${foldHead(text).replace(/\d+/g, '#')}`, share: 0, number: null });
  for (const match of numbersIn(text)) {
    const { label } = match;
    const [start, end] = [match.index, match.index + label.length];
    const rest = foldHead(`${text.slice(0, start)}#${text.slice(end)}`);
    const distance = /^\d/.test(label) ? `${Number(label) - sheet.position}` : `r${romanValue(label.toLowerCase()) - sheet.position}`;
    if (!UNIT.test(rest)) keys.push({ text: `${edge} ${distance} ${rest}`, share: 0, number: { start, end, label, distance } });
  }
  const total = /(?:page\s+)?\b(\d{1,4})\s+of\s+(\d{1,4})\b/i.exec(text);
  if (total) {
    const start = total.index + total[0].search(/\d/);
    const distance = `${Number(total[1]) - sheet.position}`;
    const number = { start, end: start + total[1]!.length, label: total[1]!, distance };
    keys.push({ text: `${edge} ${distance} of ${total[2]}`, share: 0, number });
  }
  return { line, sheet, edge, depth, keys };
}

function shareOf(text: string, edge: Edge): number {
  const trimmed = text.trim();
  const prose = /[.;:,]$|^\p{Ll}/u.test(trimmed) || trimmed.replace(/\s+/g, ' ').length > LONGEST;
  return prose || (edge === 'top' && TITLE.test(foldHead(text))) ? COMMON : 0;
}

/** Where a page number stands in a head: at its start or end, set off by blanks, dashes or bars, or after the word page; a fiscal year is none. */
const NUMBER =
  /(?:^[^\p{L}\p{N}]*|\s{2,}|[-–—|•]\s*|page\s*)(\d{1,4})(?![\d.,]*\d|\p{L})|(?<![\d.,$\p{L}]|\b(?:FY|year) )(\d{1,4})(?=[^\p{L}\p{N}.,]*$|\s{2,}|\s*[-–—|•])|(?<=\s)([ivxl]{1,7})(?=[^\p{L}\p{N}]*$|\s{2,})/giu;

/** The first and the last number of a head; others are years, articles, dates. */
function numbersIn(text: string): { readonly index: number; readonly label: string }[] {
  const all = [...text.matchAll(NUMBER)].map((match) => {
    const label = match[1] ?? match[2] ?? match[3]!;
    return { index: match.index + match[0].length - label.length, label };
  });
  return all.length <= 2 ? all : [all[0]!, all.at(-1)!];
}

const DATES = /\d{1,2}\/\d{1,2}\/\d{2,4}|\b(?:19|20)\d{2}(?:\s*[-–—/]\s*(?:\d{4}|\d{2}))?\b/g;

/** When the file was printed or revised: the same line with another time. */
function isPrinted(text: string): boolean {
  return /\d{1,2}\/\d{1,2}\/\d{2,4}\D{1,12}\d{1,2}:\d{2}|^\W*(?:print(?:ed|\s+date)|rev(?:ised|\.)|updated|version)\b.{0,12}\d{1,2}[/-]\d/i.test(
    text,
  );
}

/** Rows of tables and blanks to fill in repeat on pages that follow one another without being heads; a date or an address may be one. */
function isPhrase(text: string): boolean {
  if (/^\s*\S*\d{4}\S*\s*$/.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const columns = text.trim().split(/ {2,}|\t/).length;
  return letters >= 3 && columns <= 3 && letters >= 0.3 * text.replace(DATES, '').replace(/\s/g, '').length;
}
