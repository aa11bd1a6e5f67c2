import { describe, expect, it } from 'vitest';
import { ratio } from '../../../pipeline/terms/extractors/ratio.ts';
import { found } from '../found.ts';

describe('ratio', () => {
  it.each([
    ['at most 50:1 here', '50:1 = 50:1 ratio'],
    ['a ratio of 25 to 1', '25 to 1 = 25:1 ratio'],
    ['twenty to one (20:1)', '20:1 = 20:1 ratio', 'twenty to one (20:1) = 20:1 ratio'],
    ['at 7:30 and 12:45 o clock'],
  ])('%s', (text, ...expressions) => expect(found(ratio, text)).toEqual(expressions));
});
