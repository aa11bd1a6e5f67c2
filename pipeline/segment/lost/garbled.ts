import type { Reading } from '../../numbering/reading.ts';
import type { OutlineLine } from '../lines/index.ts';

/** One character, or two letters, with the marks of a label around: `(0)`, `0)`, `(;)`. A digit that counts is no letter misread. */
const GARBLED = /^(?<open>[([]?)\s?(?<token>[^\s()[\].,\d•–—-]|0|\p{L}{2})\s?(?<close>[)\].]{1,2})(?=\s+["“(]?\p{Lu})/u;

/** What a line may print of a label of a list, with a letter or number that cannot be read: it closes as those of the list do. */
export function garbledLabel({ text }: OutlineLine, like: Reading): Partial<Reading> | null {
  const groups = like.kind === 'simple' ? GARBLED.exec(text)?.groups : undefined;
  if (!groups) return null;
  const { open, token, close } = groups as { open: string; token: string; close: string };
  const marks = like.style.slice(like.style.indexOf('|') + 1);
  if (!marks.endsWith(close.replace(']', ')')) || (open !== '' && !marks.startsWith('('))) return null;
  const place = { start: 0, end: GARBLED.exec(text)![0].length };
  // A mark alone says nothing: the unit goes by what is due.
  return /[\p{L}\d]/u.test(token) ? { id: token, components: [token], ...place } : place;
}
