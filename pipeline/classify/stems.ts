const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /['’]s?$/;

/** The stem of a word in lower case. */
export type Stem = (word: string) => string;

let loading: Promise<Stem> | undefined;

/** Loads natural's Porter stemmer when first asked for, by its own file: natural's root loads database clients. */
export function loadStem(): Promise<Stem> {
  loading ??= import('natural/lib/natural/stemmers/porter_stemmer.js').then(
    (module) =>
      (word: string): string =>
        module.default.stem(word.replace(POSSESSIVE, '')),
  );
  return loading;
}

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return plainWords(lower) ?? Array.from(lower.matchAll(WORD), ([word]) => word);
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** What WORD finds, several times faster, in a text of plain letters and printers' marks; null where it holds others. */
function plainWords(lower: string): string[] | null {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) {
      if (start < 0) start = at;
      continue;
    }
    if (code > 0x7f && !isMark(code)) return null;
    if (start < 0) continue;
    if ((code === APOSTROPHE || code === CURLY_APOSTROPHE) && isPlainLetter(lower.charCodeAt(at + 1))) continue;
    words.push(lower.slice(start, at));
    start = -1;
  }
  if (start >= 0) words.push(lower.slice(start));
  return words;
}

function isPlainLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Printers' dashes, quotation marks, bullets and dots; section and paragraph signs, hard blanks and fractions. None is a letter. */
function isMark(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    code === 0xa0 ||
    code === 0xa7 ||
    code === 0xad ||
    code === 0xb6 ||
    code === 0xb7 ||
    (code >= 0xbc && code <= 0xbe)
  );
}
