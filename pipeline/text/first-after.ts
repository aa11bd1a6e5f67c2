import { firstWhere } from './first-where.ts';

/** Index of the first span that ends behind an offset; spans ascend. The number of spans where none does. */
export function firstAfter(spans: readonly { end: number }[], offset: number): number {
  return firstWhere(spans, ({ end }) => end > offset);
}
