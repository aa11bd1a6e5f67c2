import { rankOf } from '../../numbering/keyword.ts';
import type { Reading } from '../../numbering/reading.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isTitled, type Start } from './starts.ts';

interface Section {
  readonly line: OutlineLine;
  readonly reading: Reading;
  readonly titled: boolean;
}

/** More titles behind the last letter are none of its list. */
const TRAILING = 6;
/** Share of an article's lettered sections whose text opens with a title. */
const TITLED = 0.5;

export interface LostTitle {
  readonly start: Start;
  readonly like: Reading;
  readonly ordinal: number;
}

/**
 * Titled paragraphs that lost their letters: between two lettered sections of an article, or before its first one, exactly as many as
 * letters are missing; behind the last one all of them.
 */
export function lostTitles(
  byLine: ReadonlyMap<number, Candidate>,
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
): LostTitle[] {
  const found: LostTitle[] = [];
  let sections: Section[] = [];
  let titled: OutlineLine[] = [];
  const opensList = ({ index }: OutlineLine): boolean =>
    byLine.get(index + 1)?.readings.some(({ reading }) => reading.ordinal === 1 && reading.style.startsWith('arabic|')) ?? false;
  const close = (): void => {
    found.push(...inArticle(sections, titled, opensList));
    [sections, titled] = [[], []];
  };
  for (const line of lines) {
    const readings = byLine.get(line.index)?.readings ?? [];
    if (readings.some(({ reading, cost }) => cost < 0 && opensScope(reading, line))) close();
    else if (!free(line)) continue;
    const letter = readings.find(({ reading, cost }) => cost < 0 && /^upper\|\./.test(reading.style))?.reading;
    if (letter)
      sections.push({
        line,
        reading: letter,
        titled: isTitled({ text: line.text.slice(letter.end).trim() || (lines[line.index + 1]?.text ?? '') }),
      });
    else if (readings.length === 0 && (line.gap >= 0.6 || line.pageTop) && line.afterStop && isTitled(line) && !byLine.has(line.index - 1))
      titled.push(line);
  }
  close();
  return found;
}

/** Articles and sections begin their letters anew, appendices where they begin a page. */
function opensScope({ kind, style }: Reading, { pageTop }: OutlineLine): boolean {
  return kind === 'keyword' ? rankOf(style) < 5 : kind === 'appendix' && pageTop;
}

function inArticle(sections: readonly Section[], titled: readonly OutlineLine[], opensList: (line: OutlineLine) => boolean): LostTitle[] {
  const first = sections[0];
  if (!first) return [];
  const rising = sections.every(({ reading }, i) => i === 0 || reading.ordinal > sections[i - 1]!.reading.ordinal);
  if (!rising || sections.filter(({ titled: own }) => own).length < sections.length * TITLED) return [];
  const between = (from: number, to: number): OutlineLine[] => titled.filter(({ index }) => index > from && index < to);
  const lost = (lines: readonly OutlineLine[], after: number): LostTitle[] =>
    lines.map((line, i) => ({ start: { line, printed: 0, cost: -1 }, like: first.reading, ordinal: after + 1 + i }));
  const ahead = between(-1, first.line.index);
  const found = ahead.length === first.reading.ordinal - 1 ? lost(ahead, 0) : [];
  sections.forEach(({ line, reading }, i) => {
    const next = sections[i + 1];
    const all = between(line.index, next?.line.index ?? Number.POSITIVE_INFINITY);
    const missing = next ? next.reading.ordinal - reading.ordinal - 1 : all.length;
    const lines = all.length > missing ? all.filter(opensList) : all;
    if (lines.length === missing && (next || missing <= TRAILING)) found.push(...lost(lines, reading.ordinal));
  });
  return found;
}
