import type { DraftLine } from '../../text/draft-line.ts';
import { changesOf } from '../changes.ts';
import type { Cleaner, Draft } from '../cleaner.ts';

/** Greek and Cyrillic letters that look like Latin ones. */
const LATIN: ReadonlyMap<string, string> = new Map(
  pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνοϲ', 'ABEZHIKMNOPTYXvoc').concat(pairs('АВЕЅІЈКМНОРСТХУаеорсухіјѕ', 'ABESIJKMHOPCTXYaeopcyxijs')),
);
/** Other shapes of the same characters: presentation forms, full width, roman numeral signs, symbol-font bullets. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }),
  ...Array.from({ length: 94 }, (_, i) => [String.fromCharCode(0xff01 + i), String.fromCharCode(0x21 + i)] as const),
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'L', 'C', 'D', 'M'].map(
    (roman, i) => [String.fromCharCode(0x2160 + i), roman] as const,
  ),
  ...['\uf0b7', '\uf0a7', '\uf0a8', '\uf076', '\uf0d8', '\uf0fc', '\uf06e', '\uf02d', '\uf0e0', '\uf095'].map(
    (bullet) => [bullet, '•'] as const,
  ),
]);
const SHAPE = new RegExp(`[${[...SHAPES.keys()].join('')}]`, 'g');
const FOREIGN_WORD = /[\p{L}\p{M}\p{N}]*[\u0370-\u03ff\u0400-\u04ff][\p{L}\p{M}\p{N}]*/gu;
const FOREIGN = /[\u0370-\u03ff\u0400-\u04ff]/g;
/** Share of Greek or Cyrillic letters from which on a text is really written in them. */
const REAL = 0.05;

/** Characters that only look like the ones meant. */
export const lookAlikes: Cleaner = {
  name: 'look-alike',
  clean: (draft) => {
    const foreign = isForeign(draft);
    for (const line of draft.lines) {
      if (!foreign) latinize(line);
      line.apply(changesOf(line.text, SHAPE, { rule: 'look-alike', class: null, replacement: ([shape]) => SHAPES.get(shape)! }));
    }
  },
};

/** A word of look-alikes only, or of look-alikes among Latin letters. A word with a letter that only Greek or Cyrillic has stays. */
function latinize(line: DraftLine): void {
  if (!/[\u0370-\u03ff\u0400-\u04ff]/.test(line.text)) return;
  const changes = [...line.text.matchAll(FOREIGN_WORD)].flatMap((word) => {
    const letters = [...word[0].matchAll(FOREIGN)];
    if (!letters.every(([letter]) => LATIN.has(letter))) return [];
    return letters.map((letter) => {
      const start = word.index + letter.index;
      return { start, end: start + 1, text: LATIN.get(letter[0])!, rule: 'look-alike', class: null };
    });
  });
  line.apply(changes);
}

function isForeign({ lines }: Draft): boolean {
  let [foreign, letters] = [0, 0];
  for (const { text } of lines) {
    foreign += text.match(FOREIGN)?.length ?? 0;
    letters += text.length;
  }
  return foreign > REAL * letters;
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter, i) => [letter, [...to][i]!]);
}
