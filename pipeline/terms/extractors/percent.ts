import { decimal, type Extractor, type Found } from '../found.ts';
import type { Quantity } from '../quantities.ts';
import { agreement, type Span, spanAt } from '../ranges.ts';

const SIGN = /\s{0,3}-?(?:%|percent(?:age)?\b(?!\s+of\s+time)|per\s+cent\b|pct\b)(?:\s+points?\b)?/iy;
const OF = /^\s{1,3}of\s{1,3}$/i;

/** `75%`, `five percent (5%)`, `fifty (50) percent`, `5-10%`, `one-half of one percent (.5%)`. */
export const percent: Extractor = {
  kind: 'percent',
  find(text, quantities) {
    const found: Found[] = [];
    for (let i = 0; i < quantities.length; ) {
      const span = spanAt(text, quantities, i);
      const end = endOfPercent(text, span);
      if (end !== null) found.push(asPercent(text, quantities, i, span, end));
      else if (span.high) {
        i++;
        continue;
      }
      i = span.next;
    }
    return found;
  },
};

function endOfPercent(text: string, span: Span): number | null {
  const last = span.high ?? span.low;
  SIGN.lastIndex = last.end;
  const sign = SIGN.exec(text);
  if (sign) return last.end + sign[0].length;
  return last.sign === '%' ? last.end : null;
}

function asPercent(text: string, quantities: readonly Quantity[], index: number, span: Span, end: number): Found {
  const before = quantities[index - 1];
  const part = before?.fraction && before.value < 1 && OF.test(text.slice(before.end, span.start)) ? before : null;
  const value = span.low.value;
  if (part && !span.high) {
    const product = span.low.form === 'words' ? part.value * value : value;
    const agrees = span.low.form === 'both' ? Math.abs(part.value - value) < 0.01 : undefined;
    return {
      start: part.start,
      end,
      value: decimal(product),
      number: product,
      measure: 'percent',
      ...(agrees === undefined ? {} : { agrees }),
    };
  }
  const agrees = agreement(span);
  return {
    start: span.start,
    end,
    value: decimal(value),
    number: value,
    measure: 'percent',
    ...(span.high ? { max: decimal(span.high.value) } : {}),
    ...(agrees === undefined ? {} : { agrees }),
  };
}
