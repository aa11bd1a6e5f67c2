import { expect, it } from 'vitest';
import type { Unit } from '../../pipeline/model.ts';
import { identify } from '../../pipeline/validate/clause-ids.ts';

const unit = (path: string[], parent: number | null = null): Unit => ({
  path,
  parent,
  kind: 'article',
  label: null,
  number: null,
  heading: null,
  start: 0,
  label_end: 0,
  heading_start: 0,
  heading_end: 0,
  text_start: 0,
  end: 0,
});

const ids = (...units: Unit[]): string[] => identify('doc', units).map((identity) => identity.clause_id);

it('joins paths and encodes what would be read as something else', () => {
  expect(ids(unit(['7']), unit(['7', '7.6'], 0), unit(['Schedule A/B #1 ~ 50%']))).toEqual([
    'doc#7',
    'doc#7/7.6',
    'doc#Schedule A%2FB %231 %7E 50%25',
  ]);
});

it('tells units of one path apart, and so their children', () => {
  const units = [unit(['1']), unit(['1', 'a'], 0), unit(['1']), unit(['1', 'a'], 2), unit(['1', 'a'], 2)];
  expect(ids(...units)).toEqual(['doc#1', 'doc#1/a', 'doc#1~2', 'doc#1~2/a', 'doc#1~2/a~2']);
  expect(identify('doc', units)[3]!.path).toEqual(['1~2', 'a']);
});

it('keeps a count that the outline has given already', () => {
  expect(ids(unit(['1']), unit(['1~2']), unit(['1']))).toEqual(['doc#1', 'doc#1~2', 'doc#1~3']);
});
