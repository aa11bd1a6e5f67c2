import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../support/outline-of.ts';

const KEEPERS = ['north', 'south', 'west', 'east', 'inner', 'outer', 'upper', 'lower'];
const list = (labels: readonly string[]): string =>
  `ARTICLE 1\n\nLAMPS\n\nThese are the keepers of the lamps:\n\n${labels.map((label, i) => `${label} Keeper of the lamp on the ${KEEPERS[i]} mole;`).join('\n\n')}\n`;

describe('labels that cannot be read', () => {
  it('stand for the one letter that is due, as printed where that is a letter or figure', async () => {
    expect(await pathsOf(list(['(a)', '(b)', '(0)', '(d)', '(e)', '(;)', '(g)']))).toEqual([
      ...['1', '1/a', '1/b', '1/0', '1/d', '1/e', '1/f', '1/g'],
    ]);
  });

  it('may have lost the mark before them', async () => {
    expect(await pathsOf(list(['(a)', '(b)', '0)', '(d)']))).toEqual(['1', '1/a', '1/b', '1/0', '1/d']);
  });

  it('are labels of their own where nothing is due', async () => {
    expect(await pathsOf(list(['(a)', '(b)', '(1)', '(2)', '(c)', '(d)']))).toEqual(['1', '1/a', '1/b', '1/b/1', '1/b/2', '1/c', '1/d']);
  });

  it('may be capitals that look like their small letters', async () => {
    expect(await pathsOf(list(['A.', 'B.', 'c.', 'D.', 'E.']))).toEqual(['1', '1/A', '1/B', '1/c', '1/D', '1/E']);
    expect(await pathsOf(list(['A.', 'B.', 'a.', 'b.', 'c.', 'D.', 'E.']))).toContain('1/B/c');
  });
});
