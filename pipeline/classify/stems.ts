const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /['’]s?$/;
/** More distinct words than any agreement has; OCR noise must not fill the memory. */
const CACHE_LIMIT = 200_000;

/** Stems of the words of a text, in order: one for each of `wordsOf`. */
export type Stems = (text: string) => string[];

let loading: Promise<Stems> | undefined;

/** Loads natural's Porter stemmer when first asked for, by its own file: natural's root loads database clients. */
export function loadStems(): Promise<Stems> {
  loading ??= import('natural/lib/natural/stemmers/porter_stemmer.js').then((module) => stemsBy((word) => module.default.stem(word)));
  return loading;
}

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(WORD), ([word]) => word);
}

function stemsBy(stem: (word: string) => string): Stems {
  const cache = new Map<string, string>();
  return (text) =>
    wordsOf(text).map((word) => {
      const known = cache.get(word);
      if (known !== undefined) return known;
      const found = stem(word.replace(POSSESSIVE, ''));
      if (cache.size < CACHE_LIMIT) cache.set(word, found);
      return found;
    });
}
