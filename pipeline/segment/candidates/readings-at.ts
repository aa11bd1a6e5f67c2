import { appendixReadings } from '../../numbering/appendix.ts';
import { compoundReadings } from '../../numbering/compound.ts';
import { garbledReadings } from '../../numbering/garbled.ts';
import { keywordReadings } from '../../numbering/keyword.ts';
import { ordinalWordReadings } from '../../numbering/ordinal-word.ts';
import type { Reading } from '../../numbering/reading.ts';
import { simpleReadings } from '../../numbering/simple.ts';

/** What may stand before a label: quotes, emphasis, the mark that an amendment sets before what it adds. */
const LEAD = /^[\s"“*_]*(?:\((?:new|added|renumber(?:ed)?)\)[\s*_]+(?=\d|[A-Za-z][.)]|\())?/i;

/** A word of small letters that is no roman number and no keyword: no label begins so. */
const PLAIN_WORD = /^(?![ivxl]+\b)(?!(?:art|sec|par|cha|tit|ste|lev|rul|sub)\p{Ll}*)\p{Ll}{3}/u;

/** Where on a line its first label begins. */
export function labelStart(text: string): number {
  return LEAD.exec(text)![0].length;
}

/** Every reading of the label that begins at an offset of a line: a keyword goes before a letter, an appendix before a word. */
export function readingsAt(text: string, at: number): Reading[] {
  if (PLAIN_WORD.test(at === 0 ? text : text.slice(at, at + 16))) return [];
  const keyword = keywordReadings(text, at);
  if (keyword.length > 0) return keyword;
  const appendix = appendixReadings(text, at);
  if (appendix.length > 0) return appendix;
  const word = ordinalWordReadings(text, at);
  if (word.length > 0) return word;
  const numbers = [...compoundReadings(text, at), ...simpleReadings(text, at)];
  return numbers.length > 0 ? numbers : garbledReadings(text, at);
}
