/** Characters that recognition takes for a letter, as the inside of a character class. */
const ALIKE: Readonly<Record<string, string>> = {
  A: 'A4',
  B: 'B8',
  C: 'C(G',
  E: 'E3€',
  G: 'G6',
  I: 'I1l|!Í',
  L: 'L1I|',
  O: 'O0Q',
  S: 'S5$',
  T: 'T7',
  Z: 'Z2',
  Á: 'ÁA',
  É: 'ÉE',
  Í: 'ÍI',
  Ó: 'ÓO0',
  È: 'ÈE',
};

/** Pattern of a word whose letters may be misread and may stand apart (`S e c t i 0 n`); use with the flags `iu`. */
export function fuzzyWord(word: string): string {
  return [...word].map((letter) => (ALIKE[letter.toUpperCase()] ? `[${ALIKE[letter.toUpperCase()]}]` : letter)).join('[ \\u00a0]?');
}

/** Characters of a printed word that are not the letters meant. */
export function misreadIn(printed: string, word: string): number {
  const shown = [...withoutAccents(printed.replace(/[\s\u00a0]/g, ''))];
  return [...withoutAccents(word)].filter((letter, i) => letter !== shown[i]).length;
}

/** Capitals often go without their accents. */
function withoutAccents(text: string): string {
  return text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
}
