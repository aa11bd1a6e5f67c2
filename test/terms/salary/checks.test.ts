import { describe, expect, it } from 'vitest';
import { type GridValue, suspectsOf } from '../../../pipeline/terms/salary/checks.ts';

function grid(rows: number, columns: number, at: (row: number, column: number) => number): GridValue[] {
  return Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return { row, column, value: Math.round(at(row, column) * 100) / 100, decimals: 2 };
  });
}

describe('figures against their neighbours', () => {
  const growing = (row: number, column: number): number => 40_000 * 1.04 ** row * 1.03 ** column;

  it('tell one misread digit and what it should be', () => {
    const values = grid(8, 5, growing);
    const index = 3 * 5 + 1;
    const right = values[index]!.value;
    values[index] = { ...values[index]!, value: right - 200 };
    expect(suspectsOf(values)).toEqual([{ index, implied: right }]);
  });

  it('find nothing in even grids, by ratio or by sum, nor in one with holes', () => {
    expect(suspectsOf(grid(8, 5, growing))).toEqual([]);
    expect(suspectsOf(grid(12, 6, (row, column) => 40_000 + 1_300 * row + 900 * column))).toEqual([]);
    expect(suspectsOf(grid(9, 6, growing).filter(({ row, column }) => row < 3 + column))).toEqual([]);
  });

  it('take jumps of a whole step or lane for the schedule itself', () => {
    expect(suspectsOf(grid(10, 6, (row, column) => growing(row, column) + (row > 6 ? 2_500 : 0) + (column > 3 ? 1_100 : 0)))).toEqual([]);
  });

  it('say nothing of small grids', () => {
    expect(suspectsOf(grid(2, 2, (row, column) => (row + 1) * 1_000 * (column + 7)))).toEqual([]);
  });
});
