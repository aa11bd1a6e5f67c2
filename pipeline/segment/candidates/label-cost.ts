import type { Reading } from '../../numbering/reading.ts';
import type { OutlineLine } from '../lines/index.ts';
import { costOf } from './costs.ts';

const cost = costOf('evidence');
const REFERENCE =
  /^\s*(?:,|and\b|or\b|of\b|through\b|above\b|below\b|shall\b|hereof\b|herein\b|to\s+\d|has\b|applies\b|does\b|provides?\b|et\s+seq|inclusive\b)/;
/** Words that go on with a sentence, but may also begin an item of a list. */
const GOES_ON = /^\s*(?:is\b|are\b|was\b|will\b|may\b|unless\b|if\b|as\b|in\b|for\b|by\b|which\b|that\b|except\b)/;
const MEASURE =
  /^\s*(?:%|percent|days?\b(?!-to-)|hours?\b|minutes?\b|years?\b|months?\b|weeks?\b|students?\b|per\b|x\b|and one-half\b|cents\b|dollars\b|consecutive\b|calendar\b|working\b|business\b|times\b|a\.m\.|p\.m\.|am\b|pm\b)/;

/** What the label and the words behind it say. */
export function labelCost(line: OutlineLine, reading: Reading): number {
  const rest = line.text.slice(reading.end);
  const word = rest.trimStart();
  let sum = reading.misread * cost('misread');
  if (word === '') sum += cost('alone');
  else if (/^[\p{Lu}"“‘[(]/u.test(word)) sum += cost('next-upper');
  else if (/^\p{Ll}/u.test(word)) sum += cost('next-lower');
  else if (/^[\d$]/.test(word)) sum += cost('next-digit');
  else if (/^[,;)%]/.test(word)) sum += cost('next-punctuation');
  if (/^(?:\s{2,}|\t)\S/.test(rest)) sum += cost('wide-space');
  if (line.bold > 0.3) sum += cost('bold');
  if (
    reading.kind === 'simple' &&
    reading.closed &&
    reading.misread === 0 &&
    (line.gap >= 0.6 || line.dash) &&
    line.afterStop &&
    /^[\p{Lu}"“‘(]/u.test(word)
  )
    sum += cost('paragraph-label');
  if (reading.kind === 'keyword') return sum + cost('keyword') + (isProse(line, reading, rest) ? cost('keyword-prose') : 0);
  if (reading.kind === 'appendix' || reading.kind === 'named')
    return (
      sum +
      (REFERENCE.test(rest) || GOES_ON.test(rest) || (/^\s*\p{Ll}/u.test(rest) && !(reading.kind === 'named' && reading.closed))
        ? cost('keyword-prose')
        : 0)
    );
  if (reading.kind === 'bullet') return sum + cost(/^•[-–*o·.e«»¢©®]/.test(reading.style) ? 'bullet' : 'bullet-sign');
  if (reading.kind === 'compound' || reading.kind === 'code') {
    sum += cost('compound') + (reading.components.length > 2 ? cost('deep-compound') : 0);
    if (isCited(line, rest)) sum += cost('reference-follows');
  } else if (isCited(line, rest) && !reading.closed) sum += cost('reference-follows');
  if (/^\d/.test(reading.id) && MEASURE.test(rest)) sum += cost('measure-follows');
  if (!reading.closed && reading.kind === 'simple') sum += cost('unclosed');
  if (reading.kind === 'simple' && /^\d{3,}$/.test(reading.id)) sum += cost('long-arabic');
  if (/^\p{Lu}$/u.test(reading.id) && /^\s*\p{Lu}\.\s?\p{Lu}/u.test(rest)) sum += cost('initial');
  return sum;
}

/** The number is cited in a sentence: `12.2 and 12.3`, or at the start of a wrapped line `4.1 is`. */
function isCited(line: OutlineLine, rest: string): boolean {
  return REFERENCE.test(rest) || (GOES_ON.test(rest) && line.gap < 0.6 && !line.dash && !(line.afterStop && !line.joined));
}

/** `Section 9.4 of this agreement`, `Article 5, which`: the keyword stands in a sentence. */
function isProse(line: OutlineLine, reading: Reading, rest: string): boolean {
  if (REFERENCE.test(rest) || GOES_ON.test(rest) || (/^\s*\p{Ll}/u.test(rest) && !reading.closed)) return true;
  if (rest.trim() !== '' && rest.trimStart().toUpperCase().startsWith(`${reading.style.toUpperCase()} `) && /^\s*\p{L}+\s+\d/u.test(rest))
    return true;
  if (line.text[reading.end - 1] !== ',') return false;
  return !/^\s*\p{Lu}/u.test(rest) || /^\s*\p{Lu}\p{L}+\s+\w{1,4},?\s+\p{Ll}/u.test(rest);
}
