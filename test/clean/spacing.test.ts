import { describe, expect, it } from 'vitest';
import { cleaned } from './cleaned.ts';

describe('double spacing', () => {
  it('is none where the lines in small letters behind blank lines begin with labels', async () => {
    const list = ['a) keepers of the lamps', 'b) boatmen', 'c) ropers', 'd) painters of the mole'];
    const text = await cleaned(['The guild is made up of these:', ...list, 'Bells', ...list].join('\n\n'));
    expect(text.lines.slice(1).map(({ gap }) => gap)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });
});
