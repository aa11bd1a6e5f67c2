import type { BargainingEvent } from '../../model.ts';
import { type Reading, termsWithin } from '../reading.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import type { Cast } from './actors.ts';
import type { Entry } from './entries.ts';
import { rankOfType, typeOfSentence } from './event-types.ts';

const SENTENCES_READ = 3;
const LONGEST_QUOTE = 600;

/** One event for each dated entry: its first act, quoted by the sentence that tells it. */
export function entryEvent(reading: Reading, entry: Entry, cast: Cast): BargainingEvent {
  const sentences = sentencesOf(reading.text, entry.start, entry.end);
  const key = keySentence(reading.text, sentences);
  const read = { start: entry.start, end: sentences[Math.min(SENTENCES_READ, sentences.length) - 1]?.end ?? entry.end };
  return {
    date: entry.date,
    date_precision: entry.precision,
    date_text: entry.dateText,
    type: typeOfSentence(reading.text.slice(key.start, key.end)) ?? 'other',
    actors: cast.actorsIn(reading.text.slice(key.start, key.end)),
    amounts: amountsWithin(reading, read),
    quote: reading.text.slice(key.start, key.end),
    start: key.start,
    end: key.end,
  };
}

/** The first sentence that tells of an act stronger than a letter or meeting within the first lines, else the first that tells of any. */
function keySentence(text: string, sentences: readonly Stretch[]): Stretch {
  const read = sentences.slice(0, SENTENCES_READ);
  const first = read.find((one) => typeOfSentence(text.slice(one.start, one.end)) !== null) ?? sentences[0]!;
  return shortened(text, first);
}

/** A quote of bounded length that ends at a blank. */
export function shortened(text: string, stretch: Stretch): Stretch {
  if (stretch.end - stretch.start <= LONGEST_QUOTE) return stretch;
  const cut = text.lastIndexOf(' ', stretch.start + LONGEST_QUOTE);
  return { start: stretch.start, end: cut > stretch.start ? cut : stretch.start + LONGEST_QUOTE };
}

/** Money and percentages as printed. */
export function amountsWithin(reading: Reading, stretch: Stretch): string[] {
  return termsWithin(reading.terms, stretch.start, stretch.end)
    .filter(({ kind }) => kind === 'money' || kind === 'percent')
    .map(({ raw }) => raw);
}

/** Whether an act is worth a row of its own beside its entry: a step of the bargaining procedure. */
export function isStep(type: BargainingEvent['type']): boolean {
  return rankOfType(type) <= rankOfType('mediation') && type !== 'strike';
}
