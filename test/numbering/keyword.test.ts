import { describe, expect, it } from 'vitest';
import { keywordReadings, rankOf } from '../../pipeline/numbering/keyword.ts';

const first = (line: string): string => {
  const [reading] = keywordReadings(line, 0);
  return reading ? `${reading.style} ${reading.ordinal} ${reading.id} ${line.slice(reading.start, reading.end)}` : 'none';
};

describe('keyword readings', () => {
  it.each([
    ['ARTICLE 7 - LEAVES', 'article 7 7 ARTICLE 7 -'],
    ['ARTICLE VII', 'article 7 7 ARTICLE VII'],
    ['ARTICLE TWENTY TWO', 'article 22 22 ARTICLE TWENTY TWO'],
    ['Article 1, GENERAL PROVISIONS', 'article 1 1 Article 1,'],
    ['SECTION 3. A "temporary teacher" is hired', 'section 3 3 SECTION 3.'],
    ['Section 4.2 Lunch', 'section 2 4.2 Section 4.2'],
    ['ARTICLE 12A', 'article 12 12A ARTICLE 12A'],
    ['ARTICLE 18b', 'article 18 18B ARTICLE 18b'],
    ['Section La,   Boats.', 'section 1.01 La Section La,'],
    ['Section |.b. Nets', 'section 1.02 |.b Section |.b.'],
    ['Article XVIII-A Boats', 'article 18 18A Article XVIII-A'],
    ['DIVISION 4 - PAY', 'division 4 4 DIVISION 4 -'],
    ['S e c t i o n  4. Pay', 'section 4 4 S e c t i o n  4.'],
    ['A R T I C L E   I I I', 'article 3 3 A R T I C L E   I I I'],
    ['A R T I C L E  1 2', 'article 12 12 A R T I C L E  1 2'],
    ['A R T I C L E  F I V E', 'article 5 5 A R T I C L E  F I V E'],
    ['Artículo Segundo. Licencias', 'article 2 2 Artículo Segundo.'],
    ['ARTICULO SEPTIMO', 'article 7 7 ARTICULO SEPTIMO'],
    ['CLÁUSULA DÉCIMA SEGUNDA.- Vigencia', 'clause 12 12 CLÁUSULA DÉCIMA SEGUNDA.-'],
    ['Artículo 1º Salarios', 'article 1 1 Artículo 1º'],
    ['Article 1er', 'article 1 1 Article 1er'],
    ['Section D(1) - Trial watches', 'section 4.01 D(1) Section D(1) -'],
    ['§ 120 Duties', 'section 120 120 § 120'],
    ['Artículo 5', 'article 5 5 Artículo 5'],
    ['Article premier', 'article 1 1 Article premier'],
    ['PART XV', 'part 15 15 PART XV'],
    ['STEP 2', 'step 2 2 STEP 2'],
    ['Sect1on 4. Return', 'section 4 4 Sect1on 4.'],
    ['ARTICLE Ill', 'article 3 3 ARTICLE Ill'],
    ['Part of the day', 'none'],
    ['Article is the word', 'none'],
    ['Sections are short', 'none'],
  ])('%s', (line, expected) => {
    expect(first(line)).toBe(expected);
  });

  it('counts what was misread, letters of the known word less than those of the number', () => {
    expect(keywordReadings('ARTICLE Ill', 0)[0]!.misread).toBe(2);
    expect(keywordReadings('ART1CLE 3', 0)[0]!.misread).toBeCloseTo(0.4);
  });

  it('counts no accent that capitals go without as misread', () => {
    expect(keywordReadings('SECCION 4', 0)[0]!.misread).toBe(0);
  });

  it('ranks PART above ARTICLE above SECTION', () => {
    expect(rankOf('part')).toBeLessThan(rankOf('article'));
    expect(rankOf('article')).toBeLessThan(rankOf('section'));
    expect(rankOf('arabic|.')).toBe(9);
  });
});
