import { expect, it } from 'vitest';
import { readAgreement } from '../reading.ts';

const unitOf = (clause: string) => readAgreement(`ARTICLE 1 Recognition\n1.1 ${clause}\n`).terms.facts.bargaining_unit;

it.each([
  [
    'The Board recognizes the Union as the exclusive representative for all full-time certificated teachers; substitutes are not.',
    'all full-time certificated teachers',
  ],
  [
    'The County recognizes the Guild as sole and exclusive bargaining agent with respect to wages, hours and the other conditions of work for the employees in the classifications of Schedule A.',
    'the employees in the classifications of Schedule A',
  ],
  [
    'The Agency recognizes the Association as the exclusive agent for: All classified employees, excluding supervisors.',
    'All classified employees, excluding supervisors',
  ],
  [
    'The City recognizes the Union as the designated bargaining representative for officers of the St. Alder Police, for the purpose of setting wages.',
    'officers of the St. Alder Police',
  ],
  [
    'The Union is the exclusive representative of all employees in the bargaining unit. The bargaining unit shall consist of all school nurses and librarians.',
    'all school nurses and librarians',
  ],
  ['The Association recognizes the Superintendent as the designated representative of the Board and its members in disputes.', null],
  [
    'The Federation has the sole and exclusive right to represent all teachers and nurses as their bargaining agent.',
    'all teachers and nurses',
  ],
  ['A certificated unit member shall be paid monthly.', null],
])('%s', (clause, unit) => expect(unitOf(clause)).toBe(unit));
