import { expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (rows: string): string =>
  `<html><body>${['Purpose', 'Term', 'Pay'].map((title, i) => `<h2>Article ${i + 1}. ${title}</h2><p>The parties agree on this article for the whole term.</p>`).join('')}<h2>Article 4. Keepers</h2><table>${rows}</table></body></html>`;

it('reads cells that only set labels apart from their paragraphs as clauses', async () => {
  const rows = [
    row('4.1', '<b>Watches</b> The keepers stand two watches in every night of the year.'),
    row('4.2', '<b>Claims</b> A claim is put in writing and names:'),
    row('a.', 'the clause at issue;'),
    row('b.', 'the mending that the keeper asks for and why.'),
    row('4.3', 'Boats are counted on the first day of May by two keepers.'),
  ];
  const { outline } = await outlineOf(page(rows.join('')), 'agreement', 'text/html');
  const units = outline.units.filter(({ path }) => path[0] === '4');
  expect(units.map(({ path }) => path.join('/'))).toEqual(['4', '4/4.1', '4/4.2', '4/4.2/a', '4/4.2/b', '4/4.3']);
  expect(units.map(({ heading }) => heading)).toEqual(['Keepers', 'Watches', 'Claims', null, null, null]);
  expect(outline.tables).toEqual([]);
});

it('leaves a table of numbered posts and their pay one', async () => {
  const rows = ['Keeper of boats', 'Keeper of nets', 'Cook', 'Clerk'].map((post, i) => row(`${i + 1}.`, post, `$${i + 1},200`));
  const { outline } = await outlineOf(page(rows.join('')), 'agreement', 'text/html');
  expect(outline.tables).toHaveLength(1);
});
