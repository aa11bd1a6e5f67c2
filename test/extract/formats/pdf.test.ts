import { type PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../pipeline/schema.ts';
import { countSource } from '../../../pipeline/text/record.ts';
import { makePdf, readBack, textsOf } from '../../support/pdf-files.ts';

describe('born-digital PDF', () => {
  it('gives lines with places, sizes, words and styles, and counts what the carrier holds', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        pen.text('ARTICLE 4', 72, 90, { font: 'bold', size: 14 });
        const x = pen.text('4.1 The ', 72, 120);
        const y = pen.text('Harbor Falls', x, 120, { font: 'italic' });
        pen.text(' board meets in May.', y, 120, { color: [0.8, 0, 0] });
      }),
    );
    expect(faultOf(structuredClone(pages), 'pages')).toBeNull();
    const [page] = pages.pages;
    expect(page).toMatchObject({ page: 1, width: 612, height: 792, method: 'text-layer', reason: 'text-layer', rotation: 0 });
    const [heading, body] = page!.lines;
    expect(heading).toMatchObject({ text: 'ARTICLE 4', size: 14, runs: [{ start: 0, end: 9, bold: true }] });
    expect(heading!.box![0]).toBeCloseTo(72, 0);
    expect(heading!.box![3]).toBeGreaterThan(90);
    expect(body!.text).toBe('4.1 The Harbor Falls board meets in May.');
    expect(body!.runs).toEqual([
      { start: 8, end: 20, italic: true },
      { start: 21, end: 40, color: '#cc0000' },
    ]);
    expect(body!.chunks!.map(({ start, end }) => body!.text.slice(start, end))).toEqual([
      '4.1',
      'The',
      'Harbor',
      'Falls',
      'board',
      'meets',
      'in',
      'May.',
    ]);
    expect(pages.witness.characters).toBe(countSource(pages.pages));
    expect(pages.partial).toBe(false);
  });

  it('keeps columns of an unruled table visible', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        for (const [i, cells] of [
          ['Step', 'BA', 'MA'],
          ['1', '41,250', '44,310'],
          ['2', '42,480', '45,640'],
        ].entries()) {
          for (const [column, cell] of cells.entries()) pen.text(cell, 90 + 120 * column, 100 + 16 * i);
        }
      }),
    );
    expect(textsOf(pages)[1]).toMatch(/^1 {10,}41,250 {10,}44,310$/);
  });

  it('names page labels, title, bookmarks and attachments', async () => {
    const document = await makePdf(
      (pen) => pen.text('Cover', 72, 90),
      (pen) => pen.text('Body', 72, 90),
    );
    document.setTitle('Agreement of Harbor Falls');
    await document.attach(new Uint8Array([65]), 'schedule.csv');
    addLabels(document);
    const pages = await readBack(document);
    expect(pages.pages.map((page) => page.page_label)).toEqual(['i', '1']);
    expect(pages.metadata.title).toBe('Agreement of Harbor Falls');
    expect(JSON.parse(pages.metadata.attachments!)).toEqual(['schedule.csv']);
    expect(JSON.parse(pages.metadata.bookmarks!)).toEqual([{ level: 1, title: 'Start', page: 2 }]);
  });

  it('reads form values and the text of annotations as form lines beside their labels', async () => {
    const document = await makePdf((pen) => {
      pen.text('Name:', 72, 100);
      pen.text('Second line of the form.', 72, 130);
    });
    const field = document.getForm().createTextField('name');
    field.setText('Robin Vale');
    field.addToPage(document.getPage(0), { x: 120, y: 686, width: 160, height: 16, borderWidth: 0 });
    const pages = await readBack(document);
    expect(pages.pages[0]!.lines.map(({ text, role }) => [text, role])).toEqual([
      ['Name:', undefined],
      ['Robin Vale', 'form'],
      ['Second line of the form.', undefined],
    ]);
  });

  it('fails with the reason where the bytes are no PDF, repairs what is cut off', async () => {
    await expect(readBack(new TextEncoder().encode('no pdf at all'))).rejects.toMatchObject({ code: 'broken-file', stage: 'extract' });
    const whole = await (await makePdf((pen) => pen.text('x', 72, 90))).save({ useObjectStreams: false });
    const broken = whole.slice(0, whole.length - 30);
    expect(textsOf(await readBack(broken))).toEqual(['x']);
  });

  it('tells blank pages from pages whose text only recognition can give', async () => {
    const pages = await readBack(
      await makePdf(
        (pen) => pen.line(72, 100, 300, 100),
        (pen) => {
          for (let i = 0; i < 60; i++) pen.page.drawSvgPath(`M 0 0 Q ${i} 10 20 ${i} Z`, { x: 100 + 5 * i, y: 500 });
        },
      ),
    );
    expect(faultOf(structuredClone(pages), 'pages')).toBeNull();
    expect(pages.pages.map(({ method, reason }) => [method, reason])).toEqual([
      ['blank', 'blank'],
      ['text-layer', 'no-text'],
    ]);
    expect(pages.partial).toBe(true);
  });
});

/** Page labels i, 1 and one bookmark to the second page. */
function addLabels(document: PDFDocument): void {
  const { context, catalog } = document;
  const labels = context.obj({ Nums: [0, context.obj({ S: 'r' }), 1, context.obj({ S: 'D' })] });
  catalog.set(PDFName.of('PageLabels'), labels);
  const outline = context.nextRef();
  const item = context.register(
    context.obj({ Title: PDFHexString.fromText('Start'), Parent: outline, Dest: [document.getPage(1).ref, 'Fit'] }),
  );
  context.assign(outline, context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }));
  catalog.set(PDFName.of('Outlines'), outline);
}
