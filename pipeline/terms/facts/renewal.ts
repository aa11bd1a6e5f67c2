import type { Renewal } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { renewalIn } from '../renewal.ts';

/** Words without which no sentence tells of a renewal. */
const CUE =
  /\b(?:automatically|year[- ]\s?(?:to|by)[- ]\s?year|successive|annually|successor|subsequent|evergreen|remain\w*\s+in|new\s+(?:agreement|contract))\b/gi;
const SENTENCE = 500;

/** Whether the agreement goes on behind its last day: from year to year, until the next one, or neither is said. Side letters speak of themselves. */
export function renewalOf({ text, outline }: Reading): Renewal {
  const letters = outline.units.find(({ kind }) => kind === 'side-letter')?.start ?? text.length;
  let found: Renewal = null;
  for (const match of text.slice(0, letters).matchAll(CUE)) {
    const from = Math.max(text.lastIndexOf('. ', match.index), text.lastIndexOf('\n\n', match.index), match.index - SENTENCE, 0);
    const stop = text.indexOf('. ', match.index);
    const said = renewalIn(text.slice(from, stop < 0 ? match.index + SENTENCE : Math.min(stop, match.index + SENTENCE)))?.renewal ?? null;
    if (said === 'year-to-year') return said;
    found ??= said;
  }
  return found;
}
