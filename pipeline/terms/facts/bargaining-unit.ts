import type { Reading } from '../reading.ts';
import { ownText } from '../reading.ts';

const EXCLUSIVE =
  /\b(?:exclusive|sole)\b[^.;]{0,80}?\b(?:representative|agent|representation|bargaining\s+unit)\b[^.;]{0,40}?\b(?:for|of)\s+/i;
const UNIT = /\bbargaining\s+unit\s+(?:shall\s+)?(?:consists?|is\s+composed|includes?|comprises?|be\s+comprised)\s+(?:of\s+)?/i;
/** What the union represents them for stands before whom it represents. */
const PURPOSE =
  /^(?:the\s+)?purposes?\b[^.;]*?\b(?:for|of)\s+(?=(?:all|those|the\s+(?:employees|members|classifications)|employees|each|every|any|regular|full)\b)/i;
const LONGEST = 300;
const UNITS_READ = 60;

/** Whom the union represents, as the recognition clause words it. */
export function bargainingUnitOf(reading: Reading): string | null {
  const { units } = reading.outline;
  const start = units.findIndex((unit) => /recogni[tsz]/i.test(unit.heading ?? ''));
  const order = start < 0 ? units : [...units.slice(start, start + 12), ...units.slice(0, UNITS_READ)];
  for (const pattern of [EXCLUSIVE, UNIT]) {
    for (const unit of order.slice(0, UNITS_READ)) {
      if (unit.kind === 'contents') continue;
      const { text } = ownText(reading.text, unit);
      const match = pattern.exec(text);
      const rest = match ? text.slice(match.index + match[0].length).replace(PURPOSE, '') : '';
      if (/^(?:the\s+)?purposes?\b/i.test(rest)) continue;
      const words = /^[\s\S]{0,400}?(?=[.;:]\s|[.;:]$|$)/.exec(rest)?.[0].replace(/\s+/g, ' ').trim() ?? '';
      if (words.length > 12) return words.slice(0, LONGEST).trim();
    }
  }
  return null;
}
