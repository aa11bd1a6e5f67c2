import { describe, expect, it } from 'vitest';
import { count } from '../../../pipeline/terms/extractors/count.ts';
import { found } from '../found.ts';

describe('count', () => {
  it.each([
    ['24 students and three (3) qualified unit members', '24 students = 24 student', 'three (3) qualified unit members = 3 member'],
    ['34-35 pupils', '34-35 pupils = 34..35 pupil'],
    ['aged 60 or age of sixty (60)', '60 = 60 year-of-age', 'sixty (60) = 60 year-of-age'],
    ['two of the members; 5 days'],
  ])('%s', (text, ...expressions) => expect(found(count, text)).toEqual(expressions));
});
