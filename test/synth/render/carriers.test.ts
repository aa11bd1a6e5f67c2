import { parse } from 'parse5';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { synthAgreement } from '../agreement.ts';
import { harborPointAmended, saltgrassBay } from '../seed-documents.ts';
import { truthOf } from '../truth.ts';
import { renderHtml } from './html.ts';
import { renderMail } from './mail.ts';
import { markdownRuns, renderMarkdown } from './markdown.ts';
import { renderPdf } from './pdf.ts';
import { renderRtf } from './rtf.ts';

const flat = (text: string): string => text.replace(/\s+/g, '');

interface Node {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
}

const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');

describe('renderHtml', () => {
  it('holds the first words of every unit, and labels only where the browser does not compute them', () => {
    const agreement = saltgrassBay();
    const text = flat(textOf(parse(renderHtml(agreement, { lists: true, site: 'Site' }).html) as Node));
    for (const { starts } of truthOf(agreement, 'x.html').units) expect(text).toContain(flat(starts));
    const printed = renderHtml(agreement, { lists: false, site: null }).html;
    expect(printed).toContain('<p>a. ');
    expect(renderHtml(agreement, { lists: true, site: null }).html).not.toContain('<p>a. ');
  });
});

describe('renderRtf', () => {
  it('is seven-bit with balanced braces', () => {
    const { rtf } = renderRtf(harborPointAmended(), { runningHead: 'Head', redline: 'tracked' });
    expect(rtf).toMatch(/^[\x0a\x20-\x7e]*$/);
    const bare = rtf.replace(/\\[\\{}]/g, '');
    expect(bare.split('{')).toHaveLength(bare.split('}').length);
    expect(rtf.match(/\\deleted/g)).toHaveLength(truthOf(harborPointAmended(), 'x').redlines.filter(({ op }) => op === 'delete').length);
  });
});

describe('renderMarkdown', () => {
  it('keeps blanks outside the marks', () => {
    expect(markdownRuns([{ text: 'pay ' }, { text: '$5 ', op: 'delete' }, { text: '$6', op: 'insert' }], true)).toBe(
      'pay ~~\\$5~~ **\\$6**',
    );
  });

  it('writes pipe tables with a rule below the head', () => {
    const text = renderMarkdown(synthAgreement(4), { dashes: false, headings: 'hash', tables: 'pipe', escapeDollars: true, runIn: 'bold' });
    expect(text).toMatch(/\| Step \| BA .*\n\|---\|---/);
  });
});

describe('renderMail', () => {
  it('carries attachments byte for byte', async () => {
    const bytes = new Uint8Array([0, 1, 2, 250, 251, 255]);
    const mail = await PostalMime.parse(renderMail('Subject', 'Text\n', [{ name: 'a.bin', mediaType: 'application/octet-stream', bytes }]));
    expect(mail.subject).toBe('Subject');
    expect(mail.text?.trim()).toBe('Text');
    expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
  });
});

describe('renderPdf', () => {
  it('gives the same bytes each time', async () => {
    const layout = { family: 'serif', size: 10, columns: 2, runningHead: 'Head', pageNumbers: true, romanFront: true } as const;
    const [first, second] = await Promise.all([renderPdf(harborPointAmended(), layout), renderPdf(harborPointAmended(), layout)]);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});
