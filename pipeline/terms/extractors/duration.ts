import { decimal, type Extractor, type Found } from '../found.ts';
import { agreement, isYear, type Span, spanAt } from '../ranges.ts';
import { type TimeUnit, timeUnitAt } from '../time-units.ts';

const AND = /^\s{0,3},?\s{1,3}(?:and\s{1,3})?$/i;
const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 730, year: 8760 };

/** Lengths of time: `30 minutes`, `forty-five (45) work days`, `45-minute`, `one (1) to three (3) days`, `seven (7) hours and thirty (30) minutes`. */
export const duration: Extractor = {
  kind: 'duration',
  find(text, quantities) {
    const found: Found[] = [];
    let previous: { unit: TimeUnit; span: Span } | null = null;
    for (let i = 0; i < quantities.length; ) {
      const span = spanAt(text, quantities, i);
      const last = span.high ?? span.low;
      const unit = isYear(last) || last.sign !== null || Number.isNaN(last.value) ? null : timeUnitAt(text, last);
      if (!unit && span.high) {
        i++;
        continue;
      }
      i = span.next;
      if (!unit) continue;
      const joined: Found | null = previous && joins(text, previous, span, unit) ? together(found.pop()!, span, unit) : null;
      found.push(joined ?? asDuration(span, unit));
      previous = joined ? null : { unit, span };
    }
    return found;
  },
};

function asDuration(span: Span, unit: TimeUnit): Found {
  const agrees = agreement(span);
  return {
    start: span.start,
    end: unit.end,
    value: decimal(span.low.value),
    number: span.low.value,
    measure: unit.measure,
    ...(span.high ? { max: decimal(span.high.value) } : {}),
    ...(agrees === undefined ? {} : { agrees }),
  };
}

/** Hours and minutes, or years and months, that are one length: the smaller unit behind, each printed in full. */
function joins(text: string, previous: { unit: TimeUnit; span: Span }, span: Span, unit: TimeUnit): boolean {
  const large = HOURS[previous.unit.measure];
  const small = HOURS[unit.measure];
  if (large === undefined || small === undefined || previous.span.high || span.high) return false;
  const pair = `${previous.unit.measure} ${unit.measure}`;
  return (pair === 'hour minute' || pair === 'year month') && AND.test(text.slice(previous.unit.end, span.start));
}

function together(first: Found, span: Span, unit: TimeUnit): Found {
  const part = span.low.value * (HOURS[unit.measure]! / HOURS[first.measure!]!);
  const value = Math.round((first.number! + part) * 1e4) / 1e4;
  const said = [first.agrees, span.low.agrees].filter((one) => one !== undefined && one !== null);
  return { ...first, end: unit.end, value: decimal(value), number: value, ...(said.length === 0 ? {} : { agrees: said.every(Boolean) }) };
}
