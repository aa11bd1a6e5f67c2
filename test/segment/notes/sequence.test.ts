import { expect, it } from 'vitest';
import { type Entry, judge } from '../../../pipeline/segment/notes/sequence.ts';

function entry(ordinal: number, more: Partial<Entry> = {}): Entry {
  const reading = { kind: 'simple' as const, ordinal, components: [String(ordinal)], id: String(ordinal) };
  return { reading, firstIsDue: true, foreign: false, silent: false, ...more };
}

/** Faults with the places where they stand and the numbers that are due. */
function faults(ordinals: readonly number[], gaps = true): string[] {
  return judge(
    ordinals.map((ordinal) => entry(ordinal)),
    gaps,
  ).flatMap(({ fault, due }, i) => (fault ? [`${i + 1}. ${fault} ${due}`] : []));
}

it.each([
  ['in order', [1, 2, 3], []],
  ['a late beginning', [3, 4], ['1. begins-late 1']],
  ['a gap', [1, 2, 5, 6], ['3. gap 3']],
  ['one that is wrong between two that follow each other', [8, 9, 16, 11, 12], ['1. begins-late 1', '3. disordered 10']],
  ['two that are swapped', [1, 3, 2, 4], ['2. disordered 2']],
  ['the first of two equal ones', [4, 5, 7, 7, 8], ['1. begins-late 1', '3. twice 6']],
  ['the second of two equal ones', [1, 1, 3], ['2. twice 2']],
  ['one too many', [1, 2, 2, 3], ['3. twice null']],
  ['one that goes back', [3, 4, 2, 3], ['1. begins-late 1', '3. disordered 5']],
  ['a second list', [1, 2, 1, 2], ['3. again null']],
])('judges %s', (_, ordinals, expected) => {
  expect(faults(ordinals)).toEqual(expected);
});

it('lets an amendment skip what it does not amend', () => {
  expect(faults([4, 7, 7], false)).toEqual(['3. twice 8']);
});

it('lets a number with a letter follow its own, and an id that names another parent stand for what is due', () => {
  const lettered = [entry(1), { ...entry(1), reading: { ...entry(1).reading, id: '1A' } }, entry(2)];
  expect(judge(lettered, true).map(({ fault }) => fault)).toEqual([null, null, null]);
  expect(
    judge([entry(3, { firstIsDue: false }), entry(1, { foreign: true }), entry(5)], true).map(({ fault, due }) => [fault, due]),
  ).toEqual([
    [null, 1],
    [null, 4],
    [null, 5],
  ]);
});
