import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../pipeline/schema.ts';
import { readAgreement, readTerms } from './reading.ts';

const PIECES = [
  'ARTICLE 1 Leave\n',
  '1.1 ',
  'thirty (30) days',
  ' eighty (8) hours',
  '$1,200 per year',
  '5.5%',
  'July 1, 2022',
  ' through June 30, 2025',
  'Section 1.1 above',
  ' this Article',
  'under this subsection, herein',
  'Education Code 44932',
  'The District shall pay the teacher ',
  'class size of 24 students',
  ' (',
  ')',
  '. ',
  '\n',
  '\f',
  '½',
  '1/2',
  '1/0',
  'nine trillion '.repeat(40),
  ' and ',
  ' to ',
  '-',
  'one hundred',
  ' eight-five',
  '7:30 a.m.',
  '50:1',
  '2022-23',
  '𝟙🙂',
  'Level Two',
  'M.G.L. c. 71, § 41',
  'et seq.',
];

describe('terms stage', () => {
  it('gives values that are spans of the text and hold to the schema, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.boolean(), (pieces, isAgreement) => {
        const text = pieces.join('');
        const found = isAgreement ? readAgreement(text).terms : readTerms(text, 'negotiation-update');
        expect(faultOf(found, 'terms')).toBeNull();
        for (const one of [...found.terms, ...found.references, ...found.self_references])
          expect(one.raw).toBe(text.slice(one.start, one.end));
        for (const one of [...found.duties, ...found.events]) expect(one.quote).toBe(text.slice(one.start, one.end));
        for (let i = 1; i < found.terms.length; i++) expect(found.terms[i]!.start).toBeGreaterThanOrEqual(found.terms[i - 1]!.end);
      }),
      { numRuns: 150 },
    );
  });

  it('notes words and figures that differ', () => {
    const { notes } = readAgreement('ARTICLE 1 Hours\n1.1 Within eighty (8) hours or thirty (30) days.\n').terms;
    expect(notes.map(({ code, found }) => `${code}: ${found}`)).toEqual(['word-figure-mismatch: eighty (8) hours']);
  });

  it('reads no number out of a label', () => {
    expect(readAgreement('ARTICLE 3 Hours of work\n3.1 Days\n').terms.terms).toEqual([]);
  });

  it('takes five thousand clauses in time that grows with their number', () => {
    const clause = (n: number) => `1.${n} Within thirty (30) days the District shall pay $100 under Section 1.${n + 1} or Section 99.9.\n`;
    const time = (count: number) => {
      const text = `ARTICLE 1 Pay\n${Array.from({ length: count }, (_, n) => clause(n + 1)).join('')}`;
      const start = performance.now();
      readAgreement(text);
      return performance.now() - start;
    };
    time(500);
    expect(time(5000)).toBeLessThan(60 * Math.max(20, time(500)));
  });
});
