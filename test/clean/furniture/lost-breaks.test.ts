import { describe, expect, it } from 'vitest';
import { cleaned, removed } from '../cleaned.ts';

const page = (n: number): string =>
  Array.from(
    { length: 8 },
    (_, i) => `${n}.${i + 1} The keepers of dock ${i} count the ${['lamps', 'nets', 'boats', 'bells'][(n + i) % 4]} at dawn.`,
  ).join('\n\n');
const text = (head: (n: number) => string): string => [1, 2, 3, 4, 5].map((n) => `${page(n)}\n\n${head(n)}`).join('\n\n');

describe('heads of texts that lost their page breaks', () => {
  it('are known by the page number beside a title', async () => {
    const found = await cleaned(text((n) => `Gull Bay Schools and Gull Bay Guild  ${n + 6}`));
    expect(removed(found, 'running-head')).toEqual(Array(5).fill('Gull Bay Schools and Gull Bay Guild'));
    expect(removed(found, 'page-number')).toEqual(['7', '8', '9', '10', '11']);
  });

  it('are known by the agreement that they name', async () => {
    const head = 'Gull Bay Education Association Master Agreement 2021-2024';
    expect(removed(await cleaned(text(() => head)), 'running-head')).toEqual(Array(5).fill(head));
  });

  it('are no headings that stand again in every article', async () => {
    expect(removed(await cleaned(text(() => 'Rights of the Keepers and their Guild')), 'running-head')).toEqual([]);
    expect(removed(await cleaned(text((n) => `LETTER OF UNDERSTANDING ${n}`)), 'running-head')).toEqual([]);
  });

  it('are no steps of a schedule whose cells stand below one another', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => [n, ...Array.from({ length: 12 }, (_, i) => `$4${n},${100 + i}`)].join('\n'));
    expect(removed(await cleaned(`SALARIES\n\n${rows.join('\n')}`), 'page-number')).toEqual([]);
  });
});
