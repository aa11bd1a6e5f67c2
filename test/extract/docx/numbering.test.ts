import { describe, expect, it } from 'vitest';
import { paragraph, wordLines } from '../../support/word-file.ts';

const level = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
const item = (text: string, ilvl: number, numId = 1): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);

const ARTICLES = list(
  0,
  level(0, 'upperRoman', 'ARTICLE %1') +
    level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
    level(2, 'lowerLetter', '(%3)') +
    level(3, 'lowerRoman', '%4.'),
);

async function labels(document: string, numbering: string, styles = ''): Promise<string[]> {
  const lines = await wordLines({ document, numbering, styles });
  return lines.map((line) => line.text.slice(0, line.generated ?? 0).trim());
}

describe('list numbers', () => {
  it('count their levels, restart below a higher one and show legal numbers in digits', async () => {
    const body = [0, 1, 1, 2, 2, 3, 1, 2, 0, 1].map((ilvl) => item('Text', ilvl)).join('');
    expect(await labels(body, ARTICLES + num(1, 0))).toEqual([
      'ARTICLE I',
      '1.1',
      '1.2',
      '(a)',
      '(b)',
      'i.',
      '1.3',
      '(a)',
      'ARTICLE II',
      '2.1',
    ]);
  });

  it('are part of the line, and known not to be in the carrier', async () => {
    const [line] = await wordLines({ document: item('Recognition', 0), numbering: ARTICLES + num(1, 0) });
    expect(line).toMatchObject({ text: 'ARTICLE I  Recognition', generated: 11, paragraph: true });
  });

  it('go on over lists of one definition and begin anew where a list says so', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>';
    const body = item('a', 0, 1) + item('b', 0, 2) + item('c', 0, 3) + item('d', 0, 3);
    expect(await labels(body, list(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0) + num(3, 0, anew))).toEqual([
      '1.',
      '2.',
      '4.',
      '5.',
    ]);
  });

  it('count a level that was left out as begun', async () => {
    expect(await labels(item('a', 1) + item('b', 0), ARTICLES + num(1, 0))).toEqual(['1.1', 'ARTICLE II']);
  });

  it('restart only behind the level that is named', async () => {
    const levels =
      level(0, 'decimal', '%1.') +
      level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>') +
      level(2, 'lowerLetter', '%3', '<w:lvlRestart w:val="1"/>');
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((ilvl) => item('x', ilvl)).join('');
    expect(await labels(body, list(0, levels) + num(1, 0))).toEqual(['1.', '1)', 'a', '2)', 'b', '2.', '3)', 'a']);
  });

  it('come from styles, those that they are based on, and the level linked to them', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:basedOn w:val="Clause"/></w:style>',
    ].join('');
    const levels = level(0, 'cardinalText', 'Part %1') + level(1, 'decimalZero', '%2', '<w:pStyle w:val="Clause"/>');
    const body =
      paragraph('a', '<w:pStyle w:val="Part"/>') +
      paragraph('b', '<w:pStyle w:val="Clause"/>') +
      paragraph('c', '<w:pStyle w:val="Clause"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await labels(body, list(0, levels) + num(1, 0), styles)).toEqual(['Part One', '01', '']);
  });

  it('show bullets of symbol fonts as bullets and hide hidden ones', async () => {
    const levels =
      level(0, 'bullet', '\uf0b7') +
      level(1, 'bullet', 'o') +
      level(2, 'none', '') +
      level(3, 'decimal', '%4', '<w:rPr><w:vanish/></w:rPr>');
    expect(await labels([0, 1, 2, 3].map((ilvl) => item('x', ilvl)).join(''), list(0, levels) + num(1, 0))).toEqual(['•', '○', '', '']);
  });

  it('pad numbers as their picture shows', async () => {
    const custom =
      '<w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
    expect(await labels(item('x', 0), list(0, custom) + num(1, 0))).toEqual(['007']);
  });
});
