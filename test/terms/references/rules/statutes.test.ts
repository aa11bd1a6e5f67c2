import { describe, expect, it } from 'vitest';
import { actCitations } from '../../../../pipeline/terms/references/rules/acts.ts';
import { policyCitations } from '../../../../pipeline/terms/references/rules/policies.ts';
import { stateOf } from '../../../../pipeline/terms/references/rules/states.ts';
import { statuteCitations } from '../../../../pipeline/terms/references/rules/statutes.ts';

const shown = (text: string, state: string | null = null): string[] =>
  [...statuteCitations(text, state), ...actCitations(text), ...policyCitations(text)].map(
    ({ start, end, external }) => `${text.slice(start, end)} -> ${external.join('; ')}`,
  );

describe('statutes', () => {
  it.each([
    ['ORS 243', 'Or. Rev. Stat. ch. 243'],
    ['ORS 243.808-812', 'Or. Rev. Stat. §§ 243.808-812'],
    ['ORS 243.550-243.585', 'Or. Rev. Stat. §§ 243.550-243.585'],
    ['ORS Chapter 244', 'Or. Rev. Stat. ch. 244'],
    ['OAR Chapter 265', 'Or. Admin. R. ch. 265'],
    ['OAR 411-345', 'Or. Admin. R. 411-345'],
    ['RCW 41.56', 'Wash. Rev. Code ch. 41.56'],
    ['49 CFR 40', '49 C.F.R. pt. 40'],
    ['49 CFR 382.201-382.215', '49 C.F.R. §§ 382.201-382.215'],
    ['21 USC § 811-812', '21 U.S.C. §§ 811-812'],
    ['CFR 382.211', 'C.F.R. § 382.211'],
    ['Title 49 of the Code of Federal Regulations, Part 40', '49 C.F.R. pt. 40'],
    ['Section 391.45 of the federal regulations', 'Federal Regulations § 391.45'],
    ['Part 382.301(b)(c)', '49 C.F.R. § 382.301(b)(c)'],
    ['Title 29 of the United States Code, Section 794', '29 U.S.C. § 794'],
    ['California Code of Regulations, Title 5, Section 80020', 'Cal. Code Regs. tit. 5, § 80020'],
    ['Title 5 of the California Code of Regulations, Section 80020', 'Cal. Code Regs. tit. 5, § 80020'],
    ['Section 3543.1(c) of the EERA', 'Cal. Gov. Code § 3543.1(c)'],
    ['Sections 44930 through 44988, inclusive, of the Education Code', 'Cal. Educ. Code §§ 44930-44988'],
    ['Tex. Educ. Code § 21.211', 'Tex. Educ. Code § 21.211'],
    ['Section 1121 of the Public School Code of 1949', 'Pub. School Code § 1121'],
    ['Minn. Stat. §122A.41, Subd. 6(b)', 'Minn. Stat. § 122A.41, subd. 6(b)'],
    ['Chapter 4117 of the Revised Code', 'Ohio Rev. Code ch. 4117'],
    ['Rule 6A-5.065, F.A.C.', 'Fla. Admin. Code r. 6A-5.065'],
    ['Md. Code Ann., Educ. § 6-408', 'Md. Code, Educ. § 6-408'],
    ['Chapter 89, HRS', 'Haw. Rev. Stat. ch. 89'],
    ['6.69.4 NMAC', 'N.M. Admin. Code § 6.69.4'],
    ['NAC 391.565', 'Nev. Admin. Code § 391.565'],
    ['P.L. 2020, c. 44', 'Laws of 2020, ch. 44'],
    ['Chapter 78, P.L. 2011', 'Laws of 2011, ch. 78'],
    ['Title IX of the Education Amendments of 1972', 'Education Amendments of 1972, tit. IX'],
    ['Executive Order N-33-20', 'Executive Order N-33-20'],
    ['Superintendent’s Circular HRS-PP09', 'Superintendent’s Circular HRS-PP09'],
    ['Policy 5141.4', 'Policy 5141.4'],
    ['Government Code 3540-3549.3', 'Cal. Gov. Code §§ 3540-3549.3'],
    ['603 CMR 35.02', '603 Mass. Code Regs. 35.02'],
    ['G.L. c. 150E', 'Mass. Gen. Laws ch. 150E'],
    ['M.G.L. c. 71, §§ 41 and 42', 'Mass. Gen. Laws ch. 71, § 41; Mass. Gen. Laws ch. 71, § 42'],
    ['M.G.L. Chapter 32B § 18', 'Mass. Gen. Laws ch. 32B, § 18'],
    ['COMAR Sec. 13A.12.05.03', 'Md. Code Regs. 13A.12.05.03'],
    ['Education Article, Annotated Code of Maryland, Section 6-410', 'Md. Code, Educ. § 6-410'],
    ['New Hampshire Revised Statutes Annotated, Chapter 542', 'N.H. Rev. Stat. ch. 542'],
    ['Section 111.70 Wisconsin Statutes', 'Wis. Stat. § 111.70'],
    ['Sec. 62.115, 895.46 and/or 895.35 of the Wisconsin Statutes', 'Wis. Stat. § 62.115; Wis. Stat. § 895.46; Wis. Stat. § 895.35'],
    ['Section 414(h)(2) of the Internal Revenue Code', '26 U.S.C. § 414(h)(2)'],
    ['IRS Code Section 414(h)(2)', '26 U.S.C. § 414(h)(2)'],
    ['New Mexico Public School Code, Section 22-10A-20', 'N.M. Pub. School Code § 22-10A-20'],
    ['8 NYCRR 30-3.1', '8 N.Y. Comp. Codes R. & Regs. § 30-3.1'],
    ['5 CCR 80020', 'Cal. Code Regs. tit. 5, § 80020'],
    ['Elm City Code Article 18, Section 1-38', 'Elm City Code art. 18, § 1-38'],
    ['Elm Municipal Code (“EMC”) Section 3-301 (p) (3)', 'Elm Municipal Code § 3-301(p)(3)'],
    ['Procedures Manual (APM) Chapter 2, Section 7', 'Procedures Manual ch. 2, § 7'],
    ['Section 7.017 through Section 7.020 of the Police Manual', 'Police Manual §§ 7.017-7.020'],
    ['Chapters 67 (HB 9) and 68 of Oregon Laws 2003', 'Laws of 2003, ch. 67; Laws of 2003, ch. 68'],
    ['1947 PA 336', 'Act 336 of 1947'],
    ['Act 111', 'Act 111'],
    ['Act of November 6, 1978, P.L. 1212, No. 286', 'Act of November 6, 1978, P.L. 1212, No. 286'],
    ['Title VII of the Civil Rights Act of 1964', 'Civil Rights Act of 1964, tit. VII'],
    ['Senate Bill 822, Section 2 (1) (a)', 'S.B. 822, § 2(1)(a)'],
    ['Executive Order 11246', 'Executive Order 11246'],
    ['DAS Policy 40-010-02', 'DAS Policy 40-010-02'],
    ['Paid Leave Policy (60.000.04)', 'Paid Leave Policy 60.000.04'],
    ['Board Policy H.1', 'Board Policy H.1'],
    ['Civil Service Rule IX, Section 6 (d)', 'Civil Service Rule IX, § 6(d)'],
    ['Regulation 20 of the Civil Service Regulations', 'Civil Service Regulations 20'],
    ['State Board of Education Bylaw 13.06.01.03 C4', 'State Board of Education Bylaw 13.06.01.03 C4'],
  ])('cites %s', (raw, citation) => expect(shown(`It is so under ${raw} today.`)).toContain(`${raw} -> ${citation}`));

  it.each([
    'The step is paid at SU-24-BP BP of the grid.',
    'Overtime of 8 HRS 30 minutes is paid.',
    'The Affordable Care Act 20 days later.',
    'See the City Code 14 days before.',
    'Act 20 days before the fair.',
    'It is a Rule 12.5% above the norm.',
  ])('finds nothing in: %s', (text) => expect(shown(text)).toEqual([]));

  it('takes no year in brackets and no section of the next sentence into a citation', () => {
    expect(
      shown('As in School Code, Section 22-10A-20 (2003) and ORS Chapter 244. Section 6 applies; Government Code 12945.2 (CFRA).'),
    ).toEqual([
      'School Code, Section 22-10A-20 -> School Code § 22-10A-20',
      'Government Code 12945.2 -> Cal. Gov. Code § 12945.2',
      'ORS Chapter 244 -> Or. Rev. Stat. ch. 244',
    ]);
  });

  it('names the state of a code or title that does not say it', () => {
    expect(shown('By Title 26, section 962(6) it is so.', 'Me.')).toEqual(['Title 26, section 962(6) -> Me. Stat. tit. 26, § 962(6)']);
    expect(stateOf('Elm County, Oregon, and the State of Oregon; Washington County and California')).toBe('Or.');
    expect(stateOf("Washington's Birthday, Washington’s Birthday, a trip to Washington, D.C.; the State of California")).toBe('Cal.');
  });

  it('reads a row of strokes before a code in time that does not grow with the ways to part it', () => {
    const started = performance.now();
    shown(`Section ${'1-'.repeat(70)} Education Code`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
