import type { Note } from '../../model.ts';
import type { Change, DraftLine } from '../../text/draft-line.ts';
import { append, greatest } from '../../text/long-lists.ts';
import type { Cleaner } from '../cleaner.ts';

/** A line (or group of lines) said this often in a row was never printed. */
const LINES = 16;
/** The same for words within a line. */
const WORDS = 16;
/** Letters of a line that is no mere cell, and lines that no column has. */
const SENTENCE = 12;
const COLUMN = 80;
/** Longest groups that are looked for. */
const GROUP = 4;
const PHRASE = 60;
/** Characters of a word that may hold nothing but one syllable. */
const WORD = 200;
const SYLLABLES = /([\p{L}\p{N}]{1,24}?)\1{15,}/gu;
/** Numbers in a row with nothing behind them. */
const BARE = 40;

/** Recognition that got stuck and says the same over and over: the first time stays, the rest is noise. */
export const recognitionLoops: Cleaner = {
  name: 'recognition-loop',
  clean: ({ lines, notes }) => {
    const printed = lines.filter((line) => /\S/.test(line.text));
    const stuck = [...repeatedLines(printed), ...bareCounts(printed)];
    for (const line of stuck) line.drop('recognition-loop', 'noise');
    const long = printed.filter((line) => line.text.length > 200 && cutRepeatedWords(line));
    const first = stuck[0] ?? long[0];
    if (first) notes.push(noteOf(stuck.length + long.length, first.page));
  },
};

function noteOf(lines: number, page: number): Note {
  const message = `recognition repeated itself; what it said again on ${lines} lines is left out`;
  return {
    stage: 'clean',
    code: 'low-text-quality',
    severity: 'warning',
    message,
    found: String(lines),
    expected: '0',
    unit: null,
    page,
    start: null,
    end: null,
  };
}

function repeatedLines(lines: readonly DraftLine[]): DraftLine[] {
  const texts = uncounted(lines.map(({ text }) => text.trim().replace(/[^\S\t]+/g, ' ')));
  return periods(texts, GROUP, LINES)
    .filter(({ start, end, period }) => isSaid(texts.slice(start, start + period), end - start))
    .flatMap(({ start, end, period }) => lines.slice(start + period, end));
}

/** Lines without the numbers or letters that count them up: a list stuck on one entry goes on counting. */
function uncounted(texts: readonly string[]): string[] {
  const counts = texts.map(countOf);
  return texts.map((text, i) =>
    counts[i] === counts[i - 1]! + 1 || counts[i] === counts[i + 1]! - 1 ? text.replace(/^\(?(?:\d{1,4}|[a-z])[.)]+\s*/i, '') : text,
  );
}

/** Number of a label at the start of a text, the letters' behind those of figures; NaN where there is none. */
function countOf(text: string): number {
  const [, figure, letter] = /^\(?(?:(\d{1,4})|([a-z]))[.)]/i.exec(text) ?? [];
  return figure ? Number(figure) : letter ? letter.toLowerCase().charCodeAt(0) + 10_000 : Number.NaN;
}

/** Short words may be the cells of a column that recognition read first; rows of several cells are none. */
function isSaid(texts: readonly string[], lines: number): boolean {
  const letters = greatest(texts.map((text) => text.match(/\p{L}/gu)?.length ?? 0));
  return letters >= SENTENCE || (lines >= COLUMN && (letters >= 2 || texts.some((text) => text.includes('\t'))));
}

/** `61.`, `62.`, `63.` … as lines of their own: a list that the recogniser went on counting without a text. */
function bareCounts(lines: readonly DraftLine[]): DraftLine[] {
  const stuck: DraftLine[] = [];
  let run: DraftLine[] = [];
  let last = 0;
  const close = (): void => {
    if (run.length >= BARE) append(stuck, run);
    run = [];
  };
  for (const line of lines) {
    const value = Number(/^\W*(\d{1,4})\W*$/.exec(line.text)?.[1] ?? Number.NaN);
    if (value !== last + 1) close();
    if (!Number.isNaN(value)) run.push(line);
    last = value;
  }
  close();
  return stuck;
}

/** True where there were any. */
function cutRepeatedWords(line: DraftLine): boolean {
  const words = [...line.text.matchAll(/\S+/g)];
  const texts = uncountedWords(words.map(([word]) => word));
  const changes = periods(texts, Math.min(PHRASE, words.length / WORDS), WORDS)
    .filter(({ start, end, period }) =>
      texts.slice(start, start + period).some((text) => /\p{L}{2}/u.test(text) || (text === COUNTED && end - start >= BARE)),
    )
    .map(({ start, end, period }) => {
      const last = words[end - 1]!;
      return noise(words[start + period]!.index, last.index + last[0].length);
    });
  line.apply(changes.length > 0 ? changes : words.flatMap(repeatedSyllables));
  return line.pieces.some(({ rule }) => rule === 'recognition-loop');
}

const COUNTED = '#';

/** Numbers with a stop that count on within a line, however many words apart, are all alike. */
function uncountedWords(words: readonly string[]): string[] {
  const counts = words.map((word) => Number(/^\(?(\d{1,4})[.)]+$/.exec(word)?.[1] ?? Number.NaN));
  const numbers = counts.filter((count) => !Number.isNaN(count));
  if (numbers.length < WORDS) return [...words];
  const inOrder = new Set(numbers.filter((count, i) => count === numbers[i - 1]! + 1 || count === numbers[i + 1]! - 1));
  return words.map((word, i) => (inOrder.has(counts[i]!) ? COUNTED : word));
}

function repeatedSyllables({ index, 0: word }: RegExpExecArray): Change[] {
  if (word.length < WORD) return [];
  return [...word.matchAll(SYLLABLES)].map((match) => noise(index + match.index + match[1]!.length, index + match.index + match[0].length));
}

function noise(start: number, end: number): Change {
  return { start, end, text: '', rule: 'recognition-loop', class: 'noise' };
}

interface Loop {
  readonly start: number;
  readonly end: number;
  readonly period: number;
}

/** Stretches that repeat their first `period` items at least `times` times; shortest period first, without overlap. */
function periods(items: readonly string[], longest: number, times: number): Loop[] {
  const loops: Loop[] = [];
  const taken = new Uint8Array(items.length);
  for (let period = 1; period <= longest; period++) {
    let start = 0;
    for (let i = period; i <= items.length; i++) {
      if (i < items.length && items[i] === items[i - period] && !taken[i]) continue;
      while (start < i && taken[start]) start++;
      if (i - start >= period * times) {
        loops.push({ start, end: i, period });
        taken.fill(1, start, i);
      }
      start = i - period + 1;
    }
  }
  return loops.sort((a, b) => a.start - b.start);
}
