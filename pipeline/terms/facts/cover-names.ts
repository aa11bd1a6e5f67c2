import { sideOf } from './party-names.ts';

/** Lines of a cover that may name its parties. */
const LINES = 24;
const LONGEST = 100;
/** A name that goes on over the next line: `BOARD OF EDUCATION OF THE`. */
const OPEN = /\b(?:of|the|and|for)\s*$/i;
/** Words that stand on a cover, but in no name. */
const OTHER =
  /\b(?:agreement|contract|contents|manual|handbook|schedule|bargaining|negotiat\w+|memorandum|letter|effective|page|article|ratified|adopted|approved|revised|between)\b|(?:19|20)\d\d|[:;@]|\.\s/i;
const CONNECTED = /^\W*(?:and|with|by\s+and|&)(?:\s+(?:the|its))?\W*$/i;

/** The two names that stand on lines of their own on a cover, an `AND` or `with the` between them. */
export function coverNames(front: string): string[] {
  const lines = joined(front.split(/\n+|\t+/).filter((line) => line.trim() !== '')).slice(0, LINES);
  const at = lines.findIndex((line) => CONNECTED.test(line));
  if (at <= 0) return [];
  const above = lines.slice(0, at).findLast((line) => isName(line));
  const below = lines.slice(at + 1, at + 4).find((line) => isName(line));
  return above && below && sideOf(above) !== sideOf(below) ? [above, below] : [];
}

function isName(line: string): boolean {
  return line.length < LONGEST && !OTHER.test(line) && /^\W*(?:[A-Z\d]|the\b)/.test(line) && sideOf(line) !== null;
}

function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && OPEN.test(before) && !CONNECTED.test(before)) whole[whole.length - 1] = `${before} ${line.trim()}`;
    else whole.push(line.trim());
  }
  return whole;
}
