import { bag, type Entry } from '../bag.ts';
import type { Measure } from '../measure.ts';
import { hashOf, lettersOf } from '../normal-form.ts';
import type { TruthRedline } from '../truth.ts';

const EMPTY = hashOf('');

/** Deletions and insertions by their exact words; plain emphasis is no redline, and what a reader doubts counts neither way. */
export const redlines: Measure = (truth, found) => {
  if (!truth.redlines || !truth.units?.length) return [];
  return (['delete', 'insert'] as const).map((op) => {
    const gold = truth.redlines!.filter((redline) => redline.op === op);
    const own = found.redlines.filter((redline) => redline.op === op);
    const entries = (list: readonly TruthRedline[]): Entry[] => list.map(entryOf).filter(({ key }) => key !== EMPTY);
    return bag(
      op === 'delete' ? 'deletions' : 'insertions',
      entries(gold.filter(({ certain }) => certain !== false)),
      entries(own.map(({ text }) => ({ op, text }))),
      entries(gold.filter(({ certain }) => certain === false)),
    );
  });
};

function entryOf({ op, text, textHash }: TruthRedline): Entry {
  const key = textHash ?? hashOf(lettersOf(text));
  return { key, shown: `${op} ${key}` };
}
