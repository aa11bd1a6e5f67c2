import { describe, expect, it } from 'vitest';
import type { Line, Pages } from '../../../pipeline/model.ts';
import { findTables } from '../../../pipeline/segment/tables/index.ts';
import { cleanPages } from '../../clean/cleaned.ts';
import { rowsOf, tablesOf } from './grid-rows.ts';

describe('rows parted by tabs', () => {
  it('keep empty cells at the start, in the middle and at the end', async () => {
    const [found] = await tablesOf('Salary Schedule\n\tBA\tMA\t\nSTEP\t1\t2\t\n1\t$ 41,000.50\t$ 43,000.25\t\n2\t\t$ 44,100.00\t\n');
    expect(found!.table).toMatchObject({ kind: 'salary-schedule', header_rows: 2, column_count: 3 });
    expect(found!.rows).toEqual(['# 1:BA 2:MA', '# 0:STEP 1:1 2:2', '0:1 1:$ 41,000.50 2:$ 43,000.25', '0:2 2:$ 44,100.00']);
  });

  it('come from Markdown as well', async () => {
    const [found] = await tablesOf(
      '## Class Size\n\n| Program | Maximum |\n| --- | --- |\n| Grade 1 | 22 |\n| Grade 2 | 24 |\n',
      'text/markdown',
    );
    expect(found!.table.kind).toBe('class-size');
    expect(found!.rows).toEqual(['# 0:Program 1:Maximum', '0:Grade 1 1:22', '0:Grade 2 1:24']);
  });

  it('leave out a header that recognition read a second time, garbled', async () => {
    const [found] = await tablesOf(
      'Salary Schedule\nStep\tBA\tBA+15\tMA\n\tDA\tDATIS\tNA\n1\t41,000\t42,000\t43,000\n2\t42,000\t43,000\t44,000\n',
    );
    expect(found!.rows.slice(0, 2)).toEqual(['# 0:Step 1:BA 2:BA+15 3:MA', '# ']);
  });
});

/** A printed line at a place, in a drawn cell where one is given. */
function line(text: string, x: number, y: number, cell?: Line['cell']): Line {
  const chunks = [{ start: 0, end: text.length, x0: x, x1: x + 5 * text.length }];
  return { text, box: [x, y, x + 5 * text.length, y + 10], size: 10, chunks, ...(cell && { cell }) };
}

async function drawn(lines: Line[]): Promise<string[][]> {
  const page = {
    page: 1,
    page_label: null,
    width: 612,
    height: 792,
    method: 'text-layer' as const,
    reason: 'text-layer',
    confidence: null,
  };
  const pages: Pages = {
    carrier: 'pdf',
    paged: true,
    witness: { characters: 0, counted: 'glyphs shown' },
    pages: [{ ...page, rotation: 0, skew: 0, lines, rules: [] }],
    notes: [],
    metadata: {},
    partial: false,
  };
  return findTables(await cleanPages(pages), () => true).map(rowsOf);
}

describe('drawn cells', () => {
  const cell = (row: number, column: number, span = 1): Line['cell'] => ({ table: 0, row, column, ...(span > 1 && { column_span: span }) });

  it('join the lines of one cell, and rows below the last rule', async () => {
    const rows = await drawn([
      line('Step', 50, 100, cell(0, 0)),
      line('Bachelor', 120, 100, cell(0, 1)),
      line('of Arts', 120, 112, cell(0, 1)),
      line('MA', 200, 100, cell(0, 2)),
      line('1', 50, 130, cell(1, 0)),
      line('41,000', 120, 130, cell(1, 1)),
      line('43,000', 200, 130, cell(1, 2)),
      line('2', 50, 144),
      line('42,000', 120, 144),
      line('44,000', 200, 144),
    ]);
    expect(rows).toEqual([['# 0:Step 1:Bachelor of Arts 2:MA', '0:1 1:41,000 2:43,000', '0:2 1:42,000 2:44,000']]);
  });

  it('are several tables where a second schedule has its own header', async () => {
    const schedule = (row: number, y: number, year: string): Line[] => [
      line(`${year} SALARY SCALE`, 50, y, cell(row, 0, 3)),
      ...['Step', 'BA', 'MA'].map((name, i) => line(name, 50 + 80 * i, y + 14, cell(row + 1, i))),
      ...['1', '41,000', '43,000'].map((name, i) => line(name, 50 + 80 * i, y + 28, cell(row + 2, i))),
      ...['2', '42,000', '44,000'].map((name, i) => line(name, 50 + 80 * i, y + 42, cell(row + 3, i))),
    ];
    const rows = await drawn([...schedule(0, 100, '2030-2031'), ...schedule(4, 170, '2031-2032')]);
    expect(rows.map((table) => table[0])).toEqual(['# 0:2030-2031 SALARY SCALE', '# 0:2031-2032 SALARY SCALE']);
    expect(rows.map((table) => table.length)).toEqual([4, 4]);
  });

  it('are not believed where they stack figures: rows are told by height', async () => {
    const column = (x: number, at: number, texts: string[]): Line[] => texts.map((text, i) => line(text, x, 120 + 14 * i, cell(1, at)));
    const rows = await drawn([
      line('Step', 50, 100, cell(0, 0)),
      line('BA', 120, 100, cell(0, 1)),
      line('MA', 200, 100, cell(0, 2)),
      ...column(50, 0, ['1', '2', '3']),
      ...column(120, 1, ['41,000', '42,000', '43,000']),
      ...column(200, 2, ['44,000', '45,000', '46,000']),
    ]);
    expect(rows).toEqual([['# 0:Step 1:BA 2:MA', '0:1 1:41,000 2:44,000', '0:2 1:42,000 2:45,000', '0:3 1:43,000 2:46,000']]);
  });
});
