import { synthAgreement } from './agreement.ts';
import { amend } from './amend.ts';
import { news } from './documents/news.ts';
import { type Report, reportTruth } from './documents/report.ts';
import { sideLetter } from './documents/side-letter.ts';
import { updates } from './documents/updates.ts';
import type { SynthAgreement } from './model.ts';
import { damageLabels, misreadAgreement } from './noise.ts';
import { Random } from './random.ts';
import type { TextLayout } from './render/lines.ts';
import { renderMarkdown } from './render/markdown.ts';
import { type PdfLayout, renderPdf } from './render/pdf.ts';
import { renderText } from './render/text.ts';
import { STATUTES } from './statutes.ts';
import { type Truth, truthOf } from './truth.ts';
import type { Voice } from './voice.ts';

/** A sample document and what is known of it. */
export interface SeedFile {
  bytes: Uint8Array;
  truth: Truth;
}

export interface Seed {
  file: string;
  /** Takes more than a second or two to make. */
  slow: boolean;
  make(): Promise<SeedFile>;
}

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

const PAGED: TextLayout = {
  width: 86,
  indent: 3,
  gap: '   ',
  hanging: true,
  blank: 1,
  pageLines: 50,
  runningHead: 'HPUSD / HPEA Agreement 2025-2027',
  pageNumber: 'dashes',
  lineNumbers: false,
  articlePages: false,
};

const PRINTED: PdfLayout = {
  family: 'serif',
  size: 11,
  columns: 1,
  runningHead: 'HPUSD / HPEA Agreement 2025-2027',
  pageNumbers: true,
  romanFront: true,
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

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function text(file: string, agreement: () => SynthAgreement, layout: TextLayout): Seed {
  const make = async (): Promise<SeedFile> => {
    const made = agreement();
    const rendered = renderText(made, layout);
    return { bytes: encode(rendered.text), truth: truthOf(made, file, rendered.boilerplate) };
  };
  return { file, slow: false, make };
}

function pdf(file: string, agreement: () => SynthAgreement, layout: PdfLayout): Seed {
  const make = async (): Promise<SeedFile> => {
    const made = agreement();
    const rendered = await renderPdf(made, layout);
    return { bytes: rendered.bytes, truth: truthOf(made, file, rendered.boilerplate) };
  };
  return { file, slow: false, make };
}

function report(file: string, content: Report): Seed {
  return { file, slow: false, make: async () => ({ bytes: encode(content.text), truth: reportTruth(content, file) }) };
}

function misread(): SynthAgreement {
  const random = new Random(4);
  const base = synthAgreement(1404, { style: 'article-roman-decimal', articles: 14, contents: true, voice: { place: 'Alder Creek' } });
  return damageLabels(misreadAgreement(base, random, 0.004), random, { lost: 0.01, misread: 0.02 });
}

/** The sample documents of `seeds/`; each is made anew from its number alone. */
export const SEEDS: readonly Seed[] = [
  text('harbor-point-agreement.txt', harborPoint, PAGED),
  pdf('harbor-point-agreement.pdf', harborPoint, PRINTED),
  text('alder-creek-agreement-ocr.txt', misread, {
    ...PAGED,
    width: 78,
    indent: 0,
    gap: ' ',
    hanging: false,
    runningHead: null,
    pageNumber: 'plain',
  }),
  pdf(
    'quillmere-agreement.pdf',
    () => synthAgreement(77, { style: 'article-letters', articles: 10, contents: true, voice: { place: 'Quillmere' } }),
    { ...PRINTED, family: 'sans', size: 9.5, columns: 2, runningHead: null },
  ),
  {
    file: 'harbor-point-tentative-agreement.md',
    slow: false,
    make: async () => {
      const file = 'harbor-point-tentative-agreement.md';
      const amended = amend(9, harborPoint(), 12);
      const bytes = encode(
        renderMarkdown(amended, { dashes: true, headings: 'plain', tables: 'pipe', escapeDollars: true, runIn: 'underline' }),
      );
      return { bytes, truth: truthOf(amended, file) };
    },
  },
  text('harbor-point-side-letter.txt', () => sideLetter(31, HARBOR_POINT), {
    ...PAGED,
    width: null,
    indent: 0,
    gap: ' ',
    pageLines: null,
    runningHead: null,
    pageNumber: 'none',
  }),
  report('harbor-point-negotiations-updates.md', updates),
  report('harbor-point-news.txt', news),
];
