import { parseRoman } from '../../numbering/numerals.ts';
import { type Cue, countOf } from '../evidence.ts';

const ARTICLE = /^(?:ARTICLE|Article)\s+([0-9]{1,2}|[IVXL]{1,6})\b/;
const AMOUNT = /\$\s?\d{1,3}(?:,\d{3})+|\$\s?\d+\.\d\d/g;

/** A few pages cut out of an agreement: they begin behind its first article. With pay on them, pay is what they were cut out for. */
export const excerpt: Cue = (evidence) => {
  if (evidence.words > 3000) return [];
  const first = evidence.lines.map((line) => ARTICLE.exec(line)?.[1]).find((number) => number !== undefined);
  if (first === undefined) return [];
  const number = /^\d/.test(first) ? Number(first) : (parseRoman(first) ?? 1);
  if (number < 3) return [];
  const pay = countOf(evidence.text, AMOUNT) >= 10;
  return [
    {
      cue: 'pages out of an agreement',
      weights: pay ? { 'salary-schedule': 1.5, agreement: -2.5 } : { agreement: -0.5, 'tentative-agreement': 0.3 },
    },
  ];
};
