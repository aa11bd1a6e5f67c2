import { expect, it } from 'vitest';
import { renewalOf } from '../../../pipeline/terms/facts/renewal.ts';
import type { Reading } from '../../../pipeline/terms/reading.ts';

const renewal = (text: string) => renewalOf({ text, outline: { units: [] } } as unknown as Reading);

it('reads a long text without an end of a sentence in linear time', () => {
  const started = performance.now();
  expect(renewal('the agreement takes effect annually '.repeat(40_000))).toBeNull();
  expect(performance.now() - started).toBeLessThan(5000);
});

it('reads the sentence around the cue and no other', () => {
  expect(renewal('The agreement ends. Bonuses are paid year to year. The contract is in effect.')).toBeNull();
  expect(renewal('Hours. The agreement renews year to year. Leave is annual.')).toBe('year-to-year');
});
