import type { Reading } from '../../numbering/reading.ts';
import { simpleReadings } from '../../numbering/simple.ts';
import type { OutlineLine } from '../lines/index.ts';
import { costOf } from './costs.ts';

const cost = costOf('evidence');
const OPEN_PHRASE =
  /\b(?:sections?|articles?|sec|paragraphs?|subsections?|appendix|chapter|of|under|with|by|see|the|per|than|exceed|least|only|no\.|numbers?)\s*$/i;
/** Such words stand before the number of a unit and nothing else. */
const CITES = /\b(?:sections?|articles?|sec|paragraphs?|subsections?|appendix|chapter|no\.|numbers?)\s*$/i;
/** Words that may well end a line, but also stand before a number. */
const MAY_OPEN = /(?:[^;,]\s(?:and|or)|\b(?:level|step|part|page|items?|schedule|title|to|in|for|from|through))\s*$/i;
/** Lines of the first item of a list, at most, where the second one tells that it is a list. */
const FIRST_ITEM = 4;

/** What the place of the line says: begins a paragraph, or goes on from the line before. */
export function placeCost(lines: readonly OutlineLine[], i: number, reading: Reading): number {
  const line = lines[i]!;
  const before = i > 0 ? lines[i - 1]!.text : '';
  let sum = 0;
  if (line.wrapped) sum += cost('wrapped');
  else if (line.joined) sum += cost('joined');
  if (line.gap >= 0.6) sum += cost('gap');
  if (line.dash) sum += cost('dash');
  if (before === '') return sum;
  const apart = (line.gap >= 1 && !line.pageTop) || line.belowShort;
  if (!apart && OPEN_PHRASE.test(before))
    return sum + cost(!CITES.test(before) && opensList(lines, i, reading) ? 'after-may-open' : 'after-open-phrase');
  if (!apart && !line.dash && MAY_OPEN.test(before)) return sum + cost('after-may-open');
  if (line.afterStop) return sum + cost('after-stop');
  return line.gap >= 0.6 || line.dash || line.belowShort ? sum : sum + cost('mid-sentence');
}

/** `on account of` over `1. age;` and `2. race;` that stand alike: the second item tells that the first is none of the sentence. */
function opensList(lines: readonly OutlineLine[], i: number, { kind, style, ordinal }: Reading): boolean {
  if (kind !== 'simple' || ordinal !== 1) return false;
  const { indent, page } = lines[i]!;
  for (let k = i + 1; k <= i + FIRST_ITEM && lines[k]?.page === page; k++) {
    const next = simpleReadings(lines[k]!.text, 0).some((reading) => reading.style === style && reading.ordinal === 2 && reading.closed);
    if (next) return Math.abs(lines[k]!.indent - indent) < 1;
  }
  return false;
}
