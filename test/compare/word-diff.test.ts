import { expect, it } from 'vitest';
import { marked, wordDiff } from '../../pipeline/compare/word-diff.ts';

it('shows what was taken out and put in, word by word', () => {
  expect(marked(wordDiff('two oars and a lantern', 'three oars and a lamp'))).toBe('[-two-]{+three+} oars and a [-lantern-]{+lamp+}');
  expect(marked(wordDiff('same', 'same'))).toBe('same');
});
