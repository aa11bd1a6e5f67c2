import { describe, expect, it } from 'vitest';
import type { SalaryCell } from '../../../pipeline/model.ts';
import { findTables } from '../../../pipeline/segment/tables/index.ts';
import { salaryOf } from '../../../pipeline/terms/salary/index.ts';
import { cleaned } from '../../clean/cleaned.ts';

async function payOf(text: string): Promise<ReturnType<typeof salaryOf>> {
  const record = await cleaned(text);
  const tables = findTables(record, () => true).map(({ table }) => ({ ...table, unit: null }));
  const outline = { units: [], regions: [], tables, redlines: [], parts: [], confidence: 1, notes: [] };
  return salaryOf(record.text, record.lines, outline);
}

function short({ lane, step, amount, basis, school_year }: SalaryCell): string {
  return `${school_year} ${step} ${lane} ${amount} ${basis}`;
}

describe('tidy rows of pay', () => {
  it('have year, step, lane and basis', async () => {
    const { salary } = await payOf(
      'Salary Schedule 2030-2031\n\nStep       BA        MA+15\n1       $41,000    $44,300\n2       $42,200    $45,500\n3                  $46,700\n',
    );
    expect(salary.map(short)).toEqual([
      '2030-31 1 BA 41000 annual',
      '2030-31 1 MA+15 44300 annual',
      '2030-31 2 BA 42200 annual',
      '2030-31 2 MA+15 45500 annual',
      '2030-31 3 MA+15 46700 annual',
    ]);
    expect(salary[1]).toMatchObject({ lane_degree: 'master', lane_credits: 15, currency: 'USD', flags: [], implied: null, raw: '$44,300' });
  });

  it('turn round where steps run across, and take hours for hours', async () => {
    const { salary } = await payOf(
      'Hourly Wage Schedule\n\nTitle          Step 1    Step 2    Step 3\nBus Aide       $18.20    $18.90    $19.60\nCook           $19.40    $20.10    $20.90\n',
    );
    expect(salary.map(short).slice(0, 2)).toEqual(['null 1 Bus Aide 18.2 hourly', 'null 2 Bus Aide 18.9 hourly']);
  });

  it('read columns of years as years, positions as lanes', async () => {
    const { salary } = await payOf(
      'Salary Schedule\n\n                 9/1/30     9/1/31\nSchool Nurse    41,150     42,200\nCounselor       52,300     53,400\n',
    );
    expect(salary.map(short)).toEqual([
      '2030-31 null School Nurse 41150 annual',
      '2031-32 null School Nurse 42200 annual',
      '2030-31 null Counselor 52300 annual',
      '2031-32 null Counselor 53400 annual',
    ]);
  });

  it('hold no pay for duties: coaching and the like stay values of cells', async () => {
    const { salary, cells } = await payOf(
      'Coaching Stipends\n\n                 9/1/30     9/1/31\nChess Club       1,150      1,200\nRobotics         2,300      2,400\n',
    );
    expect(salary).toEqual([]);
    expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(['1150', '1200', '2300', '2400']));
  });

  it('never take years, counts or differences for pay', async () => {
    const years = await payOf(
      'Salary Schedule\n\nYear     Teachers     Step 1\n2030       1,250      $41,000\n2031       1,310      $42,000\n2032       1,290      $43,000\n',
    );
    expect(years.salary.map(({ amount }) => amount)).toEqual([41000, 42000, 43000]);
    const differences = await payOf(
      'Two-Year Dollar Increase: Salary Schedule\n\nStep      BA       MA\n1        5,843    6,525\n2        4,274    6,619\n',
    );
    expect(differences.salary).toEqual([]);
  });

  it('mark sums for long service, and note a figure that does not fit', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => [1, 1.03, 1.0609, 1.0927].map((lane) => Math.round(40_000 * 1.04 ** i * lane)));
    rows[3]![1] = rows[3]![1]! - 3_000;
    const text = rows.map((row, i) => `${i + 1}       ${row.map((value) => value.toLocaleString('en-US')).join('     ')}`).join('\n');
    const { salary, notes } = await payOf(
      `Salary Schedule\n\nStep     BA         BA+15      MA         MA+15\n${text}\n20      1,500      1,500      1,500      1,500\n`,
    );
    expect(salary.filter(({ flags }) => flags.includes('longevity')).map(({ step }) => step)).toEqual(['20', '20', '20', '20']);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ code: 'suspect-cell', expected: String(rows[3]![1]! + 3_000) });
    expect(salary.filter(({ flags }) => flags.includes('suspect')).map(({ step, lane }) => `${step} ${lane}`)).toEqual(['4 BA+15']);
  });

  it('give cells their values and leave doubtful ones open', async () => {
    const { cells } = await payOf('Department Heads\nSport\tLevel\tPercentage\nChess\tVarsity\t7%\nRowing\tVarsity\t6% 5%\n');
    expect(cells.map(({ row_label, column_label, value, measure, flags }) => [row_label, column_label, value, measure, flags])).toEqual([
      ['Chess', 'Percentage', '7', 'percent', []],
      ['Rowing', 'Percentage', null, null, ['uncertain']],
    ]);
  });
});
