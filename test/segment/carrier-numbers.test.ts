import { expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../support/outline-of.ts';

const list = (type: string, items: readonly string[]): string =>
  `<ol type="${type}">${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
const page = (body: string): string =>
  `<html><body>${['Purpose', 'Term', 'Pay'].map((title, i) => `<h2>Article ${i + 1}. ${title}</h2><p>The parties agree on this article for the whole term.</p>`).join('')}<h2>Article 4. Keepers</h2>${body}</body></html>`;
const below = async (body: string): Promise<string[]> =>
  (await pathsOf(page(body), 'agreement', 'text/html')).filter((path) => path.startsWith('4/'));

it('takes every number that the carrier counts, be the lead-in open and the items short', async () => {
  const names = list('i', ['the clause at issue,', 'the facts relied on, and', 'the mending asked for.']);
  const body = list('A', ['<b>Claims.</b> A claim is put in writing.', `The writing names${names}`, 'It is answered within a week.']);
  expect(await below(body)).toEqual(['4/A', '4/B', '4/B/i', '4/B/ii', '4/B/iii', '4/C']);
});

it('takes no paragraphs that the carrier numbers for the rows of a table', async () => {
  const rows = ['Keeper of boats, 11.5%', 'Keeper of nets, 9%', 'Keeper of lamps, 10%', 'Cook, 6.25%'];
  const { outline } = await outlineOf(page(list('1', rows)), 'agreement', 'text/html');
  expect(outline.tables).toEqual([]);
  expect(await below(list('1', rows))).toEqual(['4/1', '4/2', '4/3', '4/4']);
});
