import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const TITLES = ['LAMPS', 'BOATS', 'NETS', 'ROPES', 'SAILS', 'TIDES', 'DOCKS'];
const body = (n: number): string =>
  `The harbor master shall keep the ${TITLES[n - 1]!.toLowerCase()} of the mole in good order at all times.`;
const article = (n: number, label = `ARTICLE ${n}`): string => `${label}\n\n${TITLES[n - 1]}\n\n${body(n)}\n\n`;
const contents = (...numbers: number[]): string =>
  `TABLE OF CONTENTS\n\n${numbers.map((n) => `ARTICLE ${n}  ${TITLES[n - 1]} ............ ${n}`).join('\n')}\n\n\f`;

async function doubtOf(text: string): Promise<{ confidence: number; note: string | null }> {
  const { outline } = await outlineOf(text);
  const note = outline.notes.find(({ code }) => code === 'low-outline-confidence');
  return { confidence: outline.confidence, note: note?.found ?? null };
}

describe('doubts about the list of top-level units', () => {
  it('are none where it rises one by one and agrees with the contents page', async () => {
    const list = [1, 2, 3, 4, 5].map((n) => article(n)).join('');
    expect(await doubtOf(contents(1, 2, 3, 4, 5) + list)).toEqual({ confidence: 1, note: null });
    expect(await doubtOf(list)).toEqual({ confidence: 1, note: null });
  });

  it('come with entries of the contents page that head no unit', async () => {
    const { note } = await doubtOf(contents(1, 2, 3, 4, 5) + [1, 2, 4, 5].map((n) => article(n)).join(''));
    expect(note).toMatch(/entries of the contents page not found: article 3/);
  });

  it('do not come for the page that a file has lost, nor for numbers that the contents page leaves out as well', async () => {
    const lost = `${[1, 2].map((n) => article(n)).join('')}\f\f${[4, 5].map((n) => article(n)).join('')}`;
    expect((await doubtOf(contents(1, 2, 3, 4, 5) + lost)).note).toBeNull();
    const deleted = [1, 2, 3, 5, 6].map((n) => article(n)).join('');
    expect(await doubtOf(contents(1, 2, 3, 5, 6) + deleted)).toEqual({ confidence: 1, note: null });
  });

  it('come with two numbers that are left out, one alone only lessens the confidence', async () => {
    const one = await doubtOf([1, 2, 4, 5].map((n) => article(n)).join(''));
    expect(one.note).toBeNull();
    expect(one.confidence).toBeLessThan(1);
    expect((await doubtOf([1, 3, 5, 6, 7].map((n) => article(n)).join(''))).note).toMatch(/numbers left out \(2\)/);
  });

  it('come with numbers that begin anew', async () => {
    const twice = [1, 2, 3, 4, 5, 1, 2, 3].map((n) => article(n)).join('');
    expect((await doubtOf(twice)).note).toMatch(/numbers begin anew: article 1/);
  });

  it('do not come for one misprinted number', async () => {
    const misprint = [1, 2, 3, 4, 5].map((n) => article(n, n === 3 ? 'ARTICLE 8' : undefined)).join('');
    expect((await doubtOf(contents(1, 2, 3, 4, 5) + misprint)).note).toBeNull();
  });

  it('come where only titles head the units', async () => {
    const bare = TITLES.map((title, i) => `${title}\n\n${body(i + 1)}\n\n`).join('');
    expect((await doubtOf(bare)).note).toMatch(/titles without numbers/);
  });
});
