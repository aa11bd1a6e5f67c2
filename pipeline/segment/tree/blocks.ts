import type { LineRange } from '../contents/index.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isBlankToFill, isSentence } from '../lines/shape.ts';

const WITNESS = /^\W*in\s+witness\s+(?:whereof|thereof|of\b)/i;
const PARTY = /^\W*(?:for\s+the\s+\p{L}+|for:|\p{L}[\p{L}\s.']{2,40}:?\s*$)/iu;
/** The last line of a paragraph. */
const GOES_ON = /^\W*\p{Ll}.*\.\s*$/u;
const SIGNED =
  /^\W*(?:by|date|dated|signed|signature|its|title|name|attest|ratified|approved)\s*[:_]|\/s\/|_{8,}|\b(?:president|superintendent|chairperson|chair|secretary|negotiator|trustee|mayor)\b\W*$/i;
/** A label alone on its line: what stands below is its title. */
const BARE_LABEL = /^\s*(?:appendix|schedule|exhibit|attachment|addendum|form)\s+\S{1,6}\s*$/i;
const DATE = /^\W*(?:date:?\s*)?\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\W*$/i;

/** Signature blocks: from `IN WITNESS WHEREOF`, or from lines to sign, as long as lines to sign, names and dates follow. */
export function signatureRanges(lines: readonly OutlineLine[], taken: (line: OutlineLine) => boolean): LineRange[] {
  const ranges: LineRange[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (taken(lines[i]!)) continue;
    const opens = WITNESS.test(lines[i]!.text);
    if (!opens && !isSigned(lines[i]!.text)) continue;
    const range = extend(lines, i, opens, taken);
    if (range.signed >= (opens ? 1 : 3)) {
      ranges.push({ first: range.first, last: range.last });
      i = range.last;
    }
  }
  return ranges;
}

function isSigned(text: string): boolean {
  return text.length < 110 && (SIGNED.test(text) || DATE.test(text) || isBlankToFill(text)) && !isSentence(text);
}

function extend(
  lines: readonly OutlineLine[],
  at: number,
  opens: boolean,
  taken: (line: OutlineLine) => boolean,
): LineRange & { signed: number } {
  let first = at;
  while (
    !opens &&
    first > 0 &&
    first > at - 3 &&
    PARTY.test(lines[first - 1]!.text) &&
    !GOES_ON.test(lines[first - 1]!.text) &&
    lines[first - 1]!.text.replace(/\s{2,}/g, ' ').length < 60 &&
    !taken(lines[first - 1]!) &&
    !BARE_LABEL.test(lines[first - 2]?.text ?? '')
  )
    first--;
  let last = at;
  let signed = 0;
  let idle = 0;
  for (let i = at; i < lines.length; i++) {
    const line = lines[i]!;
    if (
      i > at &&
      (taken(line) ||
        (isSentence(line.text) && !WITNESS.test(line.text) && !(opens && signed === 0)) ||
        /^\s*(?:article|section|appendix|side letter)\b/i.test(line.text))
    )
      break;
    if (isSigned(line.text)) {
      signed++;
      idle = 0;
      last = i;
    } else if (++idle > 6) break;
    else if (line.text.length < 60 && idle <= 2) last = i;
  }
  return { first, last, signed };
}
