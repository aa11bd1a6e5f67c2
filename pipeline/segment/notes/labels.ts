import { letterOrdinal, toLetter } from '../../numbering/letters.ts';
import type { Reading } from '../../numbering/reading.ts';
import { tokenLike, tokenOf } from '../../numbering/token.ts';
import type { Point } from '../tree/points.ts';

/** The label of a point with another ordinal, in its own style. */
export function shown(point: Point, ordinal: number): string {
  const { reading } = point.mark!;
  if (reading.step !== undefined) return String(Number(reading.id) + (ordinal - reading.ordinal) * reading.step);
  if (reading.kind === 'appendix') return appendixLabel(reading, ordinal);
  // `5.2 C` behind `5.2 B`.
  if (reading.kind === 'compound' && /[A-Za-z]\)?$/.test(reading.id) && ordinal <= 26) {
    const letter = toLetter(ordinal);
    return reading.id.replace(/[A-Za-z]+(?=\)?$)/, (last) => (/[A-Z]/.test(last) ? letter.toUpperCase() : letter));
  }
  if (reading.kind === 'compound') return [...reading.components.slice(0, -1), ordinal].join('.');
  return tokenLike(reading, ordinal);
}

/** Its own number, as it reads. */
export function cited(point: Point): string {
  const { reading } = point.mark!;
  if (reading.kind === 'appendix') return reading.id;
  if (reading.kind === 'compound') return reading.components.join('.');
  const [whole, part] = [Math.floor(reading.ordinal), Math.round((reading.ordinal % 1) * 100)];
  return part > 0 ? `${whole}.${toLetter(part)}` : shown(point, reading.ordinal);
}

/** Letter or number of an appendix, without what counts within it: `A` of `Appendix A-2`. */
export function appendixOrdinal({ id }: Reading): number | null {
  const number = /^\S+ (?:([A-Z])|(\d{1,2}))(?![A-Za-z\d])/.exec(id);
  return number ? (letterOrdinal(number[1] ?? '') ?? Number(number[2])) : null;
}

function appendixLabel({ id }: Reading, ordinal: number): string {
  const [word] = id.split(' ', 1);
  return `${word} ${tokenOf(/^\S+ \d/.test(id) ? 'arabic' : 'upper', ordinal)}`;
}
