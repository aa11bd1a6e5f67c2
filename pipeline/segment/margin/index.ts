import type { Reading } from '../../numbering/reading.ts';
import { tokenOf } from '../../numbering/token.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { OutlineLine } from '../lines/index.ts';
import { type Stretch, stretchesOf } from './lists.ts';
import { lostSections } from './sections.ts';
import { likeliest, type Start } from './starts.ts';
import { lostTitles } from './titles.ts';

/** Lists of which only the first label came through, before a document's margin is known to have lost its labels. */
const LONE = 4;
/** Share of the lists whose first label stands alone that lost their second one. */
const SHARE = 0.5;
/** Lists that skip as many numbers as paragraphs stand unlabelled behind a label alone on its line: they show it as well. */
const SKIPPED = 2;
/** Paragraphs more than labels are missing, as a share of these. */
const SPARE = 0.25;
/** So many numbers are not left out by mistake. */
const MANY = 4;
/** Evidence of a paragraph that stands where the next label is due. */
const DUE = -1.2;

/**
 * Candidates with those of paragraphs whose labels a recogniser lost from the margin, where it kept others alone on their lines: between
 * two labels of a list that stand exactly as many paragraphs apart as their numbers say. Where the document shows that its margin was
 * lost, also behind lone first labels, and before titles of lettered sections. `heads` are the lines of the top-level units, `isListed`
 * knows the titles of the contents.
 */
export function withMarginLabels(
  candidates: readonly Candidate[],
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
  heads: ReadonlySet<number>,
  isListed: (line: OutlineLine) => boolean,
): Candidate[] {
  const byLine = new Map<number, Candidate>();
  for (const candidate of candidates) if (!candidate.chained) byLine.set(candidate.line.index, candidate);
  const lossy = isLossy(stretchesOf(byLine, lines, free));
  const made = new Map<number, Candidate>();
  const add = (start: Start, like: Reading, ordinal: number): void => {
    if (byLine.has(start.line.index)) return;
    const candidate = candidateOf(start, like, ordinal);
    made.set(start.line.index, candidate);
    byLine.set(start.line.index, candidate);
  };
  for (const { start, like, ordinal } of lostSections(byLine, lines, free, heads, isListed)) add(start, like, ordinal);
  if (lossy) for (const { start, like, ordinal } of lostTitles(byLine, lines, free)) add(start, like, ordinal);
  for (const stretch of stretchesOf(byLine, lines, free))
    lostOf(stretch, lossy).forEach((start, i) => {
      add(start, stretch.reading, stretch.reading.ordinal + 1 + i);
    });
  if (made.size === 0) return [...candidates];
  return [...candidates, ...made.values()].sort((a, b) => a.line.index - b.line.index);
}

function isLossy(stretches: readonly Stretch[]): boolean {
  const bare = stretches.filter((stretch) => stretch.bare);
  const firsts = bare.filter(({ reading, next, starts }) => reading.ordinal === 1 && (next !== null || starts.length > 0));
  const lone = firsts.filter(({ next, starts }) => next === null && starts.length > 0);
  const skipped = bare.filter(
    ({ reading, next, starts }) => next !== null && next > reading.ordinal + 1 && starts.length === next - reading.ordinal - 1,
  );
  return skipped.length >= SKIPPED || (lone.length >= LONE && lone.length >= firsts.length * SHARE);
}

/** Paragraphs of a stretch that lost their labels. */
function lostOf({ reading, bare, titled, next, starts }: Stretch, lossy: boolean): readonly Start[] {
  if (next === null) return lossy && ((bare && reading.ordinal === 1) || titled) ? starts : [];
  const missing = next - reading.ordinal - 1;
  const sure = lossy || missing >= MANY;
  if (missing < 1 || starts.length < missing || !(bare || sure)) return [];
  if (starts.length === missing) return starts;
  return sure && starts.length - missing <= Math.max(1, missing * SPARE) && missing > 1 ? likeliest(starts, missing) : [];
}

function candidateOf({ line, printed }: Start, like: Reading, ordinal: number): Candidate {
  const id = tokenOf(like.style, ordinal);
  const reading: Reading = { ...like, ordinal, id, components: [id], start: 0, end: printed, misread: 0 };
  return { line, readings: [{ reading, cost: DUE }], chained: false, titled: false };
}
