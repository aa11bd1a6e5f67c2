import { rarityOf } from './letter-pairs.ts';

/** Codes that were never mapped to Unicode. */
const UNMAPPED = /[\u0000-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/;
/** Words of scripts that the letter pairs say nothing about. */
const OTHER_SCRIPT =
  /^[\p{P}\p{N}\p{M}]*(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|\p{sc=Cyrl}|\p{sc=Grek}|\p{sc=Arab}|\p{sc=Hebr}|\p{sc=Thai}|\p{sc=Deva}|[\p{P}\p{N}\p{M}])+$/u;
/** Scripts that part words by nothing, so that figures stand within them. */
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const FIGURES = /^[\p{L}\p{N}.,:/()$%'\u2018\u2019\u2013&#*+_-]+$/u;
const LETTERS = /^[\p{L}\p{M}][\p{L}\p{M}'\u2018\u2019\u2010-\u2014.,:;/&()@_-]*$/u;
/** Mean rarity of letter pairs from which on a word is none. */
const GIBBERISH = 3;
/** Capitals up to this length may be any abbreviation. */
const ABBREVIATION = 4;

/** How a text looks, and from how much of it that is told. */
export interface Plausibility {
  /** Share of characters in words of plausible shape, 0..1; 1 where nothing can be told. */
  readonly share: number;
  /** Characters of words: what leaders and punctuation standing alone make up says nothing. */
  readonly judged: number;
}

/**
 * Share of the characters that stand in words of plausible shape: words, figures, initials. Text whose codes were never mapped to
 * Unicode (private use, controls, shifted alphabets) scores near 0, poor recognition 0.6 to 0.9, prose and tables over 0.95.
 */
export function plausibility(text: string): Plausibility {
  let good = 0;
  let all = 0;
  for (const word of text.split(/\s+|[.\u2026_]{3,}/)) {
    const core = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const unmapped = word.length > 1 && UNMAPPED.test(word);
    if (core === '' && !unmapped) continue;
    all += word.length;
    if (!unmapped && isPlausible(core)) good += word.length;
  }
  return { share: all === 0 ? 1 : good / all, judged: all };
}

function isPlausible(core: string): boolean {
  if (/\d/.test(core) && !IDEOGRAPH.test(core)) return FIGURES.test(core) && !/\p{Ll}\d+\p{L}/u.test(core);
  if (!LETTERS.test(core)) return OTHER_SCRIPT.test(core);
  return core
    .split(/[^A-Za-z]+/)
    .every((part) => part.length < ABBREVIATION || (part.length === ABBREVIATION && part === part.toUpperCase()) || isWord(part));
}

function isWord(letters: string): boolean {
  return rarityOf(letters) < GIBBERISH && !/[a-z][A-Z]+[a-z]*[A-Z]/.test(letters);
}
