import { expect, it } from 'vitest';
import { makePdf, readBack, textsOf } from '../../../support/pdf-files.ts';

it('closes up letters that stand apart around spaces of the page itself', async () => {
  const document = await makePdf(({ text, fonts }) => {
    let x = 60;
    const words = ['4.00', 'KEEPERS', 'OF', 'THE', 'HALL'];
    words.forEach((word, i) => {
      const letters = [...word];
      letters.forEach((letter, k) => {
        const last = k === letters.length - 1 && i < words.length - 1;
        text(last ? `${letter} ` : letter, x, 80, { size: 12 });
        x += fonts.plain.widthOfTextAtSize(last ? `${letter} ` : letter, 12) + 3;
      });
    });
  });
  expect(textsOf(await readBack(document))).toEqual(['4.00 KEEPERS OF THE HALL']);
});
