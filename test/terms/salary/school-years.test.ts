import { describe, expect, it } from 'vitest';
import { yearOf } from '../../../pipeline/terms/salary/school-years.ts';

describe('years of schedules', () => {
  it.each([
    ['2030-2031 Salary Schedule', '2030-31', null],
    ['Salaries 2030–31 (2%)', '2030-31', null],
    ['FY31', '2030-31', null],
    ['FY 2031', '2030-31', null],
    ['Effective September 1, 2030 - August 31, 2031: 3%', '2030-31', '2030-09-01'],
    ['Effective January 1, 2031', '2030-31', '2031-01-01'],
    ['9/1/30', '2030-31', '2030-09-01'],
    ['2030-2033 Agreement', null, null],
    ['Adopted by the Board October 25, 2030', null, null],
    ['Steps 12-13', null, null],
  ])('%s', (text, schoolYear, effective) => {
    expect(yearOf(text)).toEqual({ schoolYear, effective });
  });
});
