import { addTo } from '../../text/add-to.ts';
import { append } from '../../text/long-lists.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isSentence, isTitle } from '../lines/shape.ts';
import { isFirst, type RootCandidate, rootOrdinal } from '../root/families.ts';
import { lettersOf } from './entries.ts';
import type { LineRange } from './index.ts';

/** Entries that a contents list without page numbers has at least. */
const FEWEST = 5;
/** Lines from one entry to the next at most. */
const APART = 3;
/** Characters of a heading. */
const LONGEST = 90;
/** Share of the entries that come again later, with text. */
const RECURRING = 0.6;

/**
 * Contents lists by mass: a run of headings without text between them whose labels come again later. Finds the lists that show
 * neither leaders nor page numbers.
 */
export function contentsByMass(
  candidates: readonly RootCandidate[],
  lines: readonly OutlineLine[],
  shown: readonly LineRange[],
): LineRange[] {
  const groups = new Map<string, RootCandidate[]>();
  for (const candidate of candidates) {
    if (candidate.cost >= 4) continue;
    const group = candidate.family.endsWith('|') ? candidate.family : 'keyword';
    addTo(groups, group, candidate);
  }
  const found: LineRange[] = [];
  const titles = lastLines(lines);
  const last = (name: string): number => (name === 'keyword' ? 1 : 0);
  for (const [, group] of [...groups].sort(([a], [b]) => last(a) - last(b)))
    append(found, runsIn(group, lines, titles, [...shown, ...found]));
  return found;
}

function runsIn(
  group: readonly RootCandidate[],
  lines: readonly OutlineLine[],
  titles: ReadonlyMap<string, number>,
  shown: readonly LineRange[],
): LineRange[] {
  const keys = group.map(keyOf);
  const lastOf = new Map(keys.map((key, i) => [key, i]));
  const ranges: LineRange[] = [];
  for (let i = 0; i < group.length; i++) {
    let k = i;
    while (k + 1 < group.length && follows(group[k]!, group[k + 1]!, lines) && !restarts(group[k]!, group[k + 1]!)) k++;
    const run = group.slice(i, k + 1);
    while (run.length > 0 && hasText(run.at(-1)!, group[i + run.length], lines)) run.pop();
    const entries = new Map(run.map((entry, at) => [keys[i + at]!, entry]));
    const end = run.at(-1)?.candidate.line.index ?? 0;
    const recurring = [...entries].filter(([key, entry]) => lastOf.get(key)! > k || (titles.get(titleOf(entry)) ?? 0) > end).length;
    const first = run[0]?.candidate.line.index ?? 0;
    const behind =
      shown.some((range) => first > range.last && first - range.last <= APART) &&
      (group[i]!.family === 'appendix' || !isFirst(rootOrdinal(group[i]!.reading)));
    if (run.length > 0 && entries.size >= (behind ? 1 : FEWEST) && recurring >= entries.size * RECURRING)
      ranges.push({ first, last: lastLineOf(run, lines) });
    i = k;
  }
  return ranges;
}

/** A sentence stands behind it before the next heading: it heads a unit. */
function hasText(candidate: RootCandidate, next: RootCandidate | undefined, lines: readonly OutlineLine[]): boolean {
  const from = candidate.candidate.line.index;
  const to = Math.min(next?.candidate.line.index ?? lines.length, from + 8);
  for (let i = from; i < to; i++) if (isSentence(lines[i]!.text)) return true;
  return false;
}

/** The body begins where the numbers of a family begin anew. */
function restarts(a: RootCandidate, b: RootCandidate): boolean {
  return a.family === b.family && rootOrdinal(b.reading) < rootOrdinal(a.reading);
}

function follows(a: RootCandidate, b: RootCandidate, lines: readonly OutlineLine[]): boolean {
  const [from, to] = [a.candidate.line.index, b.candidate.line.index];
  if (to - from > APART) return false;
  for (let i = from; i < to; i++) if (isSentence(lines[i]!.text)) return false;
  return isBare(a, lines) && isBare(b, lines);
}

/** A label with at most a title, maybe a page number: no text follows on its line or goes on behind it. */
function isBare({ candidate: { line }, reading }: RootCandidate, lines: readonly OutlineLine[]): boolean {
  const rest = line.text
    .slice(reading.end)
    .replace(/[\s._…\d]+$/, '')
    .replace(/^[\s.:–—-]+/, '');
  return (
    (rest === '' || isTitle(rest) || /\d\s*$/.test(line.text)) && !(lines[line.index + 1]?.joined && !isTitle(lines[line.index + 1]!.text))
  );
}

/** The last entry's title may go on over the next line. */
function lastLineOf(run: readonly RootCandidate[], lines: readonly OutlineLine[]): number {
  const last = run.at(-1)!.candidate.line.index;
  const next = lines[last + 1];
  return next && run.length >= FEWEST && next.gap < 0.5 && !isSentence(next.text) && next.text.length < 60 ? last + 1 : last;
}

/** A keyword and its number tell a heading; a bare letter or number only with its title. */
function keyOf(candidate: RootCandidate): string {
  return `${candidate.family} ${rootOrdinal(candidate.reading)} ${candidate.family.endsWith('|') ? titleOf(candidate).slice(0, 24) : ''}`;
}

/** Letters of the title on the label's line. */
function titleOf({ reading, candidate }: RootCandidate): string {
  return lettersOf(candidate.line.text.slice(reading.end));
}

/** Where lines of these letters stand last: a heading that lost its label is its title alone. */
function lastLines(lines: readonly OutlineLine[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { text, index } of lines) if (text.length < LONGEST && isTitle(text)) last.set(lettersOf(text), index);
  last.delete('');
  return last;
}
