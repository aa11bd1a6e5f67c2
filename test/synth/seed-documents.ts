import { synthAgreement } from './agreement.ts';
import { amend } from './amend.ts';
import { sideLetter } from './documents/side-letter.ts';
import type { SynthAgreement } from './model.ts';
import { damageLabels, misreadAgreement } from './noise.ts';
import { Random } from './random.ts';
import { STATUTES } from './statutes.ts';
import type { Voice } from './voice.ts';

const HARBOR_POINT: Partial<Voice> = {
  place: 'Harbor Point',
  employer: 'Harbor Point Unified School District',
  union: 'Harbor Point Education Association',
  employerNoun: 'District',
  unionNoun: 'Association',
  member: 'unit member',
  members: 'unit members',
  memberArticle: 'a',
  principal: 'principal',
  inWords: 0.8,
  statutes: STATUTES.california,
  startYear: 2025,
  endYear: 2027,
};

/** 24 articles, four levels of numbers, contents page, salary grid, appendices, signatures, side letters. */
export const harborPoint = (): SynthAgreement =>
  synthAgreement(2025, {
    style: 'article-decimal',
    articles: 24,
    voice: HARBOR_POINT,
    contents: true,
    branching: 0.22,
    closing: 0.05,
    depth: 5,
  });

export const harborPointAmended = (): SynthAgreement => amend(9, harborPoint(), 12);

export const scienceLetter = (): SynthAgreement => sideLetter(31, HARBOR_POINT);

export const secondLetter = (): SynthAgreement => sideLetter(32, { ...HARBOR_POINT, startYear: 2026, endYear: 2028 });

/** Letters and labels misread, some labels lost. */
export function alderCreekMisread(): SynthAgreement {
  const random = new Random(4);
  const base = synthAgreement(1404, { style: 'article-roman-decimal', articles: 14, contents: true, voice: { place: 'Alder Creek' } });
  return damageLabels(misreadAgreement(base, random, 0.004), random, { lost: 0.01, misread: 0.02 });
}

export const quillmere = (): SynthAgreement =>
  synthAgreement(77, { style: 'article-letters', articles: 10, contents: true, voice: { place: 'Quillmere' } });

/** The same agreement in several formats: decimals below roman articles, as Word numbers them. */
export const saltgrassBay = (): SynthAgreement =>
  synthAgreement(512, { style: 'article-roman-decimal', articles: 8, contents: true, branching: 0.2, voice: { place: 'Saltgrass Bay' } });

export const marloweRidge = (): SynthAgreement =>
  synthAgreement(640, { style: 'lettered', articles: 5, contents: false, voice: { place: 'Marlowe Ridge' } });

export const dunmorrow = (): SynthAgreement =>
  synthAgreement(88, { style: 'section-decimal', articles: 5, contents: false, voice: { place: 'Dunmorrow' } });

/** Short enough to be read by optical recognition in a few seconds. */
export const oxbowFlats = (articles: number, attachments: boolean): SynthAgreement =>
  synthAgreement(300 + articles, {
    style: 'article-dash-section',
    articles,
    contents: false,
    branching: 0,
    attachments,
    voice: { place: 'Oxbow Flats' },
  });
