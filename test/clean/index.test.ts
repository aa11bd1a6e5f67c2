import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText } from '../text/drafts.ts';
import { cleaned } from './cleaned.ts';

const mark = fc.constantFrom(
  '**',
  '~~',
  '*',
  '_',
  '- ',
  '# ',
  '|',
  '\\$',
  '<u>',
  '</u>',
  '&nbsp;',
  '12 ',
  'Page 3',
  'ARTICLE 4',
  '_{a}',
  '\\begin{array}{l}',
  '\\\\',
  '---',
  'em-',
  'Ι',
  '\f',
);
const line = fc.array(fc.oneof(mark, lineText), { maxLength: 6 }).map((parts) => parts.join(''));

describe('the clean stage', () => {
  it('takes any text apart without losing a character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), fc.boolean(), async (lines, markdown) => {
        await cleaned(`x\n${lines.join('\n')}`, markdown ? 'text/markdown' : 'text/plain');
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same text for the same source', async () => {
    const source = 'HEAD 1\nsome em-\nployee text\f HEAD 2\n**more** text\fHEAD 3\nlast';
    expect(await cleaned(source)).toEqual(await cleaned(source));
  });

  it('writes gap and indentation of lines, in columns from the left edge of the page', async () => {
    const { lines, text } = await cleaned('   ARTICLE 1\n\n\n     1.1  First words of a clause.\n        a.  An item.\n');
    expect(text).toBe('ARTICLE 1\n\n1.1  First words of a clause.\na.  An item.');
    expect(lines.map(({ indent, gap }) => [indent, gap])).toEqual([
      [0, 0],
      [2, 2],
      [5, 0],
    ]);
  });
});
