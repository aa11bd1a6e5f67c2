import { describe, expect, it } from 'vitest';
import { masked, unitFinder } from '../../../pipeline/terms/masked.ts';
import { referencesOf } from '../../../pipeline/terms/references/index.ts';
import { outlineOf } from './outline.ts';

const UNITS = [
  '3 ARTICLE_III Pay',
  '3/3.1 3.1 Pay follows the grid.',
  '3/3.2 3.2 Stipends follow.',
  '6 ARTICLE_VI Grievances',
  '6/6.1 6.1 Stages of the procedure',
  '6/6.1/A A. Level One: the principal hears the case.',
  '6/6.1/B B. Level Two: the board hears it.',
  '7 ARTICLE_VII Leave',
  '7/7.1 7.1 Sick leave is earned.',
  '7/7.1/a a. For full-time staff.',
  '7/7.1/a/i i. After a year.',
  'Appendix_C Appendix_C Class size',
];

/** References of a sentence that stands as the last clause, `6/6.2` or under the path given. */
function read(sentence: string, path = '6/6.2 6.2', amends = false): string[] {
  return readIn([], sentence, path, amends);
}

/** The same behind further units. */
function readIn(more: readonly string[], sentence: string, path = '6/6.2 6.2', amends = false): string[] {
  const { text, outline } = outlineOf([...UNITS, ...more, `${path} ${sentence}`]);
  const { references } = referencesOf(masked(text, outline, new Set(['label'])), text, outline, unitFinder(outline), amends);
  return references
    .filter(({ start }) => start > outline.units.at(-1)!.start)
    .map((one) => `${one.raw} -> ${one.target === null ? `${one.status} ${one.citation}` : outline.units[one.target]!.path.join('/')}`);
}

describe('references', () => {
  it.each([
    ['See Section 7.1 above and Article 3.', 'Section 7.1 above -> 7/7.1', 'Article 3 -> 3'],
    ['Under ARTICLE VII, leave counts.', 'ARTICLE VII -> 7'],
    ['As in paragraphs 3.1 and 3.2 above.', 'paragraphs 3.1 and 3.2 above -> 3/3.1', 'paragraphs 3.1 and 3.2 above -> 3/3.2'],
    ['Articles 3 and 7 apply.', 'Articles 3 and 7 -> 3', 'Articles 3 and 7 -> 7'],
    [
      'Section 7.1a, Section 7.1(a)(i), Article 7, Section 7.1',
      'Section 7.1a -> 7/7.1/a',
      'Section 7.1(a)(i) -> 7/7.1/a/i',
      'Article 7, Section 7.1 -> 7/7.1',
    ],
    ['An appeal goes to Level Two within this Article.', 'Level Two -> 6/6.1/B'],
    ['Class size (see Appendix C) and Appendix D.', 'Appendix C -> Appendix C', 'Appendix D -> dangling Appendix D'],
    ['As under numbers 3-7 or #9; see #2 of 12.', 'numbers 3-7 -> dangling Number 3; Number 7'],
    ['Article Vil and Article VI, Grievances, Section 6.1 apply.', 'Article Vil -> 7', 'Article VI, Grievances, Section 6.1 -> 6/6.1'],
    ['Appeals follow Subsections A or B below.', 'Subsections A or B below -> dangling Subsection A; Subsection B'],
    ['Section 9.9.2 is not there; step 3 of the grid is no citation.', 'Section 9.9.2 -> dangling Section 9.9.2'],
    ['Article 7 (Leave), Section 7.1 and\nARTICLE 6\n', 'Article 7 (Leave), Section 7.1 -> 7/7.1'],
    ['Section 2.5 of the County Personnel Rules', 'Section 2.5 of the County Personnel Rules -> external County Personnel Rules § 2.5'],
    ['Defined in 7.1, for 7.1 hours, or 3.2%.', '7.1 -> 7/7.1'],
    ['a section of the room, part of a paragraph, this Agreement'],
  ])('%s', (sentence, ...expected) => expect(read(sentence)).toEqual(expected));

  it('finds ids printed as one label, and the first below one that is not printed', () => {
    expect(read('Section B.2 and Section B apply.', '6/B.2 B.2')).toEqual(['Section B -> 6/B.2']);
    expect(read('Article 6, Section B.2 applies.', '7/B.2 B.2')).toEqual(['Article 6, Section B.2 -> dangling Article 6, Section B.2']);
    expect(read('By Paragraph 1 it applies.', '7/A.1 A.1')).toEqual(['Paragraph 1 -> 7/A.1']);
    expect(read('Section B.2 applies.', '6/C.1 C.1')).toEqual(['Section B.2 -> dangling Section B.2']);
  });

  it('reads chains of ids behind a number, and lists in the last step', () => {
    const more = ['20 ARTICLE_TWENTY Hours', '20/A._2 A._2. Shifts', '20/A._2/a a. By day.', '20/B B. Breaks'];
    expect(readIn(more, 'By Article Twenty B., and Article 20, A. 2. it is so.')).toEqual([
      'Article Twenty B -> 20/B',
      'Article 20, A. 2 -> 20/A. 2',
    ]);
    expect(readIn(more, 'Article 20, A.2.a applies; in Article 20 A teacher has rights.')).toEqual([
      'Article 20, A.2.a -> 20/A. 2/a',
      'Article 20 -> 20',
    ]);
    expect(read('Her rights under 4.19 A. hold, by the provisions of 8.01, A, 3, too.')).toEqual([
      '4.19 A -> dangling Section 4.19.A',
      '8.01, A, 3 -> dangling Section 8.01.A.3',
    ]);
    expect(readIn(more, 'By Article 20. I.R.S. rates hold.')).toEqual(['Article 20 -> 20']);
    expect(read('By Section 7.1, paragraphs a and b.')).toEqual([
      'Section 7.1, paragraphs a and b -> 7/7.1/a',
      'Section 7.1, paragraphs a and b -> dangling Section 7.1, Paragraph b',
    ]);
    expect(readIn(more, 'Paragraph 2 of this Section A. applies.', '20/C C.')).toEqual(['Paragraph 2 of this Section A -> 20/A. 2']);
  });

  it('finds what stands above, with stops between, also in a list beside', () => {
    const more = ['8 ARTICLE_8 Tools', '8/1 1. Issue', '8/1/a a. Of hands:', '8/1/a/i i. Pliers'];
    expect(readIn(more, 'As provided in (i) above.', '8/1/b b.')).toEqual(['(i) above -> 8/1/a/i']);
    expect(read('By subparagraph a., above, it is so.', '7/7.1/b b.')).toEqual(['subparagraph a., above -> 7/7.1/a']);
    expect(read('Covered by either A or B above.', '6/6.1/C C.')).toEqual(['A or B above -> 6/6.1/A', 'A or B above -> 6/6.1/B']);
    expect(read('As listed in A and B, and no more than 2 above average.', '6/6.1/C C.')).toEqual([
      'A and B -> 6/6.1/A',
      'A and B -> 6/6.1/B',
    ]);
  });

  it('keeps to the list that the citation stands in where numbers begin anew', () => {
    const more = ['9 ARTICLE_9 Shifts', '9/8 8. Bids', '9/8/a a. Posting', '9/8~2 8. Bids of the night', '9/8~2/a a. Posting'];
    expect(readIn(more, 'Under Section 8 of this Article it is so.', '9/8~2/b b.')).toEqual(['Section 8 of this Article -> 9/8~2']);
  });

  it('cites bodies of rules by the names that the text gives them', () => {
    expect(read('The Elm Falls Municipal Code, hereinafter EMC, governs; see EMC Section 3-604 and Section 3-605(a).')).toEqual([
      'EMC Section 3-604 -> external Elm Falls Municipal Code § 3-604',
      'Section 3-605(a) -> external Elm Falls Municipal Code § 3-605(a)',
    ]);
    expect(read('By Sections 7.006 through 7.016 of the Police Manual.')).toEqual([
      'Sections 7.006 through 7.016 of the Police Manual -> external Police Manual §§ 7.006-7.016',
    ]);
    expect(read('By the “Hearing Process” policy it is so; Section VI of said policy rules.')).toEqual([
      'Section VI of said policy -> external Hearing Process policy § VI',
    ]);
    expect(read('By Standing Order 2.4.10 it is so.')).toEqual(['Standing Order 2.4.10 -> external Standing Order 2.4.10']);
  });

  it('takes citations in headings, but not of the unit itself', () => {
    const { text, outline } = outlineOf([...UNITS, '6/6.2 6.2 Article VII, Section 7.1 (Leave)', '6/6.3 6.3 Section 6.3 (Stages)']);
    const units = outline.units.map((unit) => ({ ...unit, heading_end: unit.end, text_start: unit.end }));
    const titled = { ...outline, units };
    const { references } = referencesOf(masked(text, titled, new Set(['label'])), text, titled, unitFinder(titled), false);
    expect(references.map(({ raw }) => raw)).toEqual(['Article VII, Section 7.1']);
  });

  it('takes what an amendment does not hold for a clause of the agreement that it amends', () => {
    expect(read('By Article 24.3 it is so, and by Section 7.1 above.', '6/6.2 6.2', true)).toEqual([
      'Article 24.3 -> external Article 24.3',
      'Section 7.1 above -> 7/7.1',
    ]);
  });

  it('takes no id of an article for the first below another', () => {
    expect(read('Section 7.7.1 applies.', '7/7.7.5 7.7.5')).toEqual(['Section 7.7.1 -> dangling Section 7.7.1']);
  });

  it('looks a number up in the list that it stands in, where lists begin anew', () => {
    const { text, outline } = outlineOf([
      'Appendix_B Appendix_B Stipends',
      'Appendix_B/1 1. Coordinators',
      'Appendix_B/9 9. Chairs, as under item #1, and under numbers 2-6',
      'Appendix_B/1~2 1. Doctorate',
      'Appendix_B/2 2. Bilingual, see paragraph 9',
    ]);
    const { references } = referencesOf(masked(text, outline, new Set(['label'])), text, outline, unitFinder(outline), false);
    expect(references.map(({ raw, target, status }) => `${raw} -> ${target ?? status}`)).toEqual([
      '#1 -> 1',
      'numbers 2-6 -> dangling',
      'paragraph 9 -> 2',
    ]);
  });

  it('reads a range of figures as its ends, and figures for roman ids', () => {
    expect(read('Sections 1-2 apply.', '3/3.3 3.3').sort()).toEqual(['Sections 1-2 -> 3/3.1', 'Sections 1-2 -> 3/3.2']);
    expect(read('By Article 6, Section 5 it is so.', '6/V V.')).toEqual(['Article 6, Section 5 -> 6/V']);
  });

  it('finds a letter in the nearest unit around', () => {
    expect(read('Section A above governs.', '6/6.1/C C.')).toEqual(['Section A above -> 6/6.1/A']);
    expect(read('Subsection (a) governs.', '7/7.1/b b.')).toEqual(['Subsection (a) -> 7/7.1/a']);
  });

  it.each([
    ['Education Code Section 44932', 'Cal. Educ. Code § 44932'],
    ['Education Code section 44660, et seq.', 'Cal. Educ. Code § 44660 et seq.'],
    ['Section 44031 of the California Education Code', 'Cal. Educ. Code § 44031'],
    ['Government Code 3543.2', 'Cal. Gov. Code § 3543.2'],
    ['Education Code 22146(d)', 'Cal. Educ. Code § 22146(d)'],
    ['Education Code Sections 44966 through 44974', 'Cal. Educ. Code §§ 44966-44974'],
    ['subdivisions (g) and (m) of Section 3540.1 of the Government Code', 'Cal. Gov. Code § 3540.1(g), (m)'],
    ['Texas Education Code § 21.201', 'Tex. Educ. Code § 21.201'],
    ['20 U.S.C. § 1400 et seq.', '20 U.S.C. § 1400 et seq.'],
    ['29 CFR Part 825', '29 C.F.R. pt. 825'],
    ['ORS 243.650', 'Or. Rev. Stat. § 243.650'],
    ['RCW 41.59.020', 'Wash. Rev. Code § 41.59.020'],
    ['M.G.L. c. 71, § 41', 'Mass. Gen. Laws ch. 71, § 41'],
    ['Chapter 150E of the General Laws', 'Mass. Gen. Laws ch. 150E'],
    ['RSA 273-A:1', 'N.H. Rev. Stat. § 273-A:1'],
    ['Title 26, section 962(6)', 'tit. 26, § 962(6)'],
    ['RSA Chapter 189', 'N.H. Rev. Stat. ch. 189'],
    ['20-A M.R.S.A. § 13202', 'Me. Stat. tit. 20-A, § 13202'],
    ['26 M.R.S.A. § 961', 'Me. Stat. tit. 26, § 961'],
    ['Minn. Stat. § 122A.40', 'Minn. Stat. § 122A.40'],
    ['Education Law 3020-a', 'N.Y. Educ. Law § 3020-a'],
    ['Section 125', '26 U.S.C. § 125'],
    ['Alder County Code 2.05', 'Alder County Code § 2.05'],
    ['Board Policy 1120', 'Board Policy 1120'],
    ['BP 6151(a)', 'Board Policy 6151(a)'],
    ['Alder Accounting Manual, Policy No. 40.10', 'Alder Accounting Manual, Policy 40.10'],
  ])('cites %s', (raw, citation) => expect(read(`As ${raw} provides.`)).toEqual([`${raw} -> external ${citation}`]));

  it.each([
    ['As in Section 447.303, Florida Statutes.', 'Section 447.303, Florida Statutes -> external Fla. Stat. § 447.303'],
    ['As in Chapter 115, Florida Statutes.', 'Chapter 115, Florida Statutes -> external Fla. Stat. ch. 115'],
    [
      'By Article IX, Section 1, of the Florida Constitution.',
      'Article IX, Section 1, of the Florida Constitution -> external Florida Constitution art. IX, § 1',
    ],
    ['See Minn. Stat. § 122A.40, Subd. 19.', 'Minn. Stat. § 122A.40, Subd. 19 -> external Minn. Stat. § 122A.40, subd. 19'],
    [
      'By Section 11 of Act 379 of the Public Acts of 1965.',
      'Section 11 of Act 379 of the Public Acts of 1965 -> external Act 379 of 1965, § 11',
    ],
    ['The caps of Public Act 152 of 2011 apply.', 'Public Act 152 of 2011 -> external Act 152 of 2011'],
    ['Children served under Public Law 94-142.', 'Public Law 94-142 -> external Pub. L. 94-142'],
    ['As in chapter 279, Code of Iowa.', 'chapter 279, Code of Iowa -> external Iowa Code ch. 279'],
    ['See 7.1.', '7.1 -> 7/7.1'],
    ['By Section 903 of Act 195.', 'Section 903 of Act 195 -> external Act 195, § 903'],
    ['Except that 7.1 may be waived.', '7.1 -> 7/7.1'],
    ['As listed in 6.1.B, the board hears it.', '6.1.B -> 6/6.1/B'],
    ['By Chapter 123, Public Laws of 1974.', 'Chapter 123, Public Laws of 1974 -> external Laws of 1974, ch. 123'],
  ])('reads a statute named behind its section, acts by number, ids behind See: %s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it('takes a title between an article and its section, and capitals for no amount', () => {
    expect(read('By Article 6 Grievances, Section 6.1 it is so.')).toEqual(['Article 6 Grievances, Section 6.1 -> 6/6.1']);
    expect(read('By Article 6 “Grievances”, Section 6.1 it is so.')).toEqual(['Article 6 “Grievances”, Section 6.1 -> 6/6.1']);
    expect(read('Paid in accordance with Article 7 Hours of Work.')).toEqual(['Article 7 -> 7']);
    expect(read('Overtime Subsection 1. Voluntary Overtime: it is offered.')).toEqual([]);
  });

  it('takes no words of a sentence for a title between an article and its section', () => {
    expect(read('By Article 3 lamps are lit and Section 6.1 is kept.')).toEqual(['Article 3 -> 3', 'Section 6.1 -> 6/6.1']);
    expect(read('By Article Six (called Grievances), Section 6.1.')).toEqual(['Article Six (called Grievances), Section 6.1 -> 6/6.1']);
    expect(read('By ARTICLE 6, SECTION 6.1 and Article 6 OF THIS ARTICLE.')[0]).toBe('ARTICLE 6, SECTION 6.1 -> 6/6.1');
  });

  it('ends the name of a body of rules before the next citation', () => {
    expect(read('By Article 4 of the Constitution and Article 5 of the State Constitution.')).not.toContainEqual(
      expect.stringContaining('and Article'),
    );
  });

  it('means by a section of a named article the one of its first list', () => {
    const { text, outline } = outlineOf([
      '25 ARTICLE_25 Work',
      '25/1 1. Hours',
      '25/2 2. Meals',
      '25/1~2 1. Of the north plant',
      '25/2~2 2. Bids are by Article 25, Section 1 and by section 1.',
    ]);
    const { references } = referencesOf(masked(text, outline, new Set(['label'])), text, outline, unitFinder(outline), false);
    expect(references.map(({ raw, target }) => `${raw} -> ${target}`)).toEqual(['Article 25, Section 1 -> 1', 'section 1 -> 3']);
  });

  it('lists the sections of a code in one row', () => {
    expect(read('By Education Code Sections 44963 and 44965 it is so.')).toEqual([
      'Education Code Sections 44963 and 44965 -> external Cal. Educ. Code § 44963; Cal. Educ. Code § 44965',
    ]);
  });
});
