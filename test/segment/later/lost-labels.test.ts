import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const sentence = (what: string): string => `${what} are kept by the office of each school for the time that the law says.`;

async function numbers(text: string, mediaType = 'text/plain'): Promise<string[]> {
  const { outline } = await outlineOf(text, 'agreement', mediaType);
  return outline.units.filter(({ kind }) => kind !== 'preamble').map(({ path, label }) => `${path.join('/')}${label === null ? '?' : ''}`);
}

describe('labels that were lost', () => {
  it('gives the first of a list its number where one paragraph stands before the second', async () => {
    const text = `ARTICLE 1\n\nFILES\n\nA. Kinds of files\n\n${sentence('Personnel files')}\n\n2. ${sentence('Medical files')}\n\n3. ${sentence('Payroll files')}\n`;
    expect(await numbers(text)).toEqual(['1', '1/A', '1/A/1?', '1/A/2', '1/A/3']);
  });

  it('hangs ids below the parent whose label was lost', async () => {
    const text = `ARTICLE 5\n\nFILES\n\n5.1 ${sentence('Personnel files')}\n\n${sentence('Medical files')}\n\n5.2.1 ${sentence('Files of nurses')}\n\n5.2.2 ${sentence('Files of doctors')}\n\n5.3 ${sentence('Payroll files')}\n`;
    expect(await numbers(text)).toEqual(['5', '5/5.1', '5/5.2?', '5/5.2/5.2.1', '5/5.2/5.2.2', '5/5.3']);
  });

  it('finds the heading of an article in Markdown, where blank lines say nothing', async () => {
    const article = (label: string, title: string): string => `${label}# ${title}\n\nSection 1. ${sentence('Files')}\n\n`;
    const text = ['ONE', 'TWO', '', 'FOUR']
      .map((word, i) => article(word && `# ARTICLE ${word}\n\n`, ['SCOPE', 'TERM', 'PAY', 'LEAVE'][i]!))
      .join('');
    expect((await numbers(text, 'text/markdown')).filter((path) => !path.includes('/'))).toEqual(['1', '2', '3?', '4']);
  });
});
