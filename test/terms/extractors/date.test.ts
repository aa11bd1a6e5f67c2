import { describe, expect, it } from 'vitest';
import { date } from '../../../pipeline/terms/extractors/date.ts';
import { found } from '../found.ts';

describe('date', () => {
  it.each([
    ['on July 1, 2023 and by September 30th', 'July 1, 2023 = 2023-07-01 date', 'September 30th = --09-30 date'],
    ['in January 2014, on 10/25/2023', 'January 2014 = 2014-01 date', '10/25/2023 = 2023-10-25 date'],
    ['this 4th day of May, 2021; the 15th of March', '4th day of May, 2021 = 2021-05-04 date', '15th of March = --03-15 date'],
    ['they may 5 times march 3 miles; February 30, 2020'],
    ['June\n30,\n2024 and 2024-06-30', 'June\n30,\n2024 = 2024-06-30 date', '2024-06-30 = 2024-06-30 date'],
    ['Sept. 3 at 7:30', 'Sept. 3 = --09-03 date'],
  ])('%s', (text, ...expressions) => expect(found(date, text)).toEqual(expressions));
});
