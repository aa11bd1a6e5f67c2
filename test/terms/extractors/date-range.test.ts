import { describe, expect, it } from 'vitest';
import { dateRange } from '../../../pipeline/terms/extractors/date-range.ts';
import { found } from '../found.ts';

describe('date-range', () => {
  it.each([
    ['July 1, 2023 - June 30, 2026', 'July 1, 2023 - June 30, 2026 = 2023-07-01..2026-06-30 date'],
    ['July 1 through June 30, 2024', 'July 1 through June 30, 2024 = 2023-07-01..2024-06-30 date'],
    ['between May 1 and May 15', 'May 1 and May 15 = --05-01..--05-15 date'],
    ['August 3-7, 2020', 'August 3-7, 2020 = 2020-08-03..2020-08-07 date'],
    ['the 2016-19 agreement', '2016-19 = 2016..2019 year'],
    ['July 1, 2020 through and including June 30, 2021', 'July 1, 2020 through and including June 30, 2021 = 2020-07-01..2021-06-30 date'],
    ['May 1 and June 3; the 2023-24 year'],
  ])('%s', (text, ...expressions) => expect(found(dateRange, text)).toEqual(expressions));
});
