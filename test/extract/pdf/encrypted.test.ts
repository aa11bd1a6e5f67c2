import { expect, it } from 'vitest';
import { encryptedPdf } from '../../support/encrypted-pdf.ts';
import { readBack, textsOf } from '../../support/pdf-files.ts';

it('opens what is encrypted with the empty password', async () => {
  expect(textsOf(await readBack(encryptedPdf('7.1 Teachers rest at noon.', '')))).toEqual(['7.1 Teachers rest at noon.']);
});

it('says that a file asks for its password', async () => {
  await expect(readBack(encryptedPdf('7.1 Teachers rest at noon.', 'harbor'))).rejects.toMatchObject({ code: 'encrypted-file' });
});

it('finds the objects of a file whose cross-reference table points nowhere', async () => {
  const text = Buffer.from(encryptedPdf('7.1 Teachers rest at noon.', ''))
    .toString('latin1')
    .replace(/startxref\n\d+/, 'startxref\n7');
  expect(textsOf(await readBack(new Uint8Array(Buffer.from(text.replaceAll(/^\d{10} /gm, '0000000009 '), 'latin1'))))).toEqual([
    '7.1 Teachers rest at noon.',
  ]);
});
