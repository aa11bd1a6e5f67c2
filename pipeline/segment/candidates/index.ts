import { appendixReadings } from '../../numbering/appendix.ts';
import { compoundReadings } from '../../numbering/compound.ts';
import { keywordReadings } from '../../numbering/keyword.ts';
import { ordinalWordReadings } from '../../numbering/ordinal-word.ts';
import type { Reading } from '../../numbering/reading.ts';
import { simpleReadings } from '../../numbering/simple.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isSentence, isTableRow, isTitle } from '../lines/shape.ts';
import { codeReadings } from './codes.ts';
import { costOf } from './costs.ts';
import { gluedLabels } from './glued.ts';

/** A reading with what the line says for (negative) or against it. */
export interface Weighed {
  readonly reading: Reading;
  readonly cost: number;
}

/** A place where a label may stand, with every way to read it. */
export interface Candidate {
  readonly line: OutlineLine;
  readonly readings: readonly Weighed[];
  /** It stands behind another label on the same line and counts only where that one does. */
  readonly chained: boolean;
  /** A bare title stands right before its line. */
  readonly titled: boolean;
}

const cost = costOf('evidence');
const OPEN_PHRASE =
  /\b(?:sections?|articles?|sec|paragraphs?|subsections?|appendix|chapter|of|under|with|by|see|the|per|than|exceed|least|only|no\.|numbers?)\s*$/i;
/** What may stand before a label: quotes, emphasis, the mark that an amendment sets before what it adds. */
const LEAD = /^[\s"“*_]*(?:\((?:new|added|renumber(?:ed)?)\)[\s*_]+(?=\d|[A-Za-z][.)]|\())?/i;
/** Words that may well end a line, but also stand before a number. */
const MAY_OPEN = /(?:[^;,]\s(?:and|or)|\b(?:level|step|part|page|items?|schedule|title|to|in|for|from|through))\s*$/i;
const REFERENCE =
  /^\s*(?:,|and\b|or\b|of\b|through\b|above\b|below\b|shall\b|hereof\b|herein\b|to\s+\d|has\b|applies\b|does\b|provides?\b|et\s+seq|inclusive\b)/;
/** Words that go on with a sentence, but may also begin an item of a list. */
const GOES_ON = /^\s*(?:is\b|are\b|was\b|will\b|may\b|unless\b|if\b|as\b|in\b|for\b|by\b|which\b|that\b|except\b)/;
const MEASURE =
  /^\s*(?:%|percent|days?\b|hours?\b|minutes?\b|years?\b|months?\b|weeks?\b|students?\b|per\b|x\b|and one-half\b|cents\b|dollars\b|consecutive\b|calendar\b|working\b|business\b|times\b|a\.m\.|p\.m\.|am\b|pm\b)/;
/** Second and third labels on one line: `3.  a.  (1)`. */
const MOST_CHAINED = 3;
const HOPELESS = 4;

/** Candidates by line of texts that are asked for more than once: what a line can be read as does not depend on what is excluded. */
const KNOWN = new WeakMap<readonly OutlineLine[], Known>();

interface Known {
  readonly byLine: (readonly Candidate[] | undefined)[];
  readonly codes: ReadonlyMap<number, Reading>;
}

/** Candidates of all lines that are not in a region which holds no labels. */
export function candidatesOf(lines: readonly OutlineLine[], excluded: (line: OutlineLine) => boolean): Candidate[] {
  const known = KNOWN.get(lines) ?? { byLine: [], codes: codeReadings(lines) };
  KNOWN.set(lines, known);
  const found: Candidate[] = [];
  lines.forEach((line, i) => {
    if (excluded(line)) return;
    known.byLine[i] ??= onLine(lines, i, known.codes.get(i) ?? null);
    for (const candidate of known.byLine[i]) found.push(candidate);
  });
  return found;
}

function onLine(lines: readonly OutlineLine[], i: number, code: Reading | null): Candidate[] {
  const line = lines[i]!;
  const before = i > 0 ? lines[i - 1]!.text : '';
  const glued = gluedLabels(line, lines[i + 1]);
  const start = atStart(lines, i, before, code);
  return glued.length > 0 ? [...start, ...glued] : start;
}

function atStart(lines: readonly OutlineLine[], i: number, before: string, code: Reading | null): Candidate[] {
  const line = lines[i]!;
  if (line.dash && readingsAt(line.text, 0).length === 0) return afterItem(lines, i) ? [] : [dashItem(line)];
  const found: Candidate[] = [];
  let at = LEAD.exec(line.text)![0].length;
  let isOneId = false;
  for (let chained = 0; chained < MOST_CHAINED; chained++) {
    const all =
      chained === 0 && code
        ? [code]
        : line.amended
          ? readingsAt(line.amended.text, at).map(line.amended.placed)
          : readingsAt(line.text, at);
    const readings = weigh(all, line, before, lines[i + 1], chained > 0, isOneId);
    if (readings.length === 0) break;
    isOneId ||= readings.some(({ reading }) => reading.kind === 'compound');
    found.push({ line, readings, chained: chained > 0, titled: chained === 0 && isTitled(lines, i) });
    // `C. 1.` may be one id or two labels: what follows the shorter reading counts only where that one is taken.
    const ends = readings
      .filter(({ reading }) => reading.kind === 'simple' || reading.kind === 'compound' || reading.kind === 'code')
      .map(({ reading }) => reading.end);
    if (ends.length < readings.length) break;
    const end = Math.min(...ends);
    const rest = line.text.slice(end);
    const blank = /^\s*/.exec(rest)![0].length;
    if (rest.length === blank) break;
    at = end + blank;
  }
  return found;
}

function weigh(
  all: readonly Reading[],
  line: OutlineLine,
  before: string,
  next: OutlineLine | undefined,
  chained: boolean,
  isOneId: boolean,
): Weighed[] {
  if (all.length === 0) return [];
  const readings = all.filter(
    (reading) => !chained || (reading.kind === 'simple' && reading.closed && reading.ordinal > 0 && reading.misread === 0),
  );
  const row = isTableRow(line.text);
  const hanging = !chained && hangs(line, next) ? cost('hanging') : 0;
  return readings
    .map((reading) => ({
      reading,
      cost:
        (chained
          ? chainedCost(reading, line, isOneId)
          : reading.kind === 'bullet'
            ? Math.min(0, placeCost(line, before))
            : placeCost(line, before)) +
        labelCost(line, reading) +
        hanging +
        (headsTitle(line, reading, next) ? cost('title-below') : 0) +
        (row && reading.kind !== 'keyword' ? HOPELESS : 0),
    }))
    .filter((weighed) => weighed.cost < HOPELESS);
}

/** A short title that carries no label and heads what follows stands right before the line. */
function isTitled(lines: readonly OutlineLine[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const { text, gap, joined, pageTop, dash } = lines[k]!;
    if (text.length > 60 || joined || dash || isSentence(text) || readingsAt(text, LEAD.exec(text)![0].length).length > 0) return false;
    if (isTitle(text) && gap >= 0.6 && !pageTop && !(k > 0 && isLabelAlone(lines[k - 1]!.text))) return true;
  }
  return false;
}

/** A label whose heading stands on the next line, maybe glued to the end of a paragraph. */
function isLabelAlone(text: string): boolean {
  return readingsAt(text, LEAD.exec(text)![0].length).some(({ kind, end }) => kind === 'keyword' || end >= text.trimEnd().length);
}

/** A converter's list item without a label is a bullet. */
function dashItem(line: OutlineLine): Candidate {
  const reading: Reading = {
    kind: 'bullet',
    style: '•dash',
    ordinal: 0,
    id: '•',
    components: ['•'],
    start: 0,
    end: 0,
    misread: 0,
    closed: true,
  };
  return { line, readings: [{ reading, cost: cost('dash') }], chained: false, titled: false };
}

/** It follows a labelled item of the same list: then its label was lost. */
function afterItem(lines: readonly OutlineLine[], i: number): boolean {
  const line = lines[i]!;
  for (let k = i - 1; k >= 0; k--) {
    const before = lines[k]!;
    if (before.joined || before.wrapped) continue;
    if (!before.dash || Math.abs(before.indent - line.indent) >= 1 || lines[k + 1]!.gap >= 0.6) return false;
    if (readingsAt(before.text, 0).some((reading) => reading.kind !== 'bullet')) return true;
  }
  return false;
}

/** A label whose text goes on further right on the next line hangs out like a list's. */
function hangs(line: OutlineLine, next: OutlineLine | undefined): boolean {
  return (
    next !== undefined &&
    (next.joined || next.wrapped || next.gap < 0.5) &&
    next.page === line.page &&
    next.indent > line.indent + 1 &&
    next.indent < line.indent + 14 &&
    !next.cell
  );
}

/** A word of small letters that is no roman number and no keyword: no label begins so. */
const PLAIN_WORD = /^(?![ivxl]+\b)(?!(?:art|sec|par|cha|tit|ste|lev|rul|sub)\p{Ll}*)\p{Ll}{3}/u;

/** A label that stands alone over a title. */
function headsTitle(line: OutlineLine, reading: Reading, next: OutlineLine | undefined): boolean {
  if (next === undefined || !reading.closed || next.page !== line.page || line.text.slice(reading.end).trim() !== '') return false;
  return /^\p{Lu}\p{L}{2}/u.test(next.text) && isTitle(next.text) && !isSentence(next.text) && !/:\s*$/.test(next.text) && !next.cell;
}

function readingsAt(text: string, at: number): Reading[] {
  if (PLAIN_WORD.test(at === 0 ? text : text.slice(at, at + 16))) return [];
  const keyword = keywordReadings(text, at);
  if (keyword.length > 0) return keyword;
  const appendix = appendixReadings(text, at);
  if (appendix.length > 0) return appendix;
  const word = ordinalWordReadings(text, at);
  return word.length > 0 ? word : [...compoundReadings(text, at), ...simpleReadings(text, at)];
}

/** A first label right behind another one opens its list, whatever the list around looks like; `C. 1.` may be one id (`isOneId`). */
function chainedCost(reading: Reading, line: OutlineLine, isOneId: boolean): number {
  return reading.ordinal === 1 ? (isOneId ? 0 : cost('chained-first')) : /\s{2,}$/.test(line.text.slice(0, reading.start)) ? 0.5 : 1.5;
}

/** What the place of the line says: begins a paragraph, or goes on from the line before. */
function placeCost(line: OutlineLine, before: string): number {
  let sum = 0;
  if (line.wrapped) sum += cost('wrapped');
  else if (line.joined) sum += cost('joined');
  if (line.gap >= 0.6) sum += cost('gap');
  if (line.dash) sum += cost('dash');
  if (before === '') return sum;
  const apart = (line.gap >= 1 && !line.pageTop) || line.belowShort;
  if (!apart && OPEN_PHRASE.test(before)) return sum + cost('after-open-phrase');
  if (!apart && !line.dash && MAY_OPEN.test(before)) return sum + cost('after-may-open');
  if (line.afterStop) return sum + cost('after-stop');
  return line.gap >= 0.6 || line.dash ? sum : sum + cost('mid-sentence');
}

/** What the label and the words behind it say. */
function labelCost(line: OutlineLine, reading: Reading): number {
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
