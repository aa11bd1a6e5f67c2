import { describe, expect, it } from 'vitest';
import type { Box, Pages } from '../../../pipeline/model.ts';
import { cleaned, cleanPages, removed } from '../cleaned.ts';

const words = 'shall be given to each employee of the unit';
const prose = (n: number): string => `${n % 3 ? 'notice' : 'Notice'} ${n} ${words}`;
const gutter = (from: number, count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${String(from + i).padStart(2)}   ${line(from + i)}`).join('\n');

describe('line numbers in the gutter', () => {
  it('are cut where they restart on each page, blank lines included, and leave labels alone', async () => {
    const page = (): string => gutter(1, 25, (n) => (n === 4 ? '' : n === 12 ? 'C. Employees may ask' : prose(n)));
    const text = await cleaned([page(), page(), page()].join('\f'));
    expect(removed(text, 'line-number')).toHaveLength(75);
    expect(text.text.split('\f')[1]!.split('\n')).toContain('C. Employees may ask');
    expect(text.text).not.toMatch(/^\d/m);
  });

  it('are cut where they run on, and where some were lost', async () => {
    const lines = gutter(1, 90, prose).split('\n');
    const text = await cleaned(lines.map((line, i) => (i % 9 === 5 ? line.slice(5) : line)).join('\n'));
    expect(removed(text, 'line-number')).toHaveLength(80);
  });

  it('are cut where only every fifth line has one, and labels that are no multiples of it stay', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => {
      const text = i % 7 === 3 ? `A.${i} ${prose(i)}` : prose(i);
      return (i + 1) % 5 === 0 ? `${String(i + 1).padStart(3)}   ${text}` : `      ${text}`;
    });
    const text = await cleaned(lines.join('\n'));
    expect(removed(text, 'line-number')).toHaveLength(24);
    expect(text.text).not.toMatch(/^\s*\d/m);
  });

  it('keep the indentation of what stands behind them', async () => {
    const text = await cleaned(gutter(1, 30, (n) => `${n % 2 ? '' : '    '}${prose(n)}`));
    expect(new Set(text.lines.map(({ indent }) => indent))).toEqual(new Set([0, 4]));
  });

  it('are not the steps of a salary table', async () => {
    const steps = gutter(1, 20, (n) => `$${40 + n},100.00   $${45 + n},250.00`);
    const text = await cleaned(`Salary\n${steps}\n`);
    expect(removed(text, 'line-number')).toEqual([]);
  });

  it('are not the labels of a list', async () => {
    const text60 = Array.from({ length: 60 }, (_, n) => prose(n)).join('\n');
    const text = await cleaned(`${text60}\n${gutter(1, 12, (n) => `Officer of rank ${n}`)}\n${text60}`);
    expect(removed(text, 'line-number')).toEqual([]);
  });

  it('are cut where one part of the document has them', async () => {
    const plain = Array.from({ length: 400 }, (_, n) => prose(n)).join('\n');
    const text = await cleaned(`${plain}\n${gutter(1, 25, prose)}\n${gutter(1, 25, prose)}\n${plain}`);
    expect(removed(text, 'line-number')).toHaveLength(50);
  });

  it('are not the numbers of a list of names', async () => {
    const text = await cleaned(gutter(1, 80, (n) => `Smith, Ann    Elm Street ${n}`));
    expect(removed(text, 'line-number')).toEqual([]);
  });

  it('are cut around a table that has none, down to the last two of a page', async () => {
    const table = Array.from({ length: 9 }, (_, n) => `      Plan ${n}     $${n}00     $${n}50`).join('\n');
    const page = `${gutter(1, 14, prose)}\n${table}\n${gutter(15, 2, prose)}`;
    const text = await cleaned(Array(5).fill(page).join('\f'));
    expect(removed(text, 'line-number')).toHaveLength(80);
  });

  it('are not the numbers of pages, which stand elsewhere', async () => {
    const page = (number: number): Pages['pages'][number] => {
      const lines = Array.from({ length: 20 }, (_, i) => ({
        text: `${i % 6 === 2 ? i + 1 : String(i + 1).padStart(2)} ${prose(i)}`,
        box: [19, 40 + 20 * i, 400, 52 + 20 * i] as Box,
        size: 12,
      }));
      const foot = { text: String(number), box: [303, 760, 309, 772] as Box, size: 12 };
      const facts = {
        width: 612,
        height: 792,
        method: 'text-layer',
        reason: 'text-layer',
        confidence: null,
        rotation: 0,
        skew: 0,
      } as const;
      return { page: number, ...facts, page_label: null, lines: [...lines, foot], rules: [] };
    };
    const pages = [1, 2, 3, 4].map(page);
    const witness = { characters: 0, counted: 'none' };
    const text = await cleanPages({ carrier: 'pdf', paged: true, witness, pages, notes: [], metadata: {}, partial: false });
    expect(text.pages.map((one) => one.page_label)).toEqual(['1', '2', '3', '4']);
    expect(removed(text, 'line-number')).toHaveLength(80);
  });
});
