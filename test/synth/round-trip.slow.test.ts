import { describe, expect, it } from 'vitest';
import { damagedTrip } from './random-trip.ts';
import { STYLES } from './styles.ts';

/** Bare capitals carry no label that a path could hold; how their path is written is not settled. */
const MEASURED = STYLES.filter(({ name }) => name !== 'capitals');
const SEEDS = [1, 2, 3];

async function scores(damage: { lost: number; misread: number }): Promise<number[]> {
  const all: number[] = [];
  for (const { name } of MEASURED) for (const seed of SEEDS) all.push((await damagedTrip(name, seed, damage)).score.pathF1);
  return all;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

// Floors: what decoding reaches; raise them when it reaches more and no less than the aims: 0.985 clean, 0.96 with lost and 0.92 with misread labels.
describe('planted damage', () => {
  it('clean agreements of all styles come back', async () => {
    expect(mean(await scores({ lost: 0, misread: 0 }))).toBeGreaterThanOrEqual(0.985);
  });

  it('3 % of labels lost', async () => {
    expect(mean(await scores({ lost: 0.03, misread: 0 }))).toBeGreaterThanOrEqual(0.96);
  });

  it('5 % of label characters misread', async () => {
    expect(mean(await scores({ lost: 0, misread: 0.05 }))).toBeGreaterThanOrEqual(0.92);
  });
});
