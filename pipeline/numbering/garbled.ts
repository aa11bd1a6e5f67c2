import type { Reading } from './reading.ts';

/** Brackets around what is no number or letter, `(ce)`, or around half of it, `(®`; a stop whose number is gone. Capitals stand behind. */
const BRACKETED = /^\((?<token>[^\s()[\]]{1,2})[)\]}](?=\s+["“]?\p{Lu})/u;
const HALF = /^\((?<token>[^\p{L}\p{N}\s()"“]{1,2})(?=\s+\p{Lu}\p{L})/u;
const STOP = /^(?<token>)\.(?=\s+\p{Lu}\p{L})/u;

/** A label of which only the marks can be read: whatever is due in a list with such marks. */
export function garbledReadings(line: string, at: number): Reading[] {
  if (line[at] !== '(' && line[at] !== '.') return [];
  const rest = line.slice(at, at + 16);
  const match = BRACKETED.exec(rest) ?? HALF.exec(rest) ?? STOP.exec(rest);
  if (!match) return [];
  const printed = match.groups!.token!;
  const id = /^[\p{L}\d]+$/u.test(printed) ? printed : '';
  const marks = rest.startsWith('(') ? '()' : '.';
  return [{ kind: 'due', style: marks, ordinal: 0, id, components: [id], start: at, end: at + match[0].length, misread: 1, closed: true }];
}
