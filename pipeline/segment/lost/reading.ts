import { toLetter } from '../../numbering/letters.ts';
import type { Reading } from '../../numbering/reading.ts';
import { simpleReadings } from '../../numbering/simple.ts';
import { tokenLike } from '../../numbering/token.ts';

/** The reading of a label that is not printed: another one of the list of `like`. */
export function lostReading(like: Reading, ordinal: number): Reading {
  if (like.step !== undefined) {
    const id = String(Number(like.id) + (ordinal - like.ordinal) * like.step);
    return { ...like, ordinal, id, components: [...like.components.slice(0, -1), id], ...UNPRINTED };
  }
  return { ...like, ordinal, id: idOf(like, ordinal), components: [...like.components.slice(0, -1), String(ordinal)], ...UNPRINTED };
}

/** The reading of a lost id that ids below it tell: `components` are its own, `id` as it would be printed. */
export function lostParentReading(like: Reading, components: readonly string[], id: string): Reading {
  return { ...like, ordinal: Number(components.at(-1)), id, components, ...UNPRINTED };
}

/** A lost label that its line prints after all, in the middle of a sentence. */
export function asPrinted(lost: Reading, text: string): Reading {
  const printed =
    lost.kind === 'simple'
      ? simpleReadings(text, 0).find(({ style, ordinal }) => style === lost.style && ordinal === lost.ordinal)
      : undefined;
  return printed ? { ...lost, start: printed.start, end: printed.end } : lost;
}

const UNPRINTED = { start: 0, end: 0, misread: 0 } as const;

function idOf(like: Reading, ordinal: number): string {
  return like.kind === 'compound' ? compoundId(like, ordinal) : tokenLike(like, ordinal);
}

/** `7.04` behind `7.03`: numbers keep their width, and digits that ran together with the id above (`1.031`) stay so. */
function compoundId({ id, components }: Reading, ordinal: number): string {
  return id.replace(/[^.\-–()\s]+\)?$/, (last) => {
    if (/^[a-z]/.test(last)) return toLetter(ordinal);
    const own = components.at(-1)!;
    return last.startsWith('0') && last.length > own.length ? String(ordinal).padStart(last.length, '0') : String(ordinal);
  });
}
