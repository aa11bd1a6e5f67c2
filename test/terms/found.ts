import type { Extractor } from '../../pipeline/terms/found.ts';
import { quantitiesOf } from '../../pipeline/terms/quantities.ts';

/** What an extractor finds in a sentence, one string each: `raw = value..max measure`, with `!` where words and figure differ. */
export function found(extractor: Extractor, text: string): string[] {
  return extractor.find(text, quantitiesOf(text)).map((one) => {
    const range = one.max === undefined ? '' : `..${one.max}`;
    return `${text.slice(one.start, one.end)} = ${one.value}${range} ${one.measure}${one.agrees === false ? ' !' : ''}`;
  });
}
