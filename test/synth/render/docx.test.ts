import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { harborPointAmended, saltgrassBay } from '../seed-documents.ts';
import { truthOf } from '../truth.ts';
import { renderDocx } from './docx.ts';
import { numberingXml } from './docx-numbering.ts';

const LAYOUT = { automatic: true, redline: 'tracked', runningHead: 'Head', footnote: 'Note' } as const;

function texts(xml: string, element: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === element) found.push('');
    inside = name === element;
  });
  parser.on('text', (text) => {
    if (inside) found[found.length - 1] += text;
  });
  parser.on('closetag', () => {
    inside = false;
  });
  parser.write(xml).close();
  return found;
}

describe('renderDocx', () => {
  it('writes well-formed parts that the content types and relationships name', () => {
    const files = unzipSync(renderDocx(saltgrassBay(), LAYOUT).bytes);
    for (const bytes of Object.values(files)) expect(() => texts(strFromU8(bytes), 'none')).not.toThrow();
    const types = strFromU8(files['[Content_Types].xml'] as Uint8Array);
    for (const name of ['styles', 'header1', 'numbering', 'footnotes']) {
      expect(types).toContain(`/word/${name}.xml`);
      expect(files).toHaveProperty([`word/${name}.xml`]);
    }
  });

  it('leaves computed labels out of the text', () => {
    const xml = strFromU8(unzipSync(renderDocx(saltgrassBay(), LAYOUT).bytes)['word/document.xml'] as Uint8Array);
    const body = texts(xml, 'w:t').join('\n');
    expect(body).not.toMatch(/^1\.1$/m);
    expect(xml).toContain('<w:ilvl w:val="1"/><w:numId w:val="1"/>');
  });

  it('tracks deletions and insertions in order', () => {
    const agreement = harborPointAmended();
    const { redlines } = truthOf(agreement, 'x.docx');
    const xml = strFromU8(unzipSync(renderDocx(agreement, LAYOUT).bytes)['word/document.xml'] as Uint8Array);
    expect(texts(xml, 'w:delText').map((text) => text.trim())).toEqual(
      redlines.filter(({ op }) => op === 'delete').map(({ text }) => text),
    );
    expect(xml.match(/<w:ins /g)).toHaveLength(redlines.filter(({ op }) => op === 'insert').length);
  });
});

describe('numberingXml', () => {
  it('shows roman articles in arabic below them', () => {
    expect(numberingXml('article-roman-decimal', 0)).toContain('<w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/>');
  });

  it('begins each attachment anew', () => {
    expect(numberingXml('article-decimal', 2).match(/startOverride/g)).toHaveLength(2);
  });
});
