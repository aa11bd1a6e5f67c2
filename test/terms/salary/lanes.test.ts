import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../pipeline/model.ts';
import { laneName, laneOf } from '../../../pipeline/terms/salary/lanes.ts';

function header(...texts: string[]): Cell[] {
  return texts.map((raw, row) => ({ row, column: 1, row_span: 1, column_span: 1, raw, start: 0, end: 0 }));
}

describe('lanes', () => {
  it.each([
    ['BA', 'bachelor', null],
    ['B+15', 'bachelor', 15],
    ['MA 30', 'master', 30],
    ['M45', 'master', 45],
    ['Master’s +30', 'master', 30],
    ['CAGS/2M', 'specialist', null],
    ['Approved Doctorate', 'doctorate', null],
    ['B+lS', 'bachelor', 15],
    ['Class II Bachelors+30', 'bachelor', 30],
    ['Lane 3 MA', 'master', null],
    ['74-init', null, null],
    ['Level IV', null, null],
  ])('%s', (name, degree, credits) => {
    expect(laneOf(name)).toEqual({ name, degree, credits });
  });

  it('called by letters name no degree', () => {
    expect(laneOf('B+15', true)).toEqual({ name: 'B+15', degree: null, credits: null });
    expect(laneOf('MA', true).degree).toBe('master');
  });

  it('are joined from their header cells; numbers of columns count only alone', () => {
    expect(laneName(header('MA+30', 'CAGS'))).toBe('MA+30/CAGS');
    expect(laneName(header("Master's", '+15'))).toBe("Master's +15");
    expect(laneName(header('BA+45', '4'))).toBe('BA+45');
    expect(laneName(header('4'))).toBe('4');
    expect(laneName([])).toBeNull();
  });
});
