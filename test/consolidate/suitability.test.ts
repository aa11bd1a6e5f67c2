import { expect, it } from 'vitest';
import { doubts } from '../../pipeline/consolidate/suitability.ts';
import type { Agreement, DocumentType } from '../../pipeline/model.ts';
import { amendment, base } from './documents.ts';

const as = (agreement: Agreement, document_type: DocumentType, employer: string | null = null): Agreement => ({
  ...agreement,
  document: { ...agreement.document, document_type, employer },
});

it('refuses news and the base as its own amendment, and doubts whole agreements and other employers', async () => {
  const first = as(await base(), 'agreement', 'Heron Lake School District');
  const other = await amendment('ARTICLE 2 HOURS\n\n2.2 Boats are painted ~~red~~ **blue** in May.\n');
  expect(doubts(first, [as(other, 'tentative-agreement', 'Heron Lake School District')])).toEqual([]);
  expect(doubts(first, [as(other, 'agreement', 'Tern Island Unified')])).toEqual([
    'amendment.md is a whole agreement and no amendment of one',
    'amendment.md names another employer: Tern Island Unified',
  ]);
  expect(() => doubts(first, [as(other, 'news')])).toThrow(/is a document of type news/);
  expect(() => doubts(first, [first])).toThrow(/is the base itself/);
});

it('doubts an order that is not that of their days, and what is named twice', async () => {
  const first = await base();
  const dated = async (name: string, signed_on: string | null) => {
    const { document, ...rest } = await amendment(`ARTICLE 2 HOURS\n\n2.2 Boats rest on ${name}.\n`, name);
    return { ...rest, document: { ...document, employer: null, signed_on, ratified_on: null, approved_on: null } };
  };
  const [early, undated, late] = [
    await dated('early.md', '2023-06-03'),
    await dated('undated.md', null),
    await dated('late.md', '2024-06-03'),
  ];
  expect(doubts(first, [early!, undated!, late!])).toEqual([]);
  expect(doubts(first, [late!, undated!, early!])).toEqual(['early.md is of 2023-06-03, late.md before it of 2024-06-03']);
  expect(doubts(first, [early!, early!])).toEqual(['early.md is named twice']);
});
