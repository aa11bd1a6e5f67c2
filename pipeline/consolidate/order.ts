import { parseRoman } from '../numbering/numerals.ts';

/** Label of a path apart from its last number or letter: `7.` of 7.6, nothing of `a`. */
export function stemOf(element: string): string {
  return parts(element).stem;
}

/** Index among siblings at which a new label belongs: behind the last of its row that comes before it, else behind all. */
export function insertionPlace(siblings: readonly { readonly element: string }[], element: string): number {
  const row = siblings.map((sibling, index) => ({ ...parts(sibling.element), index })).filter(({ stem }) => stem === stemOf(element));
  if (row.length === 0) return siblings.length;
  const roman = row.some(({ last }) => last === 'i') && row.every(({ last }) => parseRoman(last) !== null);
  const own = rank(parts(element).last, roman);
  const before = row.findLast(({ last }) => rank(last, roman) <= own);
  return before ? before.index + 1 : row[0]!.index;
}

function parts(element: string): { stem: string; last: string } {
  const [, stem, last] = /^(.*?)(\d+|[a-z]+|[A-Z]+)?$/s.exec(element.replace(/~\d+$/, ''))!;
  // A word is a name, not the last letter of one.
  return last !== undefined && (/\d/.test(last) || stem === '' || /[^\p{L}]$/u.test(stem!))
    ? { stem: stem!, last }
    : { stem: element, last: '' };
}

/** Numbers by value, letters as a, b … z, and then aa, bb … or aa, ab … */
function rank(label: string, roman: boolean): number {
  if (/^\d+$/.test(label)) return Number(label);
  if (roman) return parseRoman(label) ?? 0;
  const letter = label.toLowerCase();
  if (/^(.)\1*$/.test(letter)) return letter.charCodeAt(0) - 96 + 26 * (letter.length - 1);
  return [...letter].reduce((value, one) => 26 * value + one.charCodeAt(0) - 96, 0);
}
