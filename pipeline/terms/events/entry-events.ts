import type { BargainingEvent } from '../../model.ts';
import { type Reading, termsWithin } from '../reading.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import type { Cast } from './actors.ts';
import type { Entry } from './entries.ts';
import { type Act, actsOfSentence, rankOfType } from './event-types.ts';
import { type SpokenDate, spokenDate } from './relative-dates.ts';

const SENTENCES_READ = 3;
const LONGEST_QUOTE = 600;
/** Ten days, in milliseconds. */
const REPORTED_WITHIN = 10 * 86_400_000;

/** One event for each dated entry: its first act, quoted by the sentence that tells it. */
export function entryEvent(reading: Reading, entry: Entry, cast: Cast): BargainingEvent {
  const sentences = sentencesOf(reading.text, entry.start, entry.end);
  const key = keySentence(reading.text, sentences, entry.heading);
  const words = reading.text.slice(key.start, key.end);
  const [act] = actsOfSentence(words);
  const read = { start: entry.start, end: sentences[Math.min(SENTENCES_READ, sentences.length) - 1]?.end ?? entry.end };
  const own = act ? dateOfStep(words, act, entry) : null;
  return {
    date: own?.iso ?? entry.date,
    date_precision: own?.precision ?? entry.precision,
    date_text: own?.text ?? entry.dateText,
    type: act?.type ?? 'other',
    actors: cast.actorsIn(words),
    amounts: amountsWithin(reading, read),
    quote: words,
    start: key.start,
    end: key.end,
  };
}

/** A step of the procedure that the entry reports of a day shortly before (`ratified on June 18`, `yesterday`) has that day. */
function dateOfStep(words: string, act: Act, entry: Entry): SpokenDate | null {
  const spoken = isStep(act.type) ? spokenDate(words.slice(act.at), entry.date) : null;
  if (!spoken?.iso || spoken.iso >= entry.date) return null;
  return Date.parse(entry.date) - Date.parse(spoken.iso) <= REPORTED_WITHIN ? spoken : null;
}

/** The first sentence of the first lines that tells of an act, else the heading if it does; of a meeting, the one that says what came of it. */
function keySentence(text: string, all: readonly Stretch[], heading: Stretch): Stretch {
  const sentences = all.filter((one) => isSaid(text.slice(one.start, one.end)));
  const told = sentences.slice(0, SENTENCES_READ).flatMap((one) => {
    const [act] = actsOfSentence(text.slice(one.start, one.end));
    return act ? [{ one, rank: rankOfType(act.type) }] : [];
  });
  const [first] = told;
  if (!first && actsOfSentence(text.slice(heading.start, heading.end)).some(({ type }) => type !== 'meeting')) return heading;
  const outcome = first?.rank === rankOfType('meeting') ? told.find(({ rank }) => rank <= rankOfType('proposal')) : undefined;
  return shortened(text, (outcome ?? first)?.one ?? sentences[0] ?? all[0]!);
}

/** Words, and not an address, a button or a dash. */
function isSaid(words: string): boolean {
  return (words.match(/[A-Za-z]{2,}/g) ?? []).length >= 4 && !/^https?:\S+$/.test(words);
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
