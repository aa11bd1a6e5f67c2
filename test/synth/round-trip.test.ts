import { describe, expect, it } from 'vitest';
import { damagedTrip } from './random-trip.ts';
import { renderMarkdown } from './render/markdown.ts';
import { renderText } from './render/text.ts';
import { roundTrip } from './round-trip.ts';
import { harborPoint, harborPointAmended } from './seed-documents.ts';
import { truthOf } from './truth.ts';

const CLEAN = { lost: 0, misread: 0 };
const TEXT = {
  width: 86,
  indent: 3,
  gap: '   ',
  hanging: true,
  blank: 1,
  pageLines: 50,
  runningHead: 'Head',
  pageNumber: 'dashes',
  lineNumbers: false,
  articlePages: false,
} as const;
const MARKDOWN = { dashes: true, headings: 'plain', tables: 'pipe', escapeDollars: true, runIn: 'underline' } as const;

// All styles in many layouts, and planted damage, are measured by round-trip.slow.test.ts and scripts/round-trip.ts.
describe('round trip', () => {
  it.each([
    ['article-decimal'],
    ['article-roman-decimal'],
    ['article-colon-restart'],
    ['article-letters'],
    ['paragraph-sign'],
    ['decimal'],
  ])('%s comes back as it went in', async (style) => {
    const { score, layout } = await damagedTrip(style, 1, CLEAN);
    expect(score.pathF1, [layout, ...score.faults].join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('gives the full agreement back from text', async () => {
    const { text } = renderText(harborPoint(), TEXT);
    const score = await roundTrip(truthOf(harborPoint(), 'a.txt'), 'text/plain', new TextEncoder().encode(text));
    expect(score.pathF1, score.faults.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it('gives the amendment back from Markdown', async () => {
    const text = renderMarkdown(harborPointAmended(), MARKDOWN);
    const score = await roundTrip(truthOf(harborPointAmended(), 'a.md'), 'text/markdown', new TextEncoder().encode(text));
    expect(score.pathF1, score.faults.join('\n')).toBeGreaterThanOrEqual(0.96);
  });
});
