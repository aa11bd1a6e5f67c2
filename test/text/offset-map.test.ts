import { expect, it } from 'vitest';
import { OffsetMap } from '../../pipeline/text/offset-map.ts';

it('maps kept, cut and replaced stretches', () => {
  const map = new OffsetMap();
  map.add(3, 10, 3, true);
  map.add(2, 13, 0, false);
  map.add(1, 13, 2, false);
  map.add(4, 15, 4, true);
  expect([0, 2, 3, 4, 5, 6, 9, 10, 99].map((raw) => map.at(raw))).toEqual([10, 12, 13, 13, 13, 15, 18, 19, 19]);
  expect(new OffsetMap().at(5)).toBe(0);
});
