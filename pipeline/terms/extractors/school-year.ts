import type { Extractor, Found } from '../found.ts';

const YEARS =
  /(?<![\d.,$#-])((?:19|20)\d{2})\s?[-‐‑–—/]\s?((?:19|20)?\d{2})(?![\d/-]|[.,]\d|%)(?:\s{1,4}(?:(?:school|fiscal|academic|contract|work|student|instructional|calendar)\s{1,4}years?|years?)\b)?/gi;

/** `2023-24`, `2002/2003 school year`: two years that follow one another; the value reads `2023-24`. */
export const schoolYear: Extractor = {
  kind: 'school-year',
  find(text) {
    const found: Found[] = [];
    for (const match of text.matchAll(YEARS)) {
      const first = Number(match[1]);
      const second = match[2]!.length === 2 ? Number(match[2]) : Number(match[2]) % 100;
      const follows = second === (first + 1) % 100 && (match[2]!.length === 2 || Number(match[2]) === first + 1);
      if (follows)
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          value: `${first}-${String(second).padStart(2, '0')}`,
          measure: 'school-year',
        });
    }
    return found;
  },
};
