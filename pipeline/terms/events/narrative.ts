import type { BargainingEvent, EventType } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import type { Cast } from './actors.ts';
import { amountsWithin, isStep, shortened } from './entry-events.ts';
import { type Act, actsOfSentence, foreground } from './event-types.ts';
import { spokenDate } from './relative-dates.ts';

/** Letters, meetings and the like are told of in passing; a row needs a step of the procedure, an offer or a date. */
const MINOR: ReadonlySet<EventType> = new Set<EventType>(['letter', 'meeting', 'request-to-bargain', 'side-letter', 'audit', 'complaint']);
/** What a saved page says of itself. */
const METADATA = /^(?:source|saved|description|posted|title|url|keywords|tags)\s*:/i;
/** Clauses of a sentence. */
const CLAUSE = /[,;](?=\s)|\b(?:while|but|whereas|although)\s/;
const OFFER =
  /\b(?:requested|demand\w*|countered|offered|proposed|seeking|asked\s+for|(?:answer|respond|repli|counter)(?:ed|s)?\b[^.]{0,40}\bwith)\b/i;

const RECOMMENDED = /\b(?:panel|neutral|fact-?finder|mediator)\b[^.]{0,60}\brecommend/i;

/** Events of an article told in prose: one for each act, with the date of its sentence counted from the article's where there is one. */
export function narrativeEvents(reading: Reading, posted: string | null, cast: Cast): BargainingEvent[] {
  const found: BargainingEvent[] = [];
  const seen = new Set<string>();
  const headline = reading.lines.find(({ start, end }) => end > start)?.end ?? 0;
  for (const sentence of sentencesOf(reading.text, headline, reading.text.length)) {
    const words = reading.text.slice(sentence.start, sentence.end);
    if (words.length < 25 || METADATA.test(words)) continue;
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
  const offer = amounts.length > 0 && !RECOMMENDED.test(words) && !isInPassing(words) ? OFFER.exec(words) : null;
  const isOffer = offer !== null;
  const acts: readonly Act[] = isOffer
    ? [{ type: 'proposal', at: 0 }]
    : actsOfSentence(words).filter(({ type }) => type !== 'proposal' || (amounts.length > 0 && !RECOMMENDED.test(words)));
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
        actors: offer ? makerOf(words, offer.index, cast) : cast.actorsIn(words),
        amounts,
        quote: reading.text.slice(quote.start, quote.end),
        start: quote.start,
        end: quote.end,
      },
    ];
  });
}

/** `declared an impasse after the district offered 2%`: the sentence tells of the step. */
function isInPassing(words: string): boolean {
  return !OFFER.test(foreground(words)) && actsOfSentence(words).some(({ type }) => isStep(type));
}

/** The side that made an offer: who is named last in front of its verb, in the same clause where one is; else whoever the sentence names. */
function makerOf(words: string, at: number, cast: Cast): string[] {
  const before = words.slice(0, at);
  const clause = before.split(CLAUSE).at(-1) ?? before;
  const maker = cast.actorsIn(clause).at(-1) ?? cast.actorsIn(before).at(-1);
  return maker === undefined ? cast.actorsIn(words) : [maker];
}
