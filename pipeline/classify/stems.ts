const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /['’]s?$/;
/** More distinct words than any agreement has; OCR noise must not fill the memory. */
const CACHE_LIMIT = 200_000;

/** Stems of the words of a text, in order. */
export type Stems = (text: string) => string[];

let loading: Promise<Stems> | undefined;

/** Loads natural's Porter stemmer when first asked for, by its own file: natural's root loads database clients. */
export function loadStems(): Promise<Stems> {
  loading ??= import('natural/lib/natural/stemmers/porter_stemmer.js').then((module) => stemsBy((word) => module.default.stem(word)));
  return loading;
}

function stemsBy(stem: (word: string) => string): Stems {
  const cache = new Map<string, string>();
  return (text) => {
    const stems: string[] = [];
    for (const [match] of text.toLowerCase().matchAll(WORD)) {
      let found = cache.get(match);
      if (found === undefined) {
        found = stem(match.replace(POSSESSIVE, ''));
        if (cache.size < CACHE_LIMIT) cache.set(match, found);
      }
      stems.push(found);
    }
    return stems;
  };
}
