import type { BargainingEvent, EventType } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import type { Cast } from './actors.ts';
import { amountsWithin, shortened } from './entry-events.ts';
import { type Act, actsOfSentence } from './event-types.ts';
import { spokenDate } from './relative-dates.ts';

/** Letters, meetings and the like are told of in passing; a row needs a step of the procedure, an offer or a date. */
const MINOR: ReadonlySet<EventType> = new Set<EventType>(['letter', 'meeting', 'request-to-bargain', 'side-letter', 'audit', 'complaint']);
const OFFER =
  /\b(?:requested|demand\w*|countered|offered|proposed|seeking|asked\s+for|(?:answer|respond|repli|counter)(?:ed|s)?\b[^.]{0,40}\bwith)\b/i;

/** Events of an article told in prose: one for each act, with the date of its sentence counted from the article's where there is one. */
export function narrativeEvents(reading: Reading, posted: string | null, cast: Cast): BargainingEvent[] {
  const found: BargainingEvent[] = [];
  const seen = new Set<string>();
  const headline = reading.lines.find(({ start, end }) => end > start)?.end ?? 0;
  for (const sentence of sentencesOf(reading.text, headline, reading.text.length)) {
    const words = reading.text.slice(sentence.start, sentence.end);
    if (words.length < 25) continue;
    for (const event of eventsTold(reading, sentence, words, posted, cast)) {
      const key =
        event.type === 'proposal' ? `${event.type} ${event.amounts.join()} ${event.actors[0] ?? ''}` : `${event.type} ${event.date ?? ''}`;
      const told = event.type !== 'proposal' && event.date === null && found.some((one) => one.type === event.type);
      if (seen.has(key) || told) continue;
      seen.add(key);
      found.push(event);
    }
  }
  return found;
}

function eventsTold(reading: Reading, sentence: Stretch, words: string, posted: string | null, cast: Cast): BargainingEvent[] {
  const amounts = amountsWithin(reading, sentence);
  const isOffer = amounts.length > 0 && OFFER.test(words);
  const acts: readonly Act[] = isOffer
    ? [{ type: 'proposal', at: 0 }]
    : actsOfSentence(words).filter(({ type }) => type !== 'proposal' || amounts.length > 0);
  const any = acts.length === 0 ? null : spokenDate(words, posted);
  const quote = shortened(reading.text, sentence);
  return acts.flatMap(({ type, at }, i) => {
    const own = spokenDate(words.slice(at), posted);
    // Beside a dated act another without a day of its own is told in passing.
    if (i > 0 && any !== null && own === null) return [];
    const spoken = own ?? any;
    if (MINOR.has(type) && (i > 0 || !spoken?.iso)) return [];
    return [
      {
        date: spoken?.iso ?? null,
        date_precision: spoken?.precision ?? ('unknown' as const),
        date_text: spoken?.text ?? null,
        type,
        actors: cast.actorsIn(words),
        amounts,
        quote: reading.text.slice(quote.start, quote.end),
        start: quote.start,
        end: quote.end,
      },
    ];
  });
}
