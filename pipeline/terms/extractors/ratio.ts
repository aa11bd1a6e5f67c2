import { decimal, type Extractor, type Found } from '../found.ts';

const COLON = /(?<![\d:./])(\d{1,3}(?:\.\d+)?)\s?:\s?(\d{1,3}(?:\.\d+)?)(?![\d:]|\s?[ap]\.?m)/gi;
const TO = /^\s{0,3}-?to-?\s{0,3}$/i;
const FIGURES_BEHIND = /\s{0,3}\(\s?(\d{1,3}):(\d{1,3})\s?\)/y;

/** `50:1`, `twenty-five to one (25:1)`, `25 to 1`. A colon before two digits of minutes is a time unless a ratio is spoken of. */
export const ratio: Extractor = {
  kind: 'ratio',
  find(text, quantities) {
    const found: Found[] = [];
    for (const match of text.matchAll(COLON)) {
      const minutes = match[2]!.length === 2 && Number(match[2]) < 60 && Number(match[1]) < 24;
      if (minutes && !/ratio|caseload|\bstudents?\b/i.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30)))
        continue;
      if (Number(match[1]) === 0 || Number(match[2]) === 0) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        value: `${Number(match[1])}:${Number(match[2])}`,
        measure: 'ratio',
      });
    }
    for (let i = 0; i + 1 < quantities.length; i++) {
      const a = quantities[i]!;
      const b = quantities[i + 1]!;
      if (b.start - a.end > 10 || (a.value !== 1 && b.value !== 1) || !TO.test(text.slice(a.end, b.start))) continue;
      FIGURES_BEHIND.lastIndex = b.end;
      const figures = FIGURES_BEHIND.exec(text);
      const spoken = figures !== null || b.value === 1 || /ratio/i.test(text.slice(Math.max(0, a.start - 60), b.end + 20));
      if (!spoken || a.value === b.value) continue;
      const agrees = figures ? Number(figures[1]) === a.value && Number(figures[2]) === b.value : undefined;
      const value = figures ? `${Number(figures[1])}:${Number(figures[2])}` : `${decimal(a.value)}:${decimal(b.value)}`;
      found.push({
        start: a.start,
        end: b.end + (figures?.[0].length ?? 0),
        value,
        measure: 'ratio',
        ...(agrees === undefined ? {} : { agrees }),
      });
    }
    return found;
  },
};
