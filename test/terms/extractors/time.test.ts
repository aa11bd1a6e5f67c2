import { describe, expect, it } from 'vitest';
import { time } from '../../../pipeline/terms/extractors/time.ts';
import { found } from '../found.ts';

describe('time', () => {
  it.each([
    ['from 7:30 a.m. to 7:55 a.m.', '7:30 a.m. to 7:55 a.m. = 07:30..07:55 time'],
    ['8:00 - 3:30 p.m.', '8:00 - 3:30 p.m. = 08:00..15:30 time'],
    ['by 4 pm or 12:00 noon', '4 pm = 16:00 time', '12:00 noon = 12:00 time'],
    ['12:15 a.m.', '12:15 a.m. = 00:15 time'],
    ['a ratio of 20:15 and 50:1'],
  ])('%s', (text, ...expressions) => expect(found(time, text)).toEqual(expressions));
});
