import type { Extractor } from '../found.ts';

/** Denominators that a fraction in bare figures may have; `9/30` is rather a day. */
const PLAIN = /\/(?:[2-9]|1[0-2]|16|20|100|3[2-9]|[4-9]\d|[1-9]\d\d)$/;

/** `one-half (1/2)`, `2/3`, `two-thirds`, `½`, and mixed numbers such as `7¼` and `time and one-half (1½)` that no unit follows. */
export const fraction: Extractor = {
  kind: 'fraction',
  find(text, quantities) {
    return quantities
      .filter(
        (one) =>
          one.fraction !== null && (one.form !== 'figure' || PLAIN.test(one.fraction) || !/[/⁄]/.test(text.slice(one.start, one.end))),
      )
      .map((one) => ({
        start: one.start,
        end: one.end,
        value: one.fraction!,
        number: one.value,
        measure: 'fraction',
        ...(one.agrees === null ? {} : { agrees: one.agrees }),
      }));
  },
};
