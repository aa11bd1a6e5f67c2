import { describe, expect, it } from 'vitest';
import { cleaned, removed } from '../cleaned.ts';

describe('loops of recognition', () => {
  it('keeps the first of the same line dozens of times', async () => {
    const text = await cleaned(`Before\n${'The unit member is paid\n\n'.repeat(40)}After`);
    expect(text.text.match(/unit member/g)).toHaveLength(1);
    expect(removed(text, 'noise')).toHaveLength(39);
    expect(text.notes).toMatchObject([{ code: 'low-text-quality', found: '39', page: 1 }]);
  });

  it('keeps the first of two lines that alternate', async () => {
    const text = await cleaned(`Before\n${'Leave of absence\nWith pay\n'.repeat(20)}After`);
    expect(text.text).toBe('Before\nLeave of absence\nWith pay\nAfter');
  });

  it('drops a list that counts on without a text', async () => {
    const text = await cleaned(`1. Books\n2. Paper\n${Array.from({ length: 200 }, (_, i) => `${i + 3}.`).join('\n')}\nEnd`);
    expect(text.text).toBe('1. Books\n2. Paper\nEnd');
  });

  it('drops words that a line repeats over and over', async () => {
    const text = await cleaned(`The term of ${'the agreement of '.repeat(40)}June`);
    expect(text.text).toBe('The term of the agreement  June');
  });

  it('leaves columns of equal amounts, lines to fill in, and what is said a few times', async () => {
    const table = `${'$5.00\n'.repeat(30)}${'________\n'.repeat(30)}${'Date\n'.repeat(8)}end`;
    expect(removed(await cleaned(table), 'noise')).toEqual([]);
  });
});
