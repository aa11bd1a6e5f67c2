import { keywordReadings, rankOf } from '../numbering/keyword.ts';

const ARTICLE = /^(?:#{1,6}\s+)?(?:ARTICLE|Article|A[1Il]TICLE|A1ticle)\s+([0-9]{1,3}|[IVXLTl|]{1,7}|[A-Z][A-Za-z-]{2,14})\b/;
/** Headings in other languages, with letters that stand apart, or with a section sign, which the numbering grammar reads. */
const OTHER = /^(?:ART[ÍI]CULO|CL[ÁA]USULA|CAP[ÍI]TULO|CHAPITRE|A R T I C L E|§)(?!\p{L})/iu;
const FIRST = /^(?:0?1|I|l|\||one|first)$/i;
const LONGEST = 90;

/** Number of an article as its heading prints it; undefined where a line heads none. */
export function articleNumber(line: string): string | undefined {
  if (line.length >= LONGEST) return undefined;
  const plain = ARTICLE.exec(line)?.[1];
  if (plain || !OTHER.test(line)) return plain;
  return keywordReadings(line, 0).find(({ style, components }) => components.length === 1 && rankOf(style) <= 4)?.id;
}

/** The number is that of a first article. */
export function isFirst(number: string): boolean {
  return FIRST.test(number);
}
