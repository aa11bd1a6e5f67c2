import { describe, expect, it } from 'vitest';
import { money } from '../../../pipeline/terms/extractors/money.ts';
import { found } from '../found.ts';

describe('money', () => {
  it.each([
    ['Up to $9000 and $10,000.00 a year.', '$9000 = 9000 USD', '$10,000.00 = 10000 USD/year'],
    ['A fund of $1.5 million, then $2M.', '$1.5 million = 1500000 USD', '$2M = 2000000 USD'],
    ['Pay is $3 per hour per student, at most $12 per day.', '$3 = 3 USD/hour/student', '$12 = 12 USD/day'],
    ['Between $50 and $75, or $100 to $250.', '$50 and $75 = 50..75 USD', '$100 to $250 = 100..250 USD'],
    ['A sum of four hundred and ten dollars ($410) is due.', 'four hundred and ten dollars ($410) = 410 USD'],
    ['One Thousand Two Hundred Dollars ($1,250.00)', 'One Thousand Two Hundred Dollars ($1,250.00) = 1250 USD !'],
    ['forty (40) dollars and 35 cents a mile', 'forty (40) dollars = 40 USD', '35 cents = 0.35 USD/mile'],
    ['In 2005 there were 300 of them.'],
  ])('%s', (text, ...expressions) => expect(found(money, text)).toEqual(expressions));
});
