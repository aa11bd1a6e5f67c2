import { expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const sentence = 'The parties agree that this part of the agreement holds for the whole school year.';
const articles = ['SCOPE', 'TERM', 'PAY'].map((title, i) => `ARTICLE ${i + 1} - ${title}\n\n${sentence}\n\n`).join('');

async function heads(text: string): Promise<string[]> {
  const { outline } = await outlineOf(text);
  return outline.units.map(({ kind, path }) => `${kind} ${path.join('/')}`);
}

it('calls a preamble what is headed so, and the cover a paragraph', async () => {
  expect(await heads(`AGREEMENT\nbetween the Fernhollow Board and its Guild\n\nPREAMBLE\n\n${sentence}\n\n${articles}`)).toEqual([
    'preamble ¶1',
    'preamble Preamble',
    'article 1',
    'article 2',
    'article 3',
  ]);
});

it('hangs the sections of a numbered preamble below it', async () => {
  const preamble = `PREAMBLE\n\nSection 1 - Purpose\n\n${sentence}\n\nSection 2 - Respect\n\n${sentence}\n\n`;
  expect((await heads(`AGREEMENT\n\n${preamble}${articles}`)).slice(1, 4)).toEqual([
    'preamble Preamble',
    'section Preamble/1',
    'section Preamble/2',
  ]);
});
