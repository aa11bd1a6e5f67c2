import type { Cell } from '../../model.ts';

/** A column's name with the degree and credits that it asks for. */
export interface Lane {
  readonly name: string | null;
  readonly degree: 'associate' | 'bachelor' | 'master' | 'specialist' | 'doctorate' | null;
  readonly credits: number | null;
}

const DEGREES: readonly (readonly [NonNullable<Lane['degree']>, RegExp])[] = [
  ['doctorate', /^(?:D|Ph\.?\s?D\.?|Ed\.?\s?D\.?|DOC\w*|Doctor\w*|J\.?D\.?)(?![a-z])/i],
  ['specialist', /^(?:CAGS|C\.A\.G\.S\.?|Ed\.?\s?S\.?|Specialist|2M|2nd Master\w*)(?![a-z])/i],
  ['master', /^(?:M(?:\.?[AS]\.?)?(?:\.?Ed\.?)?|Master\S*)(?![a-z])/i],
  ['bachelor', /^(?:B(?:\.?[AS]\.?)?|Bachelor\S*)(?![a-z])/i],
  ['associate', /^(?:AS|AA|Associate\S*)(?![a-z])/i],
];
/** Words, their numbers (`Class II Bachelors+30`), letters of groups (`A Bachelor`) and strokes before the degree. */
const PREFIX =
  /^(?:Approved|Column|Lane|Level|Class)\s+(?:(?:[IVX]{1,4}|[A-Z]|\d{1,2})[\s:–-]+(?=Bachelor|Master|Doctor|Specialist|CAGS|[BM]\.?[AS]?\b))?|^[A-Z|]\s+(?=Bachelor|Master|Doctor|CAGS|[BM][AS]?\b)/i;
const CREDITS = /(?:[+-]\s?|\b(?:BA|MA|B|M|BS|MS))\s?([\dlISO]{1,3})\b/;
const WHOLE = /^(?:[BMD][AS]?|[BM][AS]?\s?[+-]\s?[\dlS]{1,3}|2M|CAGS|DOC\w*|Ph\.?D\.?)$/i;

/** Joins the header cells over a column, top first; numbers of columns (`1 2 3`) stand for a name only where there is no other, ends of broken words never beside one. */
export function laneName(cells: readonly Cell[]): string | null {
  const texts = cells.map((cell) => cell.raw).filter((raw) => raw !== '');
  const words = texts.filter((raw) => !/^\d{1,2}$/.test(raw));
  const whole = words.some((raw) => WHOLE.test(raw));
  const named = words.filter((raw) => !(whole && /^\p{Ll}{1,5}$/u.test(raw)));
  const parts = named.length > 0 ? named : texts;
  if (parts.length === 0) return null;
  return parts.reduce((name, part) => (WHOLE.test(part) && WHOLE.test(name.split('/').at(-1)!) ? `${name}/${part}` : `${name} ${part}`));
}

/** Degree and credits of a lane's name: of `MA+30/CAGS` those of the first alternative. In lettered lanes (A, B, C) a `B` is no degree. */
export function laneOf(name: string | null, lettered = false): Lane {
  if (name === null) return { name, degree: null, credits: null };
  const first = name.replace(PREFIX, '').split(/\s*\/\s*|\s+or\s+/)[0]!;
  const isLetter = lettered && /^[A-Z](?:[+-]\d+)?$/.test(first);
  const degree = isLetter ? null : (DEGREES.find(([, pattern]) => pattern.test(first))?.[0] ?? null);
  if (degree === null) return { name, degree, credits: null };
  const credits = CREDITS.exec(first)?.[1];
  const number = credits === undefined ? null : Number(credits.replace(/[lI]/g, '1').replaceAll('S', '5').replaceAll('O', '0'));
  return { name, degree, credits: number === null || !isCredits(number) ? null : number };
}

/** Credits come by the half dozen, or none (`BA-0`); smaller numbers are steps. */
function isCredits(number: number): boolean {
  return number === 0 || number >= 6;
}
