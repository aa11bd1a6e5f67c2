import { countOf } from './evidence.ts';

/** Function words tell the language; agreements come in English and, in places, in Spanish or French. */
const FUNCTION_WORDS: readonly (readonly [code: string, words: RegExp])[] = [
  ['en', /\b(?:the|of|and|to|in|shall|for|be|or|by)\b/gi],
  ['es', /\b(?:el|la|los|las|de|del|que|y|para|por|será|se)\b/gi],
  ['fr', /\b(?:le|la|les|des|du|de|et|pour|dans|est|une|au)\b/gi],
];

/** BCP 47 code of the text's language; `und` where no words tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 50_000);
  let best: readonly [string, number] = ['und', 4];
  for (const [code, words] of FUNCTION_WORDS) {
    const count = countOf(sample, words);
    if (count > best[1]) best = [code, count];
  }
  return best[0];
}
