import { expect, it } from 'vitest';
import { insertionPlace, stemOf } from '../../pipeline/consolidate/order.ts';

const place = (siblings: string, element: string) =>
  insertionPlace(
    siblings.split(' ').map((one) => ({ element: one })),
    element,
  );

it.each([
  ['7.1 7.2 7.4', '7.3', 2],
  ['7.1 7.2 ¶1', '7.3', 2],
  ['a b d', 'c', 2],
  ['y z', 'aa', 2],
  ['i ii iv v', 'iii', 2],
  ['1 2 3 Appendix', '4', 3],
  ['2 3', '1', 0],
  ['7.1 7.2', 'x', 2],
])('among %s, %s stands at %d', (siblings, element, index) => {
  expect(place(siblings, element)).toBe(index);
});

it('tells numbers and letters from names', () => {
  expect(['7.6', 'a', 'Appendix B', 'Preamble', '12'].map(stemOf)).toEqual(['7.', '', 'Appendix ', 'Preamble', '']);
});
