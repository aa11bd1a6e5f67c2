import { expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const BODY = 'ARTICLE 1 BOATS\n\n1.1 Boats are tarred in May.\n\nARTICLE 2 OARS\n\n2.1 Oars are counted in June.\n\n';

it.each([
  ['two columns of parties', `For the Committee:${' '.repeat(24)}For the Association:`],
  ['one party', 'For the Committee:'],
])('begins lines to sign with the parties above them: %s', async (_, parties) => {
  const { outline, text } = await outlineOf(
    `${BODY}${parties}\n\nChair${' '.repeat(30)}President\n\nDate: ____________${' '.repeat(14)}Date: ____________\n\nBy: ____________\n`,
  );
  const block = outline.units.find(({ kind }) => kind === 'signature')!;
  expect(text.slice(block.start, block.end)).toMatch(/^For the Committee/);
});

it('leaves the title below the label of an appendix out of the lines to fill in', async () => {
  const { outline, text } = await outlineOf(
    `${BODY}APPENDIX A\n\nCLAIM FORM\n\nName: ____________________\n\nSchool: ____________________\n\nDate: ____________________\n`,
  );
  const appendix = outline.units.find(({ path }) => path.join('/') === 'Appendix A')!;
  expect(appendix.heading).toBe('CLAIM FORM');
  expect(text.slice(outline.units.find(({ kind }) => kind === 'signature')!.start)).toMatch(/^Name/);
});
