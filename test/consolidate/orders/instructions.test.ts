import { expect, it } from 'vitest';
import { instructionsOf } from '../../../pipeline/consolidate/orders/instructions.ts';

it.each([
  [
    'Section 7.6 of the Agreement shall be amended to read as follows: “Boats are tarred in May.”',
    { order: 'replace', cited: 'Section 7.6', text: 'Boats are tarred in May.' },
  ],
  ['Article 7, Section 3 is hereby deleted in its entirety.', { order: 'delete', cited: 'Article 7, Section 3' }],
  ['Section 3 of Article VII (Boats) will be removed.', { order: 'delete', cited: 'Section 3 of Article VII' }],
  [
    'In Section 2.1, the words "two oars" are replaced by "three oars".',
    { order: 'words', cited: 'Section 2.1', from: 'two oars', to: 'three oars' },
  ],
  [
    'Section 2.3 shall be amended by replacing “two oars” with “three oars”.',
    { order: 'words', cited: 'Section 2.3', from: 'two oars', to: 'three oars' },
  ],
  ['In Section 2.3, strike "oars" and insert "sails".', { order: 'words', cited: 'Section 2.3', from: 'oars', to: 'sails' }],
  [
    'Delete Section 2.4 and replace it with the following: Lamps are lit at six.',
    { order: 'replace', cited: 'Section 2.4', text: 'Lamps are lit at six.' },
  ],
  ['Delete Section 2.4 in its entirety.', { order: 'delete', cited: 'Section 2.4' }],
  ['Amend Section 2.4 to read: “Boats rest.”', { order: 'replace', cited: 'Section 2.4', text: 'Boats rest.' }],
  [
    'A new Section 3.5 shall be added to Article 3 to read as follows: “Boats rest.”',
    { order: 'add', cited: 'Section 3.5', under: 'Article 3', text: 'Boats rest.' },
  ],
  ['Add a new Section 3.5: “Boats rest.”', { order: 'add', cited: 'Section 3.5', under: null, text: 'Boats rest.' }],
  [
    'The following sentence shall be added at the end of Section 3.2: “Oars rest, too.”',
    { order: 'append', cited: 'Section 3.2', text: 'Oars rest, too.' },
  ],
  ['The last sentence of Section 17.2 is deleted.', { order: 'delete', cited: 'Section 17.2', piece: { part: 'sentence', at: 0 } }],
  ['The word "oar" in Section 17.5 is deleted.', { order: 'words', cited: 'Section 17.5', from: 'oar', to: '' }],
  [
    'The second paragraph of Article 5 is amended to read: "New."',
    { order: 'replace', cited: 'Article 5', text: 'New.', piece: { part: 'paragraph', at: 2 } },
  ],
])('reads %s', (sentence, expected) => {
  expect(instructionsOf(sentence)).toEqual([expected]);
});

it.each(['Boats are tarred as Section 7.6 provides.', 'Nothing in Article 7 shall be read to change Section 3.'])(
  'reads no order in %s',
  (sentence) => {
    expect(instructionsOf(sentence)).toEqual([]);
  },
);

it.each([
  'Section 17.3 of the Harbor Manual is deleted.',
  'Section 17.4 shall be deleted only if the harbor closes.',
  'If Section 17.1 is deleted by a court, the parties shall meet.',
  'Section 44929.21 of the Education Code is amended to read as it did.',
  'Section 3 is changed by law.',
  'Article 28, Section 2, line 2, subsection C, item 4e is modified to read: "Oars rest."',
  'The following sentence shall be added to Section 3.2: "Oars rest."',
])('does not take for an order: %s', (sentence) => {
  expect(instructionsOf(sentence).map(({ order }) => order)).toEqual(['unclear']);
});

it('reads all orders of a clause, and words in quotation marks to their end', () => {
  const text =
    'Effective July 1, 2027, Section 2.1 of the Agreement is amended to read: “Boats float. Oars sink.” Section 2.2 is deleted. Boats stay in. Section 9.9 is removed.';
  expect(instructionsOf(text)).toEqual([
    { order: 'replace', cited: 'Section 2.1', text: 'Boats float. Oars sink.' },
    { order: 'delete', cited: 'Section 2.2' },
    { order: 'delete', cited: 'Section 9.9' },
  ]);
});

it('needs time in proportion to the text', () => {
  expect(instructionsOf('Section 1 '.repeat(20_000))).toEqual([]);
});
