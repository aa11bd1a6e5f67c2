import type { Reading } from '../../numbering/reading.ts';
import { simpleReadings } from '../../numbering/simple.ts';
import type { OutlineLine } from '../lines/index.ts';
import type { Candidate } from './candidate.ts';
import { costOf } from './costs.ts';

const cost = costOf('evidence');
/** Labels of the next items without a blank before them, or the first one behind a colon: `... dusk.b. The keeper`, `as follows: a. The`. */
const GLUED =
  /(?:(?<=(?:\p{L}{2}["”’)]?|\))[.;:!?]["”’)]?|\$[\d,]+(?:\.\d\d|(?!\d)))\(?(?:[a-z]{1,2}|[ivx]{3,4}|\d{1,2})[.)]|(?<=\p{L}\p{Ll}{2}["”’)]?[.;:!?]["”’)]?)[A-Z][.)]|(?<=\p{Ll}:\s)[a1][.)])(?=\s{1,2}["“(]?\p{Lu}|\s*$)/gu;
/** Labels behind a blank at a sentence's end: only those that are due behind the label that their line begins with, `a. All keepers. b. All`. */
const SPACED = /(?<=\p{L}{2}[.!?]["”’)]?\s{1,2})\(?(?:[b-zB-H]|[ivx]{2,4}|\d{1,2})[.)](?=\s{1,2}["“(]?\p{Lu})/gu;
/** What every such label looks like, to pass over most lines quickly. */
const HINT = /(?:[.;:!?)"”’\d]\(?[A-Za-z\d]{1,4}|:\s[a1])[.)](?:\s|$)/;
const SPACED_HINT = /[.!?]["”’)]?\s{1,2}\(?[A-Za-z\d]{1,4}[.)]\s/;
const ITEM_BEGINS = /^["“(]?\p{Lu}/u;

/** Candidates for the labels that a converter glued to the sentence before; one that ends its line goes on in the next. */
export function gluedLabels(line: OutlineLine, next: OutlineLine | undefined): Candidate[] {
  if (!HINT.test(line.text)) return spacedLabels(line);
  const glued = [...line.text.matchAll(GLUED)].flatMap(({ index, 0: label }) => {
    const ends = line.text.slice(index + label.length).trim() === '';
    if (index === 0 || (ends && !(next && ITEM_BEGINS.test(next.text)))) return [];
    const readings = simpleReadings(line.text, index).filter(({ misread, closed }) => misread === 0 && closed);
    const weight = cost(/\s/.test(line.text[index - 1]!) ? 'glued-first' : 'glued');
    return readings.length === 0
      ? []
      : [{ line, readings: readings.map((reading) => ({ reading, cost: weight })), chained: false, titled: false }];
  });
  return glued.length > 0 ? glued : spacedLabels(line);
}

function spacedLabels(line: OutlineLine): Candidate[] {
  if (!SPACED_HINT.test(line.text)) return [];
  const [first, ...more] = simpleReadings(line.text, 0).filter(({ misread, closed }) => misread === 0 && closed);
  if (!first) return [];
  let open: readonly Reading[] = [first, ...more];
  const found: Candidate[] = [];
  for (const { index } of line.text.matchAll(SPACED)) {
    const due = simpleReadings(line.text, index).filter(
      ({ misread, style, ordinal }) => misread === 0 && open.some((before) => before.style === style && before.ordinal + 1 === ordinal),
    );
    if (due.length === 0) continue;
    found.push({ line, readings: due.map((reading) => ({ reading, cost: cost('glued-spaced') })), chained: false, titled: false });
    open = due;
  }
  return found;
}
