import { expect, it } from 'vitest';
import { VOICES, weigh } from '../../pipeline/classify/context.ts';
import { ECHOES, withEchoes } from '../../pipeline/classify/surroundings.ts';
import { plainClause } from '../support/plain-clause.ts';

it('lets a clause hear what its parent and its neighbours were taken for', () => {
  const parent = plainClause('intro', { unit: 0, around: { parent: -1, before: -1, after: -1, article: 0 } });
  const first = plainClause('one', { unit: 1, around: { parent: 0, before: -1, after: 2, article: 0 } });
  const second = plainClause('two', { unit: 2, around: { parent: 0, before: 1, after: -1, article: 0 } });
  const silent = new Float64Array(2 * VOICES.length);
  const readings = [Float64Array.of(0.9, 0.1), Float64Array.of(0.5, 0.5), Float64Array.of(0.8, 0.2)];
  const [, row] = withEchoes([parent, first, second], [silent, silent, silent], readings, 2);
  const width = VOICES.length + ECHOES.length;
  const echo = (topic: number, name: (typeof ECHOES)[number]): number => row![topic * width + VOICES.length + ECHOES.indexOf(name)]!;
  expect(echo(0, 'parent-says')).toBeCloseTo(Math.log(1.8));
  expect(echo(1, 'after-says')).toBeCloseTo(Math.log(0.4));
  expect(echo(0, 'before-says')).toBe(0);
  expect(echo(0, 'article-says')).toBeCloseTo(Math.log(0.85 * 2));
});

it('weighs voices to probabilities', () => {
  const probabilities = weigh(Float64Array.of(1, 0, 3, 0), Float64Array.of(1, 5), 2);
  expect(probabilities[1]).toBeCloseTo(1 / (1 + Math.exp(-2)));
  expect(probabilities[0]! + probabilities[1]!).toBeCloseTo(1);
});
