import { distance } from 'fastest-levenshtein';

/** Text as it is compared: white space folded, quotes and dashes alike, leaders of dots out. */
function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/(?:\s*[._\u00b7\u2022]){4,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Edits that turn what was read into what is printed, and the characters printed. */
export function errorsOf(read: string, truth: string): { readonly errors: number; readonly characters: number } {
  const printed = comparable(truth);
  return { errors: distance(comparable(read), printed), characters: printed.length };
}
