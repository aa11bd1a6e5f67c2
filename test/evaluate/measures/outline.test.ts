import { expect, it } from 'vitest';
import { outline } from '../../../pipeline/evaluate/measures/outline.ts';
import { firstWordsHash, hashOf, lettersOf } from '../../../pipeline/evaluate/normal-form.ts';
import { ratesOf } from '../../../pipeline/evaluate/tally.ts';
import type { TruthUnit } from '../../../pipeline/evaluate/truth.ts';
import { clause, found } from '../found.ts';

const CLAUSES = [
  clause('1', 'ARTICLE I', '', { heading: 'Visitors' }),
  clause('1/1.1', '1.1', 'Visitors sign the book at the gate.'),
  clause('1/1.2', '1.2', 'The book stays in the front office.'),
  clause('1/1.2/a', 'a.', 'Pens are kept beside the book.'),
  clause('1/1.3', '1.3', 'Old books are stored in the attic.'),
];
const clear = (path: string, label: string, starts: string, heading: string | null = null): TruthUnit => ({
  path: path.split('/'),
  kind: 'section',
  label,
  heading,
  starts,
});
const UNITS = [
  clear('1', 'ARTICLE I', '', 'Visitors'),
  clear('1/1.1', '1.1', 'Visitors sign the book at the gate.'),
  clear('1/1.2', '1.2', 'The book stays in the front office.'),
  clear('1/1.4', '1.3', 'Old books are stored in the attic.'),
];

const figures = (units: readonly TruthUnit[]) =>
  Object.fromEntries(outline({ file: 'x', units }, found({ clauses: CLAUSES })).map((tally) => [tally.measure, tally]));

it('tells precision over labelled units and recall over the truth apart', () => {
  const { 'label-path': path, boundary, parent, heading } = figures(UNITS);
  expect(path).toMatchObject({ gold: 4, found: 5, right: 3, faults: ['path 1 / 1.4 came as 1 / 1.3', 'spurious 1 / 1.2 / a'] });
  expect(boundary).toMatchObject({ gold: 4, found: 5, right: 4 });
  expect(parent).toMatchObject({ gold: 4, right: 4 });
  expect(heading).toMatchObject({ gold: 1, right: 1 });
  expect(ratesOf(path!).precision).toBeCloseTo(0.6);
});

it('takes a second path and the true number', () => {
  const right = (more: Partial<TruthUnit>) => figures([...UNITS.slice(0, 3), { ...UNITS[3]!, ...more }])['label-path']!.right;
  expect(right({ altPath: ['1', '1.3'] })).toBe(4);
  expect(right({ trueNumber: '1.3' })).toBe(4);
});

it('reads facts and clear truth alike', () => {
  const facts = UNITS.map(
    ({ path, kind, label, heading, starts }): TruthUnit => ({
      path,
      kind: kind!,
      label: label!,
      startsHash: firstWordsHash(`${heading ?? ''} ${starts}`),
      headingHash: heading ? hashOf(lettersOf(heading)) : null,
      endsHash: starts ? hashOf(lettersOf(starts.slice(-60))) : null,
    }),
  );
  const { 'own-text-end': end, ...others } = figures(facts);
  const { 'own-text-end': _, ...clearly } = figures(UNITS);
  expect(others).toEqual(clearly);
  expect(end).toMatchObject({ gold: 3, right: 3 });
});

it('measures stretches one by one', () => {
  const stretches = [{ units: UNITS.slice(0, 2) }, { units: UNITS.slice(2) }];
  const [path] = outline({ file: 'x', stretches }, found({ clauses: CLAUSES }));
  expect(path).toMatchObject({ gold: 4, found: 5, right: 3 });
});
