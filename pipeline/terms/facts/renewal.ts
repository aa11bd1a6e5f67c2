import type { Renewal } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { renewalIn } from '../renewal.ts';

/** Words without which no sentence tells of a renewal. */
const CUE =
  /\b(?:automatically|year[- ]\s?(?:to|by)[- ]\s?year|successive|annually|successor|subsequent|evergreen|remain\w*\s+in|new\s+(?:agreement|contract))\b/gi;
/** Furthest that a sentence is followed before and behind the cue, in UTF-16 units. */
const SENTENCE = 500;
/** Cues that stand closer than this in one sentence are read together. */
const STEP = 125;

/**
 * Whether the agreement goes on behind its last day: from year to year, until the next one, or neither is said. Side letters speak of
 * themselves. Linear in the length of the text, however often the cues stand in it.
 */
export function renewalOf({ text, outline }: Reading): Renewal {
  const letters = outline.units.find(({ kind }) => kind === 'side-letter')?.start ?? text.length;
  let found: Renewal = null;
  let last: { at: number; from: number | null; stop: number | null } = { at: -STEP, from: null, stop: null };
  for (const { index: at } of text.slice(0, letters).matchAll(CUE)) {
    const bounds = boundsAround(text, at);
    if (at - last.at < STEP && bounds.from === last.from && bounds.stop === last.stop) continue;
    last = { at, ...bounds };
    const said = renewalIn(text.slice(bounds.from ?? Math.max(at - SENTENCE, 0), bounds.stop ?? at + SENTENCE))?.renewal ?? null;
    if (said === 'year-to-year') return said;
    found ??= said;
  }
  return found;
}

/** Where the sentence around a place begins and ends; null where it does not so nearby. */
function boundsAround(text: string, at: number): { from: number | null; stop: number | null } {
  const first = Math.max(at - SENTENCE, 0);
  const before = text.slice(first, at + 2);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n'));
  const stop = text.slice(at, at + SENTENCE).indexOf('. ');
  return { from: from < 0 ? null : first + from, stop: stop < 0 ? null : at + stop };
}
