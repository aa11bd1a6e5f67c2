import type { BargainingEvent, Facts } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { sentencesOf } from '../sentences.ts';
import { Cast } from './actors.ts';
import { documentDate, type Entry, entriesOf } from './entries.ts';
import { amountsWithin, entryEvent, isStep, shortened } from './entry-events.ts';
import { actsOfSentence } from './event-types.ts';
import { narrativeEvents } from './narrative.ts';
import { spokenDate } from './relative-dates.ts';

/** Bargaining events of updates pages, news and reports; agreements tell none. */
export function eventsOf(reading: Reading, facts: Facts): BargainingEvent[] {
  const type = reading.route.document_type;
  if (reading.route.structured || type === 'policy') return [];
  const cast = new Cast(reading.text, facts.employer, facts.union);
  const posted = documentDate(reading);
  const entries = type === 'news' || type === 'report' ? [] : entriesOf(reading, posted);
  if (entries.length < 2) return narrativeEvents(reading, posted, cast);
  const events = entries.map((entry) => entryEvent(reading, entry, cast));
  const seen = new Set(events.map((event) => `${event.date} ${event.type}`));
  const quoted = new Set(events.map((event) => event.start));
  for (const entry of entries)
    for (const event of stepsTold(reading, entry, cast))
      if (!seen.has(`${event.date} ${event.type}`) && !quoted.has(event.start)) events.push(event);
  return events.sort((a, b) => a.start - b.start);
}

/** Steps of the procedure that an entry tells of another day. */
function stepsTold(reading: Reading, entry: Entry, cast: Cast): BargainingEvent[] {
  const found: BargainingEvent[] = [];
  for (const sentence of sentencesOf(reading.text, entry.start, entry.end)) {
    const words = reading.text.slice(sentence.start, sentence.end);
    const [act] = actsOfSentence(words);
    const type = act?.type;
    const spoken = act && isStep(act.type) ? (spokenDate(words.slice(act.at), entry.date) ?? spokenDate(words, entry.date)) : null;
    if (!type || !spoken?.iso || spoken.iso >= entry.date) continue;
    const quote = shortened(reading.text, sentence);
    found.push({
      date: spoken.iso,
      date_precision: spoken.precision,
      date_text: spoken.text,
      type,
      actors: cast.actorsIn(words),
      amounts: amountsWithin(reading, sentence),
      quote: reading.text.slice(quote.start, quote.end),
      start: quote.start,
      end: quote.end,
    });
  }
  return found;
}
