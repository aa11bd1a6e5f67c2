import type { Citation, Step } from '../citation.ts';
import { chainAt } from './chains.ts';
import { isPlacedAbove, withPlace } from './places.ts';

/** An id that begins a line is rather a label that was not read as one. */
const LINE_START = /(?:^|[\n\f\u0001])\s*$/;
/** `10.25.23` is a day. */
const DAY = /^(?:0?[1-9]|1[0-2])\.(?:[0-2]?\d|3[01])\.(?:1[5-9]|[2-4]\d)$/;
const BARE =
  /(?<![\w.$,:/-])(?:[1-9]\d?(?:\.\d{1,2}){2,5}(?:[a-z](?![a-z]))?(?:\([a-z0-9]{1,3}\))*|[1-9]\d?\.\d{1,2}\.[A-Z](?:\.\d{1,2})?(?![A-Za-z])|[A-Z]\d{1,2}\.\d{1,2}|(?<=\b(?:[Ss]ee|[Uu]nder|[Pp]er|to|in|of|and|that)\s{1,2})\d{1,2}\.\d{1,3})(?![\d%]|\.\d|\w)/g;
/** What a clause does: `that 4.02 may be waived`. */
const ACTS = /^\s(?:may|shall|applies|does)\b/;
const CUE =
  /\b(?:see|under|per|pursuant\s+to|accordance\s+with|(?:forth|described|defined|provided|specified|outlined|referenced|listed|stated)\s+in)\s{1,3}$/i;
/** A letter or number of the list around, where `above` or `below` says that it is an id: `provided in 2 above`, `(C) above`. */
const PLACED =
  /(?<=\b(?:in|under|by|per|of|to|with|see|either|both|items?|numbers?)\s{1,3}|[(,]\s?)#?\s?(\([A-Za-z0-9]{1,4}\)|[A-Za-z](?![\w.’'])|\d{1,2})(?:\s{1,3}(?:and|or)\s{1,3}(\([A-Za-z0-9]{1,4}\)|[A-Za-z](?![\w.’'])|\d{1,2}))?(?=,?\s{1,3}(?:above|below)\b(?!\s{1,3}(?:the|a|an|average|grade|level|base|par|\d)))/g;
/** Letters behind words that cite: `the maximum provided in B and C`. */
const CITED =
  /(?<=\b(?:provided|described|defined|specified|outlined|listed|stated|set\s{1,3}forth)\s{1,3}(?:for\s{1,3})?(?:in|under)\s{1,3})([A-Z])(?:\s{1,3}(?:and|or)\s{1,3}([A-Z]))?(?=[,;)]|\.\s|\s{1,3}of\s{1,3}this)/g;

/** Citations of units by their numbers without a keyword. */
export function bareCitations(text: string): Citation[] {
  const listed = [PLACED, CITED].flatMap((pattern) => [...text.matchAll(pattern)]).map((match) => listedIds(text, match));
  return [...compoundIds(text), ...listed];
}

function listedIds(text: string, match: RegExpMatchArray): Citation {
  const ids = [match[1], match[2]].filter((id) => id !== undefined);
  const end = withPlace(text, match.index! + match[0].length);
  const isAbove = isPlacedAbove(text, end);
  return {
    start: match.index!,
    end,
    kind: 'internal',
    units: ids.map((id): Step[] => [{ keyword: 'number', id, isAbove }]),
    external: [],
    weak: true,
  };
}

function compoundIds(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(BARE)) {
    const chain = chainAt(text, match.index + match[0].length, match[0]);
    const end = withPlace(text, chain?.end ?? match.index + match[0].length);
    const parts = /^[A-Z]/.test(match[0]) ? 3 : match[0].split('.').length;
    if (DAY.test(match[0])) continue;
    const cued = CUE.test(text.slice(Math.max(0, match.index - 30), match.index));
    if (parts < 3 && !cued && !chain && !ACTS.test(text.slice(end, end + 12))) continue;
    found.push({
      start: match.index,
      end,
      kind: 'internal',
      units: [[{ keyword: 'section', id: match[0] + (chain?.text ?? '') }]],
      external: [],
      weak: (parts < 3 && !chain) || /^[A-Z]/.test(match[0]) || LINE_START.test(text.slice(Math.max(0, match.index - 4), match.index)),
    });
  }
  return found;
}
