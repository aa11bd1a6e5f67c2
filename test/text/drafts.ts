import fc from 'fast-check';
import type { CharacterClass, Line, Pages } from '../../pipeline/model.ts';
import { DraftLine } from '../../pipeline/text/draft-line.ts';
import type { DraftPage } from '../../pipeline/text/record.ts';

/** Words with what breaks offsets: astral characters, combining marks, joiners, several kinds of blanks, nothing at all. */
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcXYZ019.,-()*~') },
  { weight: 2, arbitrary: fc.constantFrom(' ', '\t', '\u00a0', '\u2009') },
  { weight: 2, arbitrary: fc.constantFrom('😀', '𝒜', 'e\u0301', 'ﬁ', '\u200b', '\u00ad', '👩‍🏫', '½') },
);

/** Text of one line. */
export const lineText = fc.array(character, { maxLength: 24 }).map((characters) => characters.join(''));

/** Pages of lines as a text format delivers them. */
export const sourcePages = fc.array(fc.array(lineText, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

/** A repair addressed by shares of the line's length, so that it fits any line. */
export interface Repair {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly class: CharacterClass;
}

export const repair: fc.Arbitrary<Repair> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.constantFrom('', '', ' ', '\n', '\t', 'fi', '😀', 'é'),
  class: fc.constantFrom<CharacterClass>('markup', 'noise', 'running-head', 'page-number'),
});

/** Pages of the schema with nothing but lines in them. */
export function pagesOf(texts: readonly (readonly string[])[]): Pages['pages'] {
  return texts.map((lines, index) => pageOf(lines, index + 1));
}

function pageOf(texts: readonly string[], page: number): Pages['pages'][number] {
  const lines: Line[] = texts.map((text) => ({ text, box: null }));
  return {
    page,
    width: null,
    height: null,
    method: 'text-layer',
    reason: '',
    confidence: null,
    rotation: 0,
    skew: 0,
    page_label: null,
    lines,
    rules: [],
  };
}

export function draftsOf(pages: Pages['pages']): DraftPage[] {
  return pages.map(({ page, lines }) => ({ page, label: null, lines: lines.map((line, index) => new DraftLine(line, page, index)) }));
}

/** Applies a repair at the nearest bounds that split no surrogate pair. */
export function mend(line: DraftLine, { from, to, text, class: of }: Repair): void {
  const [start, end] = [from, to].map((share) => boundary(line.text, Math.floor(share * (line.text.length + 1)))).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const kept = text.trim() !== '' && line.text.slice(start, end).trim() !== '';
  line.apply([{ start, end, text: kept ? text : text.trim() === '' ? text : '', rule: kept ? 'repair' : 'cut', class: kept ? null : of }]);
}

function boundary(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
