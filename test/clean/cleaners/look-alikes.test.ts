import { describe, expect, it } from 'vitest';
import { cleaned, removed } from '../cleaned.ts';

const text = 'Several words of plain English make clear which letters the document is really written in. '.repeat(4);

describe('look-alikes', () => {
  it('reads Greek and Cyrillic letters among Latin ones, or alone, as the letters they look like', async () => {
    const result = await cleaned(`${text}\nΙ\tDURATION\nΑRTICLE ΙV and Сlаss sizе`);
    expect(result.text.split('\n').slice(1)).toEqual(['I\tDURATION', 'ARTICLE IV and Class size']);
  });

  it('leaves words with letters that Latin has not', async () => {
    const result = await cleaned(`${text}\nthe Σχολή and школа, angle α, β`);
    expect(result.text).toContain('the Σχολή and школа, angle α, β');
  });

  it('leaves texts that are written in Greek or Cyrillic', async () => {
    const result = await cleaned('Коллективный договор\nОТ А и СО\n');
    expect(result.text).toBe('Коллективный договор\nОТ А и СО');
  });

  it('spells ligatures out, and gives bullets and digits of symbol fonts their plain shape', async () => {
    const result = await cleaned('beneﬁts and oﬃce\n\uf0b7 Travel\n１２ days, Ⅳ');
    expect(result.text).toBe('benefits and office\n• Travel\n12 days, IV');
    expect(result.edits.every((edit) => edit.class === null)).toBe(true);
  });

  it('drops what is invisible, and keeps blanks that do not break', async () => {
    const result = await cleaned('em\u00adploy\u200bee 5\u00a0days\u0007');
    expect(result.text).toBe('employee 5\u00a0days');
    expect(removed(result, 'noise')).toHaveLength(3);
  });
});
