import { describe, expect, it } from 'vitest';
import type { Pages } from '../../../../pipeline/model.ts';
import { makePdf, readBack } from '../../../support/pdf-files.ts';

function cells(pages: Pages): string[] {
  return pages.pages.flatMap((page) =>
    page.lines.flatMap((line) => (line.cell ? [`${line.cell.table}:${line.cell.row},${line.cell.column} ${line.text}`] : [])),
  );
}

describe('ruled tables', () => {
  it('cuts cells from the rules, row by row, between the lines around the table', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        pen.text('Salaries from July on', 72, 80);
        pen.grid([72, 150, 250, 350], [100, 120, 140, 160]);
        ['Step', 'BA', 'MA', '1', '41,250', '44,310', '2', '42,480', '45,640'].forEach((cell, i) => {
          pen.text(cell, 80 + [0, 78, 178][i % 3]!, 114 + 20 * Math.floor(i / 3));
        });
        pen.text('Paid in twelve parts.', 72, 200);
      }),
    );
    expect(cells(pages)).toEqual([
      '0:0,0 Step',
      '0:0,1 BA',
      '0:0,2 MA',
      '0:1,0 1',
      '0:1,1 41,250',
      '0:1,2 44,310',
      '0:2,0 2',
      '0:2,1 42,480',
      '0:2,2 45,640',
    ]);
    expect(pages.pages[0]!.lines[0]!.text).toBe('Salaries from July on');
    expect(pages.pages[0]!.lines.at(-1)!.text).toBe('Paid in twelve parts.');
    expect(pages.pages[0]!.rules).toHaveLength(8);
  });

  it('joins cells that no rule parts, and counts tables through the document', async () => {
    const draw = (pen: Parameters<Parameters<typeof makePdf>[0]>[0]): void => {
      for (const y of [100, 120, 140, 160]) pen.line(72, y, 350, y);
      for (const x of [72, 350]) pen.line(x, 100, x, 160);
      pen.line(200, 120, 200, 160);
      pen.text('Extra duty pay of the year', 150, 114);
      pen.text('Band', 80, 134);
      pen.text('$900', 210, 134);
      pen.text('Chess', 80, 154);
      pen.text('$400', 210, 154);
    };
    const pages = await readBack(await makePdf(draw, draw));
    expect(cells(pages).filter((cell) => cell.startsWith('1'))).toEqual([
      '1:0,0 Extra duty pay of the year',
      '1:1,0 Band',
      '1:1,1 $900',
      '1:2,0 Chess',
      '1:2,1 $400',
    ]);
    expect(pages.pages[0]!.lines[0]!.cell).toMatchObject({ column_span: 2 });
  });

  it('finds the rows of a grid whose rows no rule parts', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        for (const y of [100, 200]) pen.line(72, y, 350, y);
        for (const x of [72, 150, 250, 350]) pen.line(x, 100, x, 200);
        for (let step = 1; step <= 5; step++) {
          pen.text(String(step), 80, 98 + 18 * step);
          pen.text(`4${step},250`, 160, 98 + 18 * step);
          pen.text(`5${step},310`, 260, 98 + 18 * step);
        }
      }),
    );
    expect(cells(pages)).toHaveLength(15);
    expect(cells(pages).slice(3, 6)).toEqual(['0:1,0 2', '0:1,1 42,250', '0:1,2 52,310']);
  });

  it('reads tables side by side from left to right', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        for (const [i, left] of [300, 72].entries()) {
          pen.grid([left, left + 80, left + 160], [100 - i, 120, 140]);
          for (const [k, cell] of ['a', 'b', 'c', 'd'].entries())
            pen.text(`${cell}${i}`, left + 10 + 80 * (k % 2), 114 + 20 * Math.floor(k / 2));
        }
      }),
    );
    expect(cells(pages).map((cell) => cell.slice(0, 5))).toEqual(['0:0,0', '0:0,1', '0:1,0', '0:1,1', '1:0,0', '1:0,1', '1:1,0', '1:1,1']);
    expect(pages.pages[0]!.lines[0]!.text).toBe('a1');
  });

  it('takes a box around text for no table', async () => {
    const pages = await readBack(
      await makePdf((pen) => {
        pen.grid([60, 500], [80, 160]);
        pen.text('Notice to all teachers of the district', 72, 100);
        pen.text('The office is closed on Friday.', 72, 120);
      }),
    );
    expect(cells(pages)).toEqual([]);
    expect(pages.pages[0]!.lines).toHaveLength(2);
  });
});
