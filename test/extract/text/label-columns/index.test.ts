import { describe, expect, it } from 'vitest';
import { withLabelsInPlace } from '../../../../pipeline/extract/text/label-columns/index.ts';
import { splitPages } from '../../../../pipeline/extract/text/split-pages.ts';

const printed = (text: string): string[] =>
  withLabelsInPlace(splitPages(text))
    .flatMap(({ lines }) => lines)
    .map((line) => line.text)
    .filter((line) => line.trim() !== '');

describe('labels read as a column of their own', () => {
  it('go before the paragraphs behind the heading of their article', () => {
    const lines = printed(
      [
        'SECTION 1\n\nSECTION 2\n\nSECTION 3',
        'ARTICLE 4\n\nBOATS',
        'The Harbor keeps two boats for\nthe crew, as Section 2 of\nArticle 7 says.',
        'No boat leaves the mole at night.',
        'The crew may paint the boats.',
      ].join('\n\n'),
    );
    expect(lines).toEqual([
      'ARTICLE 4',
      'BOATS',
      'SECTION 1',
      'The Harbor keeps two boats for',
      'the crew, as Section 2 of',
      'Article 7 says.',
      'SECTION 2',
      'No boat leaves the mole at night.',
      'SECTION 3',
      'The crew may paint the boats.',
    ]);
  });

  it('take paragraphs that open with a title first', () => {
    const lines = printed(
      'SECTION 2\n\nSECTION 3\n\nends the watch.\n\nMOORING FEES: Each berth pays six dollars.\n\nThe fee is due in May.\n\nROPES: Ropes are changed each spring.\n',
    );
    expect(lines.indexOf('SECTION 2')).toBe(lines.findIndex((line) => line.startsWith('MOORING')) - 1);
    expect(lines.indexOf('SECTION 3')).toBe(lines.findIndex((line) => line.startsWith('ROPES')) - 1);
  });

  it('count the paragraphs of numbers that were lost', () => {
    const item = (n: number): string => `The harbor master keeps lamp ${String.fromCharCode(64 + n)} burning.`;
    const lines = printed(`1.\n\n10.\n\n11.\n\n${Array.from({ length: 11 }, (_, i) => item(i + 1)).join('\n\n')}`);
    expect(lines.indexOf('10.')).toBe(lines.indexOf(item(10)) - 1);
    expect(lines.indexOf('11.')).toBe(lines.indexOf(item(11)) - 1);
  });

  it('go on from the page before', () => {
    const item = (n: number): string => `The harbor master keeps lamp ${String.fromCharCode(64 + n)} burning.`;
    const first = ['7. The keeper sleeps at noon.', item(8)].join('\n\n');
    const lines = printed(`${first}\n\f10.\n\n11.\n\n${[item(9), item(10), item(11)].join('\n\n')}`);
    expect(lines.indexOf('10.')).toBe(lines.indexOf(item(10)) - 1);
  });

  it('stay where too few paragraphs follow, and so do rows of figures', () => {
    const few = 'SECTION 1\n\nSECTION 2\n\nSECTION 3\n\nThe Harbor keeps a boat.';
    expect(printed(few)).toEqual(few.split('\n\n'));
    const table = '1.\n2.\n3.\n12.50\n13.75\n14.00';
    expect(printed(table)).toEqual(table.split('\n'));
  });

  it('leave texts alone whose labels stand before their text', () => {
    const text = 'ARTICLE 1\n\n1.\nThe Harbor keeps a boat.\n\n2.\nThe crew may paint it.';
    expect(printed(text)).toEqual(text.split('\n').filter(Boolean));
  });
});
