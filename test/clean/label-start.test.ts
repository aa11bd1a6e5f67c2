import { describe, expect, it } from 'vitest';
import { isHeading, mayBeginUnit } from '../../pipeline/clean/label-start.ts';

describe('lines that may begin a unit', () => {
  it.each([
    'ARTICLE 4',
    'Section 2 - Pay',
    'Sec. 3',
    'Appendix B',
    'Side Letter on hours',
    'Letter of Understanding',
    '§ 12',
    'Artículo 3',
    '1. Pay',
    '(a) pay',
    'b) pay',
    'iv. pay',
    '[2] pay',
    '7.6 pay',
    '8-1-3 pay',
    '4,2 pay',
    'A.1 pay',
    'l.1 pay',
    '12 Pay',
    '3   pay',
    'C Pay',
    '• pay',
    '– pay',
    '*Note',
    'SICK LEAVE',
    'e The result',
  ])('%s', (line) => {
    expect(mayBeginUnit(line)).toBe(true);
  });

  it.each([
    'the employee',
    'section 4 above',
    'step 3 of the procedure',
    'schedule a meeting',
    'a member of',
    'A member of',
    'I agree',
    '30 days of pay',
    '1040 hours',
    '5.5% of pay',
    'Partial days',
    'Stepchildren',
    '(OFLA) and the',
    'pre-approval',
    '2024 and later',
    '$4.50 an hour',
  ])('not: %s', (line) => {
    expect(mayBeginUnit(line)).toBe(false);
  });

  it('knows headings by their capitals', () => {
    expect(['HOURS OF WORK', 'PAY – 2024', 'PTO', 'Hours', 'A-1 B-2'].map(isHeading)).toEqual([true, false, false, false, false]);
  });
});
