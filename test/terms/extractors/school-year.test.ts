import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../pipeline/terms/extractors/school-year.ts';
import { found } from '../found.ts';

describe('school-year', () => {
  it.each([
    ['in 2023-24 and the 2002/2003 school year', '2023-24 = 2023-24 school-year', '2002/2003 school year = 2002-03 school-year'],
    ['for 1999-2000', '1999-2000 = 1999-00 school-year'],
    ['2016-19, 555-2021-22, 2020-21-04'],
  ])('%s', (text, ...expressions) => expect(found(schoolYear, text)).toEqual(expressions));
});
