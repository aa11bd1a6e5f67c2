import type { Drift } from './edits.ts';

const NONE = {
  edited: 0,
  rewritten: 0,
  gone: 0,
  fresh: 0,
  moved: 0,
  split: 0,
  merged: 0,
  articlesGone: 0,
  articlesNew: 0,
  shuffled: false,
};

/** A round of bargaining that changed little, one that changed much, and a contract put in another order. */
export const DRIFTS: Readonly<Record<string, Drift>> = {
  light: { ...NONE, edited: 0.1, gone: 0.02, fresh: 0.03, moved: 0.01, split: 0.02, merged: 0.02 },
  heavy: {
    ...NONE,
    edited: 0.3,
    rewritten: 0.1,
    gone: 0.1,
    fresh: 0.1,
    moved: 0.05,
    split: 0.05,
    merged: 0.05,
    articlesGone: 1,
    articlesNew: 2,
  },
  shuffled: { ...NONE, edited: 0.1, gone: 0.02, fresh: 0.02, articlesGone: 1, articlesNew: 1, shuffled: true },
};
