import { describe, expect, it } from 'vitest';
import { tablesOf } from '../grid-rows.ts';

const ROWS = [1, 2, 3, 4].map((step) => [step, `$4${step},100`, `$4${step},900`].join('\n'));

describe('grids whose cells stand below one another', () => {
  it('are read row by row, the names of their columns above', async () => {
    const [found, ...others] = await tablesOf(
      `Salary Schedule 2030-2031\n\nSTEP\nBA\nMA\n${ROWS.join('\n')}\n\nSteps are earned by a year of service.\n`,
    );
    expect(others).toEqual([]);
    expect(found!.table).toMatchObject({ kind: 'salary-schedule', caption: 'Salary Schedule 2030-2031', header_rows: 1, column_count: 3 });
    expect(found!.rows).toEqual(['# 0:STEP 1:BA 2:MA', ...[1, 2, 3, 4].map((step) => `0:${step} 1:$4${step},100 2:$4${step},900`)]);
  });

  it('are none where the steps do not count on or the rows differ', async () => {
    const [first, second, third, fourth] = ROWS as [string, string, string, string];
    expect(await tablesOf([first, third, second, fourth].join('\n'))).toEqual([]);
    expect(await tablesOf([first, `${second}\n$42,950`, third].join('\n'))).toEqual([]);
  });
});
