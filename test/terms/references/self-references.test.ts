import { expect, it } from 'vitest';
import { masked, unitFinder } from '../../../pipeline/terms/masked.ts';
import { referencesOf } from '../../../pipeline/terms/references/index.ts';
import { outlineOf } from './outline.ts';

const UNITS = ['4 ARTICLE_4 Hours', '4/1 Section_1 Duty days', '4/1/a a.', 'Appendix_B Appendix_B Stipends', 'Appendix_B/1 1.'];

/** Self-references of a sentence at the end of a unit's text. */
function read(sentence: string, at: number): string[] {
  const lines = UNITS.map((line, i) => (i === at ? `${line} ${sentence}` : line));
  const { text, outline } = outlineOf(lines);
  const { selfReferences } = referencesOf(masked(text, outline, new Set(['label'])), text, outline, unitFinder(outline), true);
  return selfReferences.map((one) => {
    expect(text.slice(one.start, one.end)).toBe(one.raw);
    expect(one.unit).toBe(at);
    return `${one.raw} -> ${one.target === null ? null : outline.units[one.target]!.path.join('/')}`;
  });
}

it.each([
  [
    'Nothing in this Article, this Section or this paragraph binds.',
    2,
    ['this Article -> 4', 'this Section -> 4/1', 'this paragraph -> 4/1/a'],
  ],
  ['See this Appendix, and the rules herein.', 4, ['this Appendix -> Appendix B', 'herein -> null']],
  ['This article is of no article.', 4, ['This article -> null']],
  ['Paragraph (a) of this Article and this Agreement apply.', 1, []],
])('%s', (sentence, at, expected) => expect(read(sentence, at)).toEqual(expected));
