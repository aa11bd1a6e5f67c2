import { decimal, type Extractor, type Found } from '../found.ts';
import type { Quantity } from '../quantities.ts';
import { agreement, spanAt } from '../ranges.ts';

const SCALE = /\s{0,2}(million|billion|thousand|[KkMm](?![A-Za-z]))/y;
const DOLLARS = /\s{0,3}(?:(?:and\s+(?:no|\d\d)\/100\s+)?dollars?\b|USD\b)(?:\s{1,3}and\s{1,3}[a-z-]{3,12}\s{1,3}cents)?/iy;
const CENTS = /\s{0,3}(?:cents?\b|¢)/iy;
const RATE =
  /\s{0,2}(?:(?:per|an?|each|every)\s{1,3}|\/\s?)(hour|day|week|month|year|annum|semester|trimester|quarter|student|pupil|child|teacher|member|employee|class|section|period|unit|credit|mile|shift|game|event|session|course|block|paycheck|pay\s+period|person|meeting|school\s+year)\b,?/iy;
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9 };

/** `$9000`, `$10,000.00`, `$1.5 million`, `$50 to $100`, `seven hundred and fifty dollars ($750)`; rates go to the unit: `USD/hour/student`. */
export const money: Extractor = {
  kind: 'money',
  find(text, quantities) {
    const found: Found[] = [];
    for (let i = 0; i < quantities.length; i++) {
      const span = spanAt(text, quantities, i);
      const isMoney = span.high
        ? dollarsAt(text, span.high) !== null && (dollarBefore(text, span.low) || !dollarBefore(text, span.high))
        : dollarsAt(text, span.low) !== null;
      if (!isMoney) {
        const one = span.high ? dollarsAt(text, span.low) : null;
        if (one) found.push(asMoney(text, span.low, null, one, span.low.agrees));
        continue;
      }
      const last = span.high ?? span.low;
      const amount = dollarsAt(text, last)!;
      found.push(asMoney(text, span.low, span.high, amount, agreement(span) ?? null));
      i = span.next - 1;
    }
    return found;
  },
};

interface Amount {
  readonly end: number;
  readonly times: number;
}

function dollarBefore(text: string, quantity: Quantity): boolean {
  const before = text[quantity.start - 1];
  return before === '$' || (before === ' ' && text[quantity.start - 2] === '$');
}

/** Where the amount ends and what its figure is multiplied by; null where it is no money. */
function dollarsAt(text: string, quantity: Quantity): Amount | null {
  const dollar = dollarBefore(text, quantity);
  let end = quantity.end;
  let times = 1;
  SCALE.lastIndex = end;
  const scale = SCALE.exec(text);
  if (scale && (dollar || scale[1]!.length > 1)) {
    times = SCALES[scale[1]!.toLowerCase()]!;
    end += scale[0].length;
  }
  DOLLARS.lastIndex = end;
  const dollars = DOLLARS.exec(text);
  if (dollars) return { end: end + dollars[0].length, times };
  if (dollar || quantity.sign === '$') return { end, times };
  CENTS.lastIndex = quantity.end;
  const cents = CENTS.exec(text);
  return cents ? { end: quantity.end + cents[0].length, times: 0.01 } : null;
}

function asMoney(text: string, low: Quantity, high: Quantity | null, amount: Amount, agrees: boolean | null): Found {
  const sign = dollarBefore(text, low) ? (text[low.start - 1] === '$' ? 1 : 2) : 0;
  const value = low.value * (high && low.value >= 1000 ? 1 : amount.times);
  return {
    start: low.start - sign,
    end: amount.end,
    value: decimal(value),
    number: value,
    measure: `USD${rateAt(text, amount.end)}`,
    ...(high ? { max: decimal(high.value * amount.times) } : {}),
    ...(agrees === null ? {} : { agrees }),
  };
}

function rateAt(text: string, end: number): string {
  let rate = '';
  for (let at = end; rate.length < 60; ) {
    RATE.lastIndex = at;
    const match = RATE.exec(text);
    if (!match) break;
    rate += `/${match[1]!.toLowerCase().replace(/\s+/g, '-').replace('annum', 'year').replace('pupil', 'student')}`;
    at += match[0].length;
  }
  return rate;
}
