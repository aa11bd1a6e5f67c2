import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';

describe('raised figures', () => {
  it('stand apart from the figure before them, and letters of an ordinal do not', async () => {
    const { text } = await cleaned('From June $3 0 ^ { t h }$ the fee is 40$^{2}$ marks, due on the $1 2 ^ { t h }$.', 'text/markdown');
    expect(text).toBe('From June 30th the fee is 40 2 marks, due on the 12th.');
  });
});
