import { expect, it } from 'vitest';
import { decide } from '../../pipeline/route/decide.ts';

it('adds what the cues say and keeps as reasons those that speak of the chosen type', () => {
  const decision = decide([
    { cue: 'title', weights: { news: 5 } },
    { cue: 'shall', weights: { agreement: 1.2, news: -3 } },
    { cue: 'quotes', weights: { news: 3.5 } },
    { cue: 'sections', weights: { agreement: 0.7 } },
  ]);
  expect(decision.type).toBe('news');
  expect(decision.reasons).toEqual([
    { cue: 'title', weight: 5 },
    { cue: 'quotes', weight: 3.5 },
    { cue: 'shall', weight: -3 },
  ]);
  expect(decision.score).toBeGreaterThan(0.85);
});

it('is other, and unsure, where nothing was found', () => {
  expect(decide([])).toMatchObject({ type: 'other', reasons: [] });
  expect(decide([]).score).toBeLessThan(0.5);
});
