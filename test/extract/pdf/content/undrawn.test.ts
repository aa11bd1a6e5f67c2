import { type PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { expect, it } from 'vitest';
import { makePdf, readBack } from '../../../support/pdf-files.ts';

/** Adds an annotation without an appearance to the first page. */
function annotate(document: PDFDocument, entries: Record<string, unknown>): void {
  const { context } = document;
  const page = document.getPage(0);
  const annotation = context.register(context.obj({ Type: 'Annot', F: 4, ...entries } as never));
  const list = page.node.Annots() ?? context.obj([]);
  list.push(annotation);
  page.node.set(PDFName.of('Annots'), list);
}

const Tx = { Subtype: 'Widget', FT: 'Tx', DA: PDFString.of('/Helv 10 Tf 0 g') };

it('reads what viewers write themselves: values of fields and free text without an appearance', async () => {
  const document = await makePdf((pen) => {
    pen.text('Name of the member:', 72, 100);
    pen.text('The second line.', 72, 130);
  });
  annotate(document, { ...Tx, T: PDFString.of('name'), V: PDFString.of('Ines Calder'), Rect: [200, 682, 340, 700] });
  annotate(document, { Subtype: 'FreeText', Contents: PDFString.of('Agreed 4 May\rI. C.'), DA: Tx.DA, Rect: [72, 500, 240, 540] });
  const pages = await readBack(document);
  const lines = pages.pages[0]!.lines.map(({ text, role }) => [text, role]);
  expect(lines).toEqual([
    ['Name of the member:', undefined],
    ['Ines Calder', 'form'],
    ['The second line.', undefined],
    ['Agreed 4 May', 'form'],
    ['I. C.', 'form'],
  ]);
});

it('leaves out empty, hidden and secret fields', async () => {
  const document = await makePdf((pen) => pen.text('Form', 72, 100));
  const Rect = [200, 682, 340, 700];
  annotate(document, { ...Tx, T: PDFString.of('a'), V: PDFString.of(''), Rect });
  annotate(document, { ...Tx, T: PDFString.of('b'), V: PDFString.of('unseen'), F: 2, Rect });
  annotate(document, { ...Tx, T: PDFString.of('c'), V: PDFString.of('secret'), Ff: 8192, Rect });
  expect((await readBack(document)).pages[0]!.lines.map(({ text }) => text)).toEqual(['Form']);
});

it('marks boxes that are ticked, where the mark is a drawing', async () => {
  const document = await makePdf((pen) => {
    pen.text('Full membership', 100, 100);
    pen.text('Agency fee', 100, 130);
    pen.text('By cheque', 100, 160);
  });
  const page = document.getPage(0);
  const place = { x: 76, width: 12, height: 12 };
  const [full, fee] = ['full', 'fee'].map((name) => document.getForm().createCheckBox(name));
  full!.addToPage(page, { ...place, y: 792 - 102 });
  fee!.addToPage(page, { ...place, y: 792 - 132 });
  full!.check();
  const way = document.getForm().createRadioGroup('way');
  way.addOptionToPage('cheque', page, { ...place, y: 792 - 162 });
  way.select('cheque');
  const lines = (await readBack(document)).pages[0]!.lines.map(({ text, role }) => [text, role]);
  expect(lines.filter(([, role]) => role === 'form')).toEqual([
    ['☒', 'form'],
    ['☒', 'form'],
  ]);
  expect(lines.map(([text]) => text)).toEqual(['☒', 'Full membership', 'Agency fee', '☒', 'By cheque']);
});
