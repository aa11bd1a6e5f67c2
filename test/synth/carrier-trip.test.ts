import { describe, expect, it } from 'vitest';
import { CARRIERS, carrierTrip } from './carrier-trip.ts';
import { renderDocx } from './render/docx.ts';
import { renderHtml } from './render/html.ts';
import { renderRtf } from './render/rtf.ts';
import { outlineOf } from './round-trip.ts';
import { harborPointAmended, saltgrassBay } from './seed-documents.ts';
import { truthOf } from './truth.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const docx = (redline: 'tracked' | 'formatted'): Uint8Array =>
  renderDocx(harborPointAmended(), { automatic: false, redline, runningHead: null, footnote: null }).bytes;
const rtf = (redline: 'tracked' | 'formatted'): Uint8Array => encode(renderRtf(harborPointAmended(), { runningHead: null, redline }).rtf);

// All numbering styles are measured by scripts/carrier-trip.ts.
describe('carriers', () => {
  it.each(CARRIERS)('give the agreement back from %s', async (carrier) => {
    const score = await carrierTrip(saltgrassBay(), carrier);
    expect(score.pathF1, score.faults.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    ['tracked changes in Word', WORD, docx('tracked')],
    ['struck and underlined words in Word', WORD, docx('formatted')],
    ['marks in a web page', 'text/html', encode(renderHtml(harborPointAmended(), { lists: false, site: null }).html)],
    ['revisions in rich text', 'application/rtf', rtf('tracked')],
    ['struck and underlined words in rich text', 'application/rtf', rtf('formatted')],
  ])('give the redlines back from %s', async (_, mediaType, bytes) => {
    const { outline, text } = await outlineOf('a', mediaType, bytes);
    const found = outline.redlines.map(({ op, start, end }) => `${op} ${text.text.slice(start, end).replace(/\s+/g, ' ').trim()}`);
    expect(found).toEqual(truthOf(harborPointAmended(), 'a').redlines.map(({ op, text: words }) => `${op} ${words}`));
  });
});
