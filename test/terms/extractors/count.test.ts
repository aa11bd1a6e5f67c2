import { describe, expect, it } from 'vitest';
import { count } from '../../../pipeline/terms/extractors/count.ts';
import { found } from '../found.ts';

describe('count', () => {
  it.each([
    ['24 students and three (3) qualified unit members', '24 students = 24 student', 'three (3) qualified unit members = 3 member'],
    ['34-35 pupils', '34-35 pupils = 34..35 pupil'],
    ['aged 60 or age of sixty (60)', '60 = 60 year-of-age', 'sixty (60) = 60 year-of-age'],
    ['two of the members; 5 days'],
    ['a one-time payment, three times a year', 'three times = 3 time'],
    ['one or more board members and two (2) site managers', 'one or more board members = 1 member', 'two (2) site managers = 2 manager'],
    ['at least two "below average" ratings in three programs', 'two "below average" ratings = 2 rating', 'three programs = 3 program'],
    ['Article 10.4 Section D; the 2022-23 proposed student lists; B-6 field officers; a 40 hour-a-week employee'],
    ['Local 88 members'],
    ['a six-block rotation', 'six-block = 6 block'],
  ])('%s', (text, ...expressions) => expect(found(count, text)).toEqual(expressions));
});
