import { expect, it } from 'vitest';
import { align, alignStretch } from '../../pipeline/evaluate/alignment.ts';
import { firstWordsHash } from '../../pipeline/evaluate/normal-form.ts';
import type { TruthUnit } from '../../pipeline/evaluate/truth.ts';
import { foundUnits, wantedUnits } from '../../pipeline/evaluate/units.ts';
import { clause } from './found.ts';

const NAMES = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot'];
const words = (article: number, item: number): string => `${NAMES[item]} duty number ${article} of the hall monitors`;
const pathOf = (article: number, item: number): string => `${article + 1}/${'abcdef'[item]}`;

/** Sixty articles of six items. */
const FOUND = Array.from({ length: 360 }, (_, at) => {
  const [article, item] = [Math.floor(at / 6), at % 6];
  return clause(pathOf(article, item), `${'abcdef'[item]}.`, words(article, item));
});
const fact = (article: number, item: number, text = words(article, item)): TruthUnit => ({
  path: pathOf(article, item).split('/'),
  kind: 'item',
  label: `${'abcdef'[item]}.`,
  startsHash: firstWordsHash(text),
});

it('aligns in reading order, a lost unit without a partner', () => {
  const wanted = wantedUnits([0, 1, 2, 3].map((item) => ({ path: ['1', 'abcd'[item]!], label: 'abcd'[item]!, starts: words(0, item) })));
  const found = foundUnits([FOUND[0]!, FOUND[2]!, FOUND[3]!]);
  expect([...align(wanted, found)].sort()).toEqual([
    [0, 0],
    [2, 1],
    [3, 2],
  ]);
});

it('finds where a stretch stands and takes no unit far off it', () => {
  // The fourth unit was lost: units with its label stand everywhere, but none where it should.
  const stretch = wantedUnits([fact(30, 0), fact(30, 1), fact(30, 2), fact(30, 3, 'Words that nobody found'), fact(31, 0), fact(31, 1)]);
  const found = foundUnits(FOUND.filter(({ path }) => path[1] !== 'd' || Math.abs(Number(path[0]) - 31) > 8));
  const alignment = alignStretch(stretch, found);
  expect(alignment.has(3)).toBe(false);
  expect(found[alignment.get(0)!]!.shown).toBe('31 / a');
  expect(found[alignment.get(5)!]!.shown).toBe('32 / b');
});

it('aligns nothing with nothing', () => {
  expect(align([], foundUnits(FOUND)).size).toBe(0);
  expect(alignStretch(wantedUnits([fact(1, 1)]), []).size).toBe(0);
});
