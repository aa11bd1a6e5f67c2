import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { openPdf } from '../../../pipeline/extract/pdf/pdfjs.ts';

it('leaves the natives that every stage lives by as they were', async () => {
  const natives = [JSON.stringify, JSON.parse, Array.prototype.push];
  const file = await PDFDocument.create();
  file.addPage();
  const { document, close } = await openPdf(await file.save(), { paint: false });
  await (await document.getPage(1)).getTextContent();
  await close();
  expect([JSON.stringify, JSON.parse, Array.prototype.push]).toEqual(natives);
});

it('says that a file is broken', async () => {
  await expect(openPdf(new TextEncoder().encode('%PDF-1.7\nnothing'), { paint: false })).rejects.toMatchObject({ code: 'broken-file' });
});
