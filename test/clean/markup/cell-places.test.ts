import { expect, it } from 'vitest';
import { CellPlaces } from '../../../pipeline/clean/markup/cell-places.ts';

it('counts the columns between cells, with those that spans take', () => {
  const places = new CellPlaces();
  expect(places.read(['<table>', '<tr>', '<th colspan="2">'])).toBe(1);
  expect(places.read(['</th>', '<th>'])).toBe(2);
  expect(places.read(['</th>', '</tr>', '<tr>', '<td rowspan=2>'])).toBe(1);
  expect(places.read(['</td>', '<td>'])).toBe(1);
  expect(places.read(['</td>', '</tr>', '<tr>', '<td>'])).toBe(2);
  expect(places.read(['</td>', '</tr>', '<tr>', '<td>'])).toBe(1);
  expect(places.read(['</table>'])).toBe(0);
});
