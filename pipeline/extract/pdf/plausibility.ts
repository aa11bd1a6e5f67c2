/** Codes that were never mapped to Unicode. */
const UNMAPPED = /[\u0000-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/;
/** Words of scripts that the rules for Latin letters say nothing about. */
const OTHER_SCRIPT =
  /^[\p{P}\p{N}\p{M}]*(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|\p{sc=Cyrl}|\p{sc=Grek}|\p{sc=Arab}|\p{sc=Hebr}|\p{sc=Thai}|\p{sc=Deva}|[\p{P}\p{N}\p{M}])+$/u;
const FIGURES = /^[\p{L}\p{N}.,:/()$%'\u2019\u2013&#*+_-]+$/u;
const LETTERS = /^\p{L}[\p{L}\p{M}'\u2018\u2019\u2010-\u2014.,:;/&()-]*$/u;

/**
 * Share of the characters that stand in words of plausible shape: letters with vowels, figures, initials. Text whose codes
 * were never mapped to Unicode (private use, controls, shifted alphabets) scores near 0, prose and tables near 1. Punctuation and
 * leaders standing alone say nothing.
 */
export function plausibility(text: string): number {
  let good = 0;
  let all = 0;
  for (const word of text.split(/\s+/)) {
    const core = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const unmapped = word.length > 1 && UNMAPPED.test(word);
    if (core === '' && !unmapped) continue;
    all += word.length;
    if (!unmapped && isPlausible(core)) good += word.length;
  }
  const share = all === 0 ? 1 : good / all;
  return isShifted(text) ? 0.4 * share : share;
}

/** Two letters in five are vowels in English and Spanish; an alphabet shifted by a missing map holds one in seven. */
function isShifted(text: string): boolean {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  const vowels = text.match(/[aeiou]/gi)?.length ?? 0;
  return letters >= 20 && vowels < 0.22 * letters;
}

function isPlausible(core: string): boolean {
  if (/\d/.test(core)) return FIGURES.test(core);
  if (!LETTERS.test(core)) return OTHER_SCRIPT.test(core);
  if (!/[A-Za-z]/.test(core)) return true;
  if (core.length <= 3 || core === core.toUpperCase()) return core.length <= 5 || /[AEIOUY\u00c0-\u00ff]/i.test(core);
  return /[aeiouy\u00c0-\u024f]/i.test(core) && !/\p{Ll}\p{Lu}\p{Ll}*\p{Lu}/u.test(core) && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(core);
}
