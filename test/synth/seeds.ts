import { news } from './documents/news.ts';
import { updates } from './documents/updates.ts';
import type { DocxLayout } from './render/docx-body.ts';
import type { TextLayout } from './render/lines.ts';
import type { PdfLayout } from './render/pdf-sheets.ts';
import {
  alderCreekMisread,
  dunmorrow,
  harborPoint,
  harborPointAmended,
  marloweRidge,
  oxbowFlats,
  quillmere,
  saltgrassBay,
  scienceLetter,
  secondLetter,
} from './seed-documents.ts';
import { docx, html, mail, markdown, odt, pdf, report, rtf, type Seed, scan, text, zip } from './seed-makers.ts';

const HEAD = 'HPUSD / HPEA Agreement 2025-2027';

const PAGED: TextLayout = {
  width: 86,
  indent: 3,
  gap: '   ',
  hanging: true,
  blank: 1,
  pageLines: 50,
  runningHead: HEAD,
  pageNumber: 'dashes',
  lineNumbers: false,
  articlePages: false,
};

const FLAT: TextLayout = { ...PAGED, indent: 0, gap: ' ', hanging: false, runningHead: null, pageNumber: 'plain' };
const LETTER: TextLayout = { ...FLAT, width: null, pageLines: null, pageNumber: 'none' };
const PRINTED: PdfLayout = { family: 'serif', size: 11, columns: 1, runningHead: HEAD, pageNumbers: true, romanFront: true };
const SCANNED: PdfLayout = { ...PRINTED, runningHead: 'Oxbow Flats Agreement', romanFront: false };
const WORD: DocxLayout = {
  automatic: true,
  redline: 'tracked',
  runningHead: 'Saltgrass Bay Agreement',
  footnote: 'Amounts are rounded to full dollars.',
};

/** The sample documents of `seeds/`; each is made anew from its number alone. */
export const SEEDS: readonly Seed[] = [
  text('harbor-point-agreement.txt', harborPoint, PAGED),
  pdf('harbor-point-agreement.pdf', harborPoint, PRINTED),
  text('alder-creek-agreement-ocr.txt', alderCreekMisread, { ...FLAT, width: 78 }),
  pdf('quillmere-agreement.pdf', quillmere, { ...PRINTED, family: 'sans', size: 9.5, columns: 2, runningHead: null }),
  markdown('harbor-point-tentative-agreement.md', harborPointAmended, {
    dashes: true,
    headings: 'plain',
    tables: 'pipe',
    escapeDollars: true,
    runIn: 'underline',
  }),
  docx('harbor-point-tentative-agreement.docx', harborPointAmended, { ...WORD, automatic: false, runningHead: null, footnote: null }),
  text('harbor-point-side-letter.txt', scienceLetter, LETTER),
  report('harbor-point-negotiations-updates.md', updates),
  report('harbor-point-news.txt', news),
  docx('saltgrass-bay-agreement.docx', saltgrassBay, WORD),
  html('saltgrass-bay-agreement.html', saltgrassBay, { lists: true, site: 'Saltgrass Bay Schools' }),
  rtf('saltgrass-bay-agreement.rtf', saltgrassBay, { runningHead: 'Saltgrass Bay Agreement', redline: 'tracked' }),
  mail('marlowe-ridge-mail.eml', 'Agreement as signed', 'Please find the signed agreement attached.\n', [
    {
      seed: docx('marlowe-ridge-agreement.docx', marloweRidge, { ...WORD, runningHead: null, footnote: null }),
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  ]),
  zip('harbor-point-upload.zip', [
    { folder: 'letters', seed: text('harbor-point-second-letter.txt', secondLetter, LETTER) },
    { folder: 'neighbors', seed: html('dunmorrow-agreement.html', dunmorrow, { lists: false, site: null }) },
  ]),
  odt('saltgrass-bay-agreement.odt', saltgrassBay, { runningHead: 'Saltgrass Bay Agreement' }),
  scan('oxbow-flats-scan-clean.pdf', () => oxbowFlats(1, false), SCANNED, 'clean'),
  scan('oxbow-flats-scan-light.pdf', () => oxbowFlats(3, false), SCANNED, 'light'),
  scan('oxbow-flats-scan-heavy.pdf', () => oxbowFlats(1, false), SCANNED, 'heavy'),
  scan('oxbow-flats-scan.tiff', () => oxbowFlats(4, true), SCANNED, 'clean'),
];
