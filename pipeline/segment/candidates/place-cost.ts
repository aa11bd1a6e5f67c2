import type { OutlineLine } from '../lines/index.ts';
import { costOf } from './costs.ts';

const cost = costOf('evidence');
const OPEN_PHRASE =
  /\b(?:sections?|articles?|sec|paragraphs?|subsections?|appendix|chapter|of|under|with|by|see|the|per|than|exceed|least|only|no\.|numbers?)\s*$/i;
/** Words that may well end a line, but also stand before a number. */
const MAY_OPEN = /(?:[^;,]\s(?:and|or)|\b(?:level|step|part|page|items?|schedule|title|to|in|for|from|through))\s*$/i;

/** What the place of the line says: begins a paragraph, or goes on from the line before. */
export function placeCost(line: OutlineLine, before: string): number {
  let sum = 0;
  if (line.wrapped) sum += cost('wrapped');
  else if (line.joined) sum += cost('joined');
  if (line.gap >= 0.6) sum += cost('gap');
  if (line.dash) sum += cost('dash');
  if (before === '') return sum;
  const apart = (line.gap >= 1 && !line.pageTop) || line.belowShort;
  if (!apart && OPEN_PHRASE.test(before)) return sum + cost('after-open-phrase');
  if (!apart && !line.dash && MAY_OPEN.test(before)) return sum + cost('after-may-open');
  if (line.afterStop) return sum + cost('after-stop');
  return line.gap >= 0.6 || line.dash ? sum : sum + cost('mid-sentence');
}
