import { expect, it } from 'vitest';
import { tokenOf } from '../../pipeline/numbering/token.ts';

it.each([
  ['lower|.', 28, 'bb'],
  ['upper|)', 3, 'C'],
  ['roman|()', 4, 'iv'],
  ['ROMAN|.', 9, 'IX'],
  ['arabic|.', 12, '12'],
])('prints an ordinal as a list of %s does', (style, ordinal, token) => {
  expect(tokenOf(style, ordinal)).toBe(token);
});
