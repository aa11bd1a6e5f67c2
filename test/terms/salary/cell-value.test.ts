import { describe, expect, it } from 'vitest';
import { readCell } from '../../../pipeline/terms/salary/cell-value.ts';

describe('values of cells', () => {
  it.each([
    ['$ 48,180.23', 48180.23, []],
    ['54,010', 54010, []],
    ['$31,018*', 31018, ['footnote']],
    ['76 816', 76816, ['repaired']],
    ['67.262', 67262, ['repaired']],
    ['§ 52,009', 52009, ['repaired']],
    ['© $63,747', 63747, ['repaired']],
    ['84,870.', 84870, []],
    ['6%', 6, []],
    ['50:1', 50, []],
  ])('%s', (raw, value, flags) => {
    expect(readCell(raw)).toMatchObject({ value, flags });
  });

  it('leave two percents in one cell open', () => {
    expect(readCell('6% 5%')).toMatchObject({ value: null, flags: ['uncertain'] });
    expect(readCell('6%5%')).toMatchObject({ value: null, flags: ['uncertain'] });
  });

  it.each(['', '-', 'N/A', 'Step 4', '4,3,88.90', '15,549 15,938', '72,688 1'])('see no figure in %j', (raw) => {
    expect(readCell(raw).value).toBeNull();
  });
});
