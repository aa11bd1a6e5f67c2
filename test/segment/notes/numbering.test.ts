import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const SENTENCE = 'The parties agree that this part of the agreement holds for the whole of the school year.';

/** An article with a list of such labels, between two others. */
function listed(labels: readonly string[]): string {
  const items = labels.map((label) => `    ${label} ${SENTENCE}\n`).join('\n');
  return `ARTICLE 1 SCOPE\n\n${SENTENCE}\n\nARTICLE 2 LEAVE\n\n${SENTENCE}\n\n${items}\nARTICLE 3 TERM\n\n${SENTENCE}\n`;
}

async function notesOf(text: string): Promise<string[]> {
  const { outline } = await outlineOf(text);
  const numbering = outline.notes.filter(({ code }) => code !== 'low-outline-confidence');
  return numbering.map(({ code, found, expected }) => `${code} ${found} ${expected}`);
}

describe('notes on the numbers of a list', () => {
  it.each([
    ['the first of two equal ones, where the next goes on with the second', 'A. B. C. E. E. F.', ['duplicate-number E. D']],
    ['the second, where the next goes on as though it were another', 'A. A. C. D.', ['duplicate-number A. B']],
    ['neither, where the list merely goes on', 'A. B. B. C.', ['duplicate-number B. null']],
  ])('names %s', async (_, labels, notes) => {
    expect(await notesOf(listed(labels.split(' ')))).toEqual(notes);
  });

  it('gives no number where a list begins anew', async () => {
    const [first, second] = ['A. B. C.', 'A. B. C. D.'].map((labels) => listed(labels.split(' ')));
    const items = second!.slice(second!.indexOf('    A.'), second!.indexOf('ARTICLE 3'));
    expect(await notesOf(first!.replace('ARTICLE 3', `Of the others\n\n${items}ARTICLE 3`))).toEqual(['duplicate-number A. null']);
  });

  it('gives a lost section its letter where sections have some', async () => {
    const sections = ['A', 'B', 'D', 'E'].map((letter) => `Section ${letter} - Of ${letter}lms\n\n${SENTENCE}\n`).join('\n');
    const text = listed([]).replace('LEAVE\n', `LEAVE\n\n${sections}`);
    expect(await notesOf(text)).toEqual(['missing-number null C']);
  });

  it('says which appendices are left out', async () => {
    const appendices = ['A', 'C'].map((letter) => `\fAPPENDIX ${letter}\n\n${SENTENCE}\n`).join('\n');
    expect(await notesOf(listed([]) + appendices)).toEqual(['number-gap APPENDIX C Appendix B']);
  });
});
