import { describe, expect, it } from 'vitest';
import { tablesOf } from './grid-rows.ts';

const GRID = `
                    Salary Schedule 2030-2031

Step       BA        BA+15       MA
 1       41,000     42,100     44,300
 2       42,200     43,300     45,500
 3                  44,500     46,700
 4                             47,900
`;

describe('grids of figures in aligned text', () => {
  it('have a header, a caption and a kind; empty places have no cell', async () => {
    const [found, ...others] = await tablesOf(GRID);
    expect(others).toEqual([]);
    expect(found!.table).toMatchObject({ kind: 'salary-schedule', caption: 'Salary Schedule 2030-2031', header_rows: 1, column_count: 4 });
    expect(found!.rows).toEqual([
      '# 0:Step 1:BA 2:BA+15 3:MA',
      '0:1 1:41,000 2:42,100 3:44,300',
      '0:2 1:42,200 2:43,300 3:45,500',
      '0:3 2:44,500 3:46,700',
      '0:4 3:47,900',
    ]);
  });

  it('take no caption that stands over a column for a header cell', async () => {
    const [found] = await tablesOf(`
Salary Schedule
                     190 days

         Class I     Class II   Class III
Step     Bachelor    Master     Doctor
 1        40,000     43,000      45,000
 2        41,000     44,000      46,000
`);
    expect(found!.rows[0]).toBe('# 1:Class I 2:Class II 3:Class III');
  });

  it('take header cells of two lines, and columns that only the header names', async () => {
    const [found] = await tablesOf(`
Salary Schedule
                                        MA+30
Step     Entry     BA       MA          CAGS
 1                40,000   43,000      45,000
 2                41,000   44,000      46,000
`);
    expect(found!.rows).toEqual([
      '# 4:MA+30',
      '# 0:Step 1:Entry 2:BA 3:MA 4:CAGS',
      '0:1 2:40,000 3:43,000 4:45,000',
      '0:2 2:41,000 3:44,000 4:46,000',
    ]);
  });

  it('keep names of jobs in the label column between the rows of figures', async () => {
    const [found] = await tablesOf(`
Wage Schedule
Title                 Grade   Step 1   Step 2   Step 3
Groundskeeper          20     $18.20   $18.90   $19.60
Bus Aide
Custodian              21     $19.40   $20.10   $20.90
`);
    expect(found!.rows).toEqual([
      '# 0:Title 1:Grade 2:Step 1 3:Step 2 4:Step 3',
      '0:Groundskeeper 1:20 2:$18.20 3:$18.90 4:$19.60',
      '0:Bus Aide',
      '0:Custodian 1:21 2:$19.40 3:$20.10 4:$20.90',
    ]);
  });

  it('are several where several schedules stand on a page', async () => {
    const year = (from: number, add: number): string => `
                 ${from}-${from + 1}
Step       BA        MA
 1       4${add},000    5${add},000
 2       4${add},900    5${add},900
`;
    const found = await tablesOf(year(2030, 1) + year(2031, 2) + year(2032, 3));
    expect(found.map(({ table }) => table.caption)).toEqual(['2030-2031', '2031-2032', '2032-2033']);
    expect(found.map(({ rows }) => rows[1])).toEqual(['0:1 1:41,000 2:51,000', '0:1 1:42,000 2:52,000', '0:1 1:43,000 2:53,000']);
  });

  it('tell columns by order where the text has lost its blanks', async () => {
    const [found] = await tablesOf(`
Monthly pay by range
CLASS TITLE A B C D
Dispatcher 4414 4635 4867 5110
Lead Dispatcher 5038 5290 5555 5832
`);
    expect(found!.rows).toEqual([
      '# 1:A 2:B 3:C 4:D',
      '0:Dispatcher 1:4414 2:4635 3:4867 4:5110',
      '0:Lead Dispatcher 1:5038 2:5290 3:5555 4:5832',
    ]);
  });
});

describe('tables over pages', () => {
  const page = (first: number, last: number): string => {
    const rows = Array.from(
      { length: last - first + 1 },
      (_, i) => `${String(first + i).padStart(2)}       4${first + i},000     5${first + i},000`,
    );
    return ['Step       BA         MA', ...rows].join('\n');
  };

  it('are one where the header is the same and the steps go on; the header read again is no data', async () => {
    const found = await tablesOf(`Salary Schedule\n\n${page(1, 4)}\f${page(5, 8)}`);
    expect(found).toHaveLength(1);
    expect(found[0]!.rows).toHaveLength(9);
    expect(found[0]!.rows.at(-1)).toBe('0:8 1:48,000 2:58,000');
  });

  it('are two where the steps begin again', async () => {
    const found = await tablesOf(`Salary Schedule A\n\n${page(1, 4)}\fSalary Schedule B\n\n${page(1, 4)}`);
    expect(found.map(({ table }) => table.caption)).toEqual(['Salary Schedule A', 'Salary Schedule B']);
  });
});

describe('tables of words and lists of pay', () => {
  it('are found where short cells line up and hold figures', async () => {
    const [found] = await tablesOf(`
Vacation accrues at these rates:

Years of service        Hours per month
0 through 4 years       8 hours
5 through 9 years       10 hours
10 years or more        12 hours
`);
    expect(found!.rows).toEqual([
      '# 0:Years of service 1:Hours per month',
      '0:0 through 4 years 1:8 hours',
      '0:5 through 9 years 1:10 hours',
      '0:10 years or more 1:12 hours',
    ]);
  });

  it('part names from amounts by blanks, leaders or a colon', async () => {
    const [found] = await tablesOf(`
Coaching Stipends

Chess Club.................$1,150
Robotics: $2,300
Yearbook           $1,900
`);
    expect(found!.table.kind).toBe('stipend');
    expect(found!.rows).toEqual(['0:Chess Club 1:$1,150', '0:Robotics: 1:$2,300', '0:Yearbook 1:$1,900']);
  });
});
