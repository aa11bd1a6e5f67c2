import { expect, it } from 'vitest';
import { instructionOf } from '../../pipeline/consolidate/instructions.ts';

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
])('reads %s', (sentence, expected) => {
  expect(instructionOf(sentence)).toEqual(expected);
});

it.each(['Boats are tarred as Section 7.6 provides.', 'Nothing in Article 7 shall be read to change Section 3.'])(
  'reads no order in %s',
  (sentence) => {
    expect(instructionOf(sentence)).toBeNull();
  },
);
