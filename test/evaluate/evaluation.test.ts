import { expect, it } from 'vitest';
import { evaluateDocument, summarise } from '../../pipeline/evaluate/evaluation.ts';
import { NOTHING } from '../../pipeline/evaluate/measure.ts';
import { fallenMeasures, shiftsBetween } from '../../pipeline/evaluate/progress.ts';
import { renderEvaluation, renderShifts } from '../../pipeline/evaluate/render.ts';
import { clause, found } from './found.ts';

const truth = (file: string) => ({
  file,
  documentType: 'agreement',
  units: [
    { path: ['1'], kind: 'article', label: 'Article 1', heading: 'Lawns', starts: '' },
    { path: ['1', 'a'], kind: 'section', label: 'a.', starts: 'Lawns are mown on Mondays.' },
  ],
});
const LAWNS = clause('1', 'Article 1', '', { heading: 'Lawns' });
const MOWN = clause('1/a', 'a.', 'Lawns are mown on Mondays.');
const whole = found({ clauses: [LAWNS, MOWN] });
const half = found({ clauses: [LAWNS] });

it('gives mean, minimum and coverage; a document that was not exported counts as nothing', () => {
  const documents = [evaluateDocument(truth('a.txt'), whole), evaluateDocument(truth('b.txt'), NOTHING)];
  const { measures } = summarise(documents);
  expect(measures[0]).toEqual({
    measure: 'label-path',
    documents: 2,
    coverage: 0.5,
    gold: 4,
    found: 2,
    right: 2,
    precision: 1,
    recall: 0.5,
    f1: 2 / 3,
    mean: 0.5,
    minimum: 0,
    minimum_file: 'b.txt',
  });
  expect(renderEvaluation(summarise(documents), 1)).toContain('b.txt: not exported\n    label-path: missed 1');
});

it('tells what was won and lost', () => {
  const before = summarise([evaluateDocument(truth('a.txt'), whole)]);
  const after = summarise([evaluateDocument(truth('a.txt'), half)]);
  const [shift] = shiftsBetween(before, after);
  expect(shift).toEqual({ file: 'a.txt', measure: 'label-path', before: 1, after: 2 / 3, gains: [], losses: ['missed 1 / a'] });
  expect(shiftsBetween(after, before)[0]!.gains).toEqual(['missed 1 / a']);
  expect(fallenMeasures(before, after).map(({ measure }) => measure)).toContain('label-path');
  expect(fallenMeasures(after, before)).toEqual([]);
  expect(renderShifts(shiftsBetween(before, before))).toBe('no gains, no losses');
});
