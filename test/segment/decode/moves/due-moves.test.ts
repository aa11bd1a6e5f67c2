import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../../support/outline-of.ts';

const KEEPERS = ['north', 'south', 'west', 'east', 'inner', 'outer', 'upper'];
const list = (labels: readonly string[]): string =>
  `ARTICLE 1\n\nLAMPS\n\nThese are the keepers of the lamps:\n\n${labels.map((label, i) => `${label} Keeper of the lamp on the ${KEEPERS[i]} mole;`).join('\n\n')}\n`;

describe('a label that cannot be read', () => {
  it('is what is due in the list with its marks, several in a row and at the end', async () => {
    expect(await pathsOf(list(['(a)', '(b)', '(c)', '(d)', '(ce)', '(®', '(g)']))).toEqual([
      ...['1', '1/a', '1/b', '1/c', '1/d', '1/ce', '1/f', '1/g'],
    ]);
    expect(await pathsOf(list(['1.', '2.', '.', '4.', '.']))).toEqual(['1', '1/1', '1/2', '1/3', '1/4', '1/5']);
  });

  it('is text where no such list is open', async () => {
    expect(await pathsOf(list(['A.', '(®', 'B.']))).toEqual(['1', '1/A', '1/B']);
  });
});
