import { CARDINAL_WORDS, parseCardinal } from '../numbering/numerals.ts';
import { type Figure, figureAt } from './figures.ts';
import { type WordRun, wordRun } from './word-run.ts';

/** A number in the text: in words, in figures, or in words with the figure in brackets behind (`thirty (30)`). */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** The figure's value where both are printed; NaN where the words make no number and no figure is printed. */
  readonly value: number;
  readonly form: 'words' | 'figure' | 'both';
  /** Whether words and figure say the same; null where only one is printed. */
  readonly agrees: boolean | null;
  /** Sign printed with it: before a figure `$`, behind it `%`, or the words dollars and percent within `five percent (5%)`. */
  readonly sign: '$' | '%' | null;
  /** Printed as a fraction or mixed number: `2/3` of `2/3`, `⅔` and `two-thirds`, `7 1/4` of `7¼`. */
  readonly fraction: string | null;
  /** Figure without comma, stop or fraction: its digits. */
  readonly digits: string | null;
}

/** First letters (lower case) and length of the words that begin a number; all other words are passed over unread. */
const FIRST_LETTERS = new Set([...CARDINAL_WORDS.keys()].map((word) => word.charCodeAt(0)));
const LONGEST_WORD = 9;
const BRACKET =
  /(?:\s{1,3}(percent|per\s?cent|dollars?(?:(?:\s+and)?\s+([a-z-]{3,12})\s+cents?)?))?\s{0,3},?\s{0,3}[([{]\s?(?=\\?[$.\d¼½¾⅐-⅞])/iy;
const PERCENT_BEHIND = /^\s{0,3}per\s?cent/i;
const BRACKET_END = /\s?(%|percent|dollars|days?|hours?|minutes?|weeks?|months?|years?)?\s?[)\]}]/iy;
const WORDS_IN_BRACKET = /\s{0,3}[([]\s?(?=[A-Za-z])/y;

/** The numbers of a text in one pass: digits and number words trigger, everything else is skipped by character. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const digit = (code >= 48 && code <= 57) || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
    if (digit || (code === 46 && startsDecimal(text, at))) {
      const figure = figureAt(text, at);
      if (figure.value !== null) found.push(figureQuantity(text, figure, figure.value));
      at = found.length > 0 && figure.value !== null ? Math.max(figure.end, found[found.length - 1]!.end) : figure.end;
    } else if (isLetter(code)) {
      const end = endOfToken(text, at);
      const quantity =
        FIRST_LETTERS.has(code | 32) && end - at <= LONGEST_WORD && CARDINAL_WORDS.has(wordOf(text, at, end)) ? wordsAt(text, at) : null;
      if (quantity) found.push(quantity);
      at = quantity ? quantity.end : end;
    } else at++;
  }
  return found;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function startsDecimal(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  return next >= 48 && next <= 57 && (before === 32 || before === 10 || before === 36 || before === 40);
}

function wordOf(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase();
}

/** Past digits and letters glued to a word (`A1`, `Title5b`): they are part of an identifier. */
function endOfToken(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); isLetter(code) || (code >= 48 && code <= 57); code = text.charCodeAt(++end));
  return end;
}

function figureQuantity(text: string, figure: Figure, value: number): Quantity {
  const dollar = text[figure.start - 1] === '$' || (text[figure.start - 1] === ' ' && text[figure.start - 2] === '$');
  const base = {
    start: figure.start,
    end: figure.end,
    value,
    fraction: figure.fraction,
    digits: figure.digits,
    sign: dollar ? ('$' as const) : null,
  };
  WORDS_IN_BRACKET.lastIndex = figure.end;
  const bracket = WORDS_IN_BRACKET.exec(text);
  if (bracket) {
    const words = wordRun(text, figure.end + bracket[0].length);
    if (words && /^\s?[)\]]/.test(text.slice(words.end, words.end + 2))) {
      const close = text.indexOf(text.slice(words.end, words.end + 2).trimStart()[0]!, words.end);
      return { ...base, end: close + 1, form: 'both', agrees: same(words.value, value) };
    }
  }
  return { ...base, form: 'figure', agrees: null };
}

function wordsAt(text: string, start: number): Quantity | null {
  const run = wordRun(text, start);
  if (!run) return null;
  return (
    withFigure(text, start, run) ?? {
      start,
      end: run.end,
      value: run.value,
      form: 'words',
      agrees: null,
      sign: null,
      fraction: run.fraction,
      digits: null,
    }
  );
}

/** Words with their figure in brackets behind; null where there is no bracket, or it holds something else (`four-ten (4/10)`). */
function withFigure(text: string, start: number, run: WordRun): Quantity | null {
  BRACKET.lastIndex = run.end;
  const open = BRACKET.exec(text);
  if (!open) return null;
  let at = run.end + open[0].length;
  if (text[at] === '\\') at++;
  const dollar = text[at] === '$';
  if (dollar) at += text[at + 1] === ' ' ? 2 : 1;
  const figure = figureAt(text, at);
  BRACKET_END.lastIndex = figure.end;
  const close = figure.value === null ? null : BRACKET_END.exec(text);
  if (!close || figure.value === null) return null;
  if (figure.fraction !== null && run.fraction === null && (Number.isInteger(run.value) || Number.isNaN(run.value))) return null;
  const unit = open[1] ?? close[1] ?? '';
  const spoken = spokenValue(text, start, run, open[2]);
  const end = figure.end + close[0].length;
  const isGarbled =
    close[1] === '%' && open[1] === undefined && isMisreadHalf(spoken, figure.value) && !PERCENT_BEHIND.test(text.slice(end, end + 10));
  const agrees = same(spoken, figure.value) || same(run.value, figure.value);
  return {
    start,
    end,
    value: isGarbled ? spoken : figure.value,
    form: 'both',
    agrees: !agrees && (isGarbled || isFragment(text, start)) ? null : agrees,
    sign: dollar || /^dollar/i.test(unit) ? '$' : !isGarbled && /%|^per/i.test(`${unit}${close[1] ?? ''}`) ? '%' : null,
    fraction: run.fraction === null ? null : (figure.fraction ?? (same(run.value, figure.value) ? run.fraction : mixedOf(figure.value))),
    digits: figure.digits,
  };
}

/** `seven and one-half (7 %)`: the sign of a half was read as a percent sign, or as figures (`11%`). */
function isMisreadHalf(spoken: number, figure: number): boolean {
  return !Number.isInteger(spoken) && spoken >= 1 && String(figure).startsWith(String(Math.floor(spoken)));
}

/** Number words that stand before the run and are no part of it: what the words say as a whole is not known. */
function isFragment(text: string, start: number): boolean {
  const before = /([a-z]{3,12})[\s-]{1,3}(?:(?:and|of)[\s-]{1,3})?$/i.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  return (
    before !== undefined &&
    (CARDINAL_WORDS.has(before) || /(?:half|quarter|third|fourth|fifth|ten|hundred|thousand)ths?$|^tenths?$/.test(before))
  );
}

/** What the words say together with those around the run: cents behind dollars, `time and` before a half. */
function spokenValue(text: string, start: number, run: WordRun, cents: string | undefined): number {
  if (cents !== undefined) return run.value + (parseCardinal(cents) ?? 0) / 100;
  const before = run.fraction === null ? '' : text.slice(Math.max(0, start - 24), start);
  const times = /(\bdouble[\s-]+)?\btimes?[\s-]+and[\s-]+(?:an?\s+)?$/i.exec(before);
  return run.value + (times ? (times[1] === undefined ? 1 : 2) : 0);
}

/** `1 1/2` of 1.5, for halves, thirds and quarters; null else. */
function mixedOf(value: number): string | null {
  for (const bottom of [2, 3, 4]) {
    const top = Math.round((value % 1) * bottom);
    if (top > 0 && Math.abs((value % 1) - top / bottom) < 0.01)
      return value < 1 ? `${top}/${bottom}` : `${Math.floor(value)} ${top}/${bottom}`;
  }
  return null;
}

function same(words: number, figure: number): boolean {
  return Math.abs(words - figure) < 0.006 * Math.max(1, Math.abs(figure) / 100) && !Number.isNaN(words);
}
