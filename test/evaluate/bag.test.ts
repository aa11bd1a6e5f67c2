import { expect, it } from 'vitest';
import { bag } from '../../pipeline/evaluate/bag.ts';

const entries = (keys: string) => [...keys].map((key) => ({ key, shown: key.toUpperCase() }));

it('counts as often as a thing stands on both sides', () => {
  expect(bag('letters', entries('aab'), entries('abbc'))).toEqual({
    measure: 'letters',
    gold: 3,
    found: 4,
    right: 2,
    faults: ['missed A', 'spurious B', 'spurious C'],
  });
});

it('holds what a reader doubts against nobody', () => {
  expect(bag('letters', entries('a'), entries('ax'), entries('xy'))).toEqual({
    measure: 'letters',
    gold: 1,
    found: 1,
    right: 1,
    faults: [],
  });
});
