import type { Mark } from '../decode/index.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isCapitals, isSentence, isTitle } from '../lines/shape.ts';
import type { Heading } from './index.ts';

const SUBJECT = /^\W*(?:re|subject|regarding|concerning|topic|title)\s*[:.–—-]\s*(?=\S)|^\W*(?:regarding|concerning)\s+(?=\S)/i;
const PARTIES =
  /\b(?:between|by and|association|union|local\s+(?:no\.?\s*)?\d+|afscme|seiu|aft|nea|federation|teamsters|hereinafter|employer|parties)\b|\b(?:city|county|state|board|department)\s+of\b|^\W*and\W*$|^\W*&/i;
/** What the name of a body ends with, and a subject begins with: `Union School District`, `Middle School Lunch`. */
const BODY = /\b(?:district|county|city|state|board|committee|department|schools?)\b(?:\s+\((?:["“”\p{L}\s]+)\))?\W*$/iu;
const DATE =
  /^\W*(?:dated?\W*)?(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}[/-])[\s\d,./-]*\W*$/i;
/** Lines that a title takes beyond its first, at most. */
const MOST_WRAPPED = 2;
/** Title lines of a letter at most. */
const MOST = 9;

/** The subject of a side letter or memorandum: a Re: line, else its first title line that names neither the parties nor a date. */
export function sideLetterTitle(mark: Mark, lines: readonly OutlineLine[], limit: number): Heading | null {
  let fallback: Heading | null = null;
  const first = mark.line.index;
  for (let i = first; i < Math.min(lines.length, first + MOST); i++) {
    const line = lines[i]!;
    if (line.end > limit) break;
    const from = i === first ? mark.reading.end + /^[\s:–—#.-]*/.exec(line.text.slice(mark.reading.end))![0].length : 0;
    const text = line.text.slice(from).trimEnd();
    const subject = SUBJECT.exec(text);
    if (subject) return { start: line.start + from + subject[0].length, end: line.start + from + text.length };
    if (text === '') continue;
    if (isSentence(text) || text.length > 120) break;
    if (!fallback && /\p{L}{3}/u.test(text) && !isParty(text) && !DATE.test(text))
      fallback = { start: line.start + from, end: endOfTitle(lines, i, text, limit) };
  }
  return fallback;
}

/** A title in capitals goes on over the lines in capitals right below it. */
function endOfTitle(lines: readonly OutlineLine[], first: number, text: string, limit: number): number {
  let end = lines[first]!.start + lines[first]!.text.trimEnd().length;
  if (isCapitals(text))
    for (let i = first + 1; i <= first + MOST_WRAPPED; i++) {
      const line = lines[i];
      if (!line || line.end > limit || line.gap >= 0.6 || line.pageTop || !isCapitals(line.text) || !isTitle(line.text)) break;
      if (isParty(line.text) || DATE.test(line.text)) break;
      end = line.start + line.text.trimEnd().length;
    }
  return end;
}

function isParty(text: string): boolean {
  return PARTIES.test(text) || BODY.test(text);
}
