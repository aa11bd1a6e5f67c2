import { expect, it } from 'vitest';
import { withEchoes } from '../../pipeline/classify/surroundings.ts';
import { type ECHOES, type Heard, voiceOf, weigh } from '../../pipeline/classify/voices.ts';
import { plainClause } from '../support/plain-clause.ts';

const SILENCE: Heard = { choruses: [], solos: [], echoes: [] };

it('lets a clause hear what its parent and its neighbours were taken for', () => {
  const parent = plainClause('intro', { unit: 0, around: { parent: -1, before: -1, after: -1, article: 0 } });
  const first = plainClause('one', { unit: 1, around: { parent: 0, before: -1, after: 2, article: 0 } });
  const second = plainClause('two', { unit: 2, around: { parent: 0, before: 1, after: -1, article: 0 } });
  const readings = [Float64Array.of(0.9, 0.1), Float64Array.of(0.5, 0.5), Float64Array.of(0.8, 0.2)];
  const [, heard] = withEchoes([parent, first, second], [SILENCE, SILENCE, SILENCE], readings, 2);
  const echo = (topic: number, name: (typeof ECHOES)[number]): number | undefined =>
    heard!.echoes.find(({ voice }) => voice === voiceOf(name))?.scores[topic];
  expect(echo(0, 'parent-says')).toBeCloseTo(Math.log(1.8));
  expect(echo(1, 'after-says')).toBeCloseTo(Math.log(0.4));
  expect(echo(0, 'before-says')).toBeUndefined();
  expect(echo(0, 'article-says')).toBeCloseTo(Math.log(0.85 * 2));
});

it('weighs voices to probabilities', () => {
  const heard: Heard = {
    choruses: [{ voice: 0, short: 0.5, scores: Float64Array.of(1, 3) }],
    solos: [{ voice: 2, topic: 0, value: 2 }],
    echoes: [],
  };
  const probabilities = weigh(heard, Float64Array.of(1, 2, 0.5), new Float64Array(2));
  expect(probabilities[1]).toBeCloseTo(1 / (1 + Math.exp(1 + 1 + 1 - (3 + 3))));
  expect(probabilities[0]! + probabilities[1]!).toBeCloseTo(1);
});
