import { renewalIn } from '../renewal.ts';
import { type ProvisionReader, stated, wordsOf } from './provision-reader.ts';

/** Whether the agreement goes on after its term, and the notice that ends it. */
export const rollover: ProvisionReader = {
  kind: 'rollover',
  read({ words, terms }) {
    const rolls = renewalIn(words);
    if (!rolls) return [];
    const notice = terms.find(({ kind, measure }) => kind === 'duration' && /day|month/.test(measure ?? ''));
    return [stated('agreement', notice ?? null, wordsOf(/[\s\S]+/.exec(rolls.words))?.toLowerCase() ?? null)];
  },
};
