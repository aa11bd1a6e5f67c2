import { expect, it } from 'vitest';
import { matchLabels, startsHash } from '../../../scripts/training/hand-labels.ts';

const TEXT = 'Holders of a master degree get seven hundred dollars when the year ends in June.';

it('finds clauses that begin alike by their paths, and the one that has moved by what is left', () => {
  const clauses = [
    { path: '4/4.4', text: TEXT },
    { path: 'Appendix A/6', text: TEXT },
  ];
  const hash = startsHash(TEXT);
  const moved = { path: 'Side Letter/6', startsHash: hash, topic: 'pay/differentiated' };
  const still = { path: '4/4.4', startsHash: hash, topic: 'pay/salary-schedule' };
  for (const labels of [
    [moved, still],
    [still, moved],
  ]) {
    const matched = matchLabels(clauses, labels);
    expect(matched.get(clauses[0]!)).toBe(still);
    expect(matched.get(clauses[1]!)).toBe(moved);
  }
});
