import { describe, expect, it } from 'vitest';
import { duration } from '../../../pipeline/terms/extractors/duration.ts';
import { found } from '../found.ts';

describe('duration', () => {
  it.each([
    ['seven and one-quarter (7¼) hour period', 'seven and one-quarter (7¼) hour = 7.25 hour'],
    ['a 45-minute lunch and an 8 hour day', '45-minute = 45 minute', '8 hour = 8 hour'],
    ['not later than thirty (30) days after', 'thirty (30) days = 30 day'],
    ['within ten (10) work days or 20 calendar days', 'ten (10) work days = 10 work-day', '20 calendar days = 20 calendar-day'],
    ['one (1) to three (3) days; 31-60 minutes', 'one (1) to three (3) days = 1..3 day', '31-60 minutes = 31..60 minute'],
    ['thirty (30)\ndays', 'thirty (30)\ndays = 30 day'],
    ['four (4) staff development days', 'four (4) staff development days = 4 day'],
    ['53,000 minutes/year', '53,000 minutes = 53000 minute'],
    ['seven (7) hours and thirty (30) minutes', 'seven (7) hours and thirty (30) minutes = 7.5 hour'],
    ['one hundred eight-five (185) days', 'one hundred eight-five (185) days = 185 day !'],
    ['eighty (8) hours', 'eighty (8) hours = 8 hour !'],
    ['one-half (1/2) hour', 'one-half (1/2) hour = 0.5 hour'],
    ['three (3) teachers a day'],
    ['the 2024 school year; sixty (60) years of age; Step 3 of'],
  ])('%s', (text, ...expressions) => expect(found(duration, text)).toEqual(expressions));
});
