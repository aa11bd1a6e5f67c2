import { PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Line, Pages } from '../../../pipeline/model.ts';
import { makePdf, type Pen, readBack } from '../../support/pdf-files.ts';

/** Text with a line at a height over the baseline; returns the x behind it. */
function ruled(pen: Pen, text: string, x: number, y: number, height: number, color: [number, number, number] = [0, 0, 0]): number {
  const end = pen.text(text, x, y, { color });
  pen.line(x, y - height, end, y - height, { color });
  return end;
}
const STRIKE = 3;
const UNDER = -1.5;
const RED: [number, number, number] = [0.9, 0, 0];

function marks(pages: Pages): [string, string | undefined, boolean | undefined][] {
  return pages.pages[0]!.lines.flatMap((line: Line) =>
    (line.runs ?? [])
      .filter((run) => run.strike || run.underline)
      .map((run) => [line.text.slice(run.start, run.end), run.redline, run.uncertain] as [string, string | undefined, boolean | undefined]),
  );
}

describe('redlines', () => {
  it('tells a struck digit from the one put in its place', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        const x = pen.text('6.2.', 72, 100);
        const y = ruled(pen, '3', x, 100, STRIKE, RED);
        const z = ruled(pen, '7', y, 100, UNDER, RED);
        pen.text(' Teachers rest at noon.', z, 100);
      }),
    );
    expect(pages.pages[0]!.lines[0]!.text).toBe('6.2.37 Teachers rest at noon.');
    expect(marks(pages)).toEqual([
      ['3', 'delete', undefined],
      ['7', 'insert', undefined],
    ]);
  });

  it('takes thin filled rectangles for lines, and black underlines beside strikes for insertions', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        const x = pen.text('The term is ', 72, 100);
        const y = pen.text('two years', x, 100);
        pen.page.drawRectangle({ x, y: 792 - 97.5, width: y - x, height: 0.6 });
        ruled(pen, 'three years', y + 3, 100, UNDER);
      }),
    );
    expect(marks(pages)).toEqual([
      ['two years', 'delete', undefined],
      ['three years', 'insert', undefined],
    ]);
  });

  it('takes underlined headings, fill-in lines and separators for no insertions', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        ruled(pen, 'Section 4 Grievances', 72, 80, UNDER);
        pen.line(72, 90, 540, 90);
        pen.text('Name of the teacher:', 72, 120);
        pen.line(180, 121, 400, 121);
        pen.text('Nothing was changed on this page.', 72, 140);
      }),
    );
    expect(marks(pages)).toEqual([['Section 4 Grievances', undefined, undefined]]);
  });

  it('takes borders that are drawn cell by cell through the figures of a tilted table for no strikes', async () => {
    const document = await makePdf(({ text, line }) => {
      for (let row = 0; row < 6; row++) {
        for (let column = 0; column < 4; column++) {
          const [x, y] = [80 + 60 * column, 100 + 14 * row];
          text(`${41 + column},${100 + row}`, x + 5, y + column);
          line(x, y - 2, x + 59, y - 2, { width: 0.5 });
        }
      }
    });
    const runs = (await readBack(document)).pages[0]!.lines.flatMap((found) => found.runs ?? []);
    expect(runs.filter((run) => run.redline)).toEqual([]);
  });

  it('reads strike-out annotations', async () => {
    const document = await makePdf((pen) => pen.text('Keep these words but drop those words.', 72, 100));
    const { context } = document;
    const [x0, x1] = [158, 240];
    const quad = [x0, 704, x1, 704, x0, 690, x1, 690];
    const annotation = context.register(
      context.obj({ Type: 'Annot', Subtype: 'StrikeOut', Rect: [x0, 690, x1, 704], QuadPoints: quad, C: [1, 0, 0], F: 4 }),
    );
    document.getPage(0).node.set(PDFName.of('Annots'), context.obj([annotation]));
    const found = marks(await readBack(document));
    expect(found).toHaveLength(1);
    expect(found[0]![1]).toBe('delete');
    expect(found[0]![0]).toContain('drop');
  });
});
