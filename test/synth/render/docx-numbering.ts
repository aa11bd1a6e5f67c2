import { APPENDIX_LEVELS } from '../appendices.ts';
import { type LevelStyle, styleNamed } from '../styles.ts';

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  '01': 'decimalZero',
  R: 'upperRoman',
  r: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
};

/** `{P}.{1}` of the third level as Word writes it: `%1.%2.%3`. */
function levelText(levels: readonly LevelStyle[], level: number, part: 'label' | 'id'): string {
  return (levels[level]?.[part] ?? '').replace(/\{(\w+)\}/g, (_, token: string) =>
    token === 'P' ? levelText(levels, level - 1, 'id') : `%${level + 1}`,
  );
}

function abstractNumber(id: number, levels: readonly LevelStyle[]): string {
  const xml = levels.map((style, level) => {
    const own = /\{([^P}]+)\}/.exec(style.label)?.[1];
    const bullet = style.label === '•';
    // Roman articles stand in arabic in the numbers below them: Word calls that legal numbering.
    const legal = style.label.includes('{P}') && levels.slice(0, level).some(({ label }) => label.includes('{R}')) ? '<w:isLgl/>' : '';
    const format = bullet ? 'bullet' : (FORMATS[own ?? ''] ?? 'decimal');
    const text =
      levelText(levels, level, 'label') + (level === 0 && style.heading === 'same-line' ? (style.separator ?? '').trimEnd() : '');
    return `<w:lvl w:ilvl="${level}"><w:start w:val="${style.from ?? 1}"/><w:numFmt w:val="${format}"/>${legal}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${xml.join('')}</w:abstractNum>`;
}

/** Whether Word can compute the labels of this style: number words and styles without labels are typed. */
export function isAutomatic(style: string | null): boolean {
  return style !== null && styleNamed(style).levels.every(({ label }) => label !== '' && !/\{[Ww]\}/.test(label));
}

/** numbering.xml: list 1 for the articles, list 2 and up for the appendices and letters, each beginning anew. */
export function numberingXml(style: string, attachments: number): string {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const lists = Array.from(
    { length: attachments },
    (_, index) => `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/>${restart}</w:num>`,
  );
  return `${abstractNumber(0, styleNamed(style).levels)}${abstractNumber(1, APPENDIX_LEVELS)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists.join('')}`;
}
