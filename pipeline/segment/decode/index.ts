import { rankOf } from '../../numbering/keyword.ts';
import type { Reading } from '../../numbering/reading.ts';
import { firstWhere } from '../../text/first-where.ts';
import { append } from '../../text/long-lists.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { OutlineLine } from '../lines/index.ts';
import type { RootCandidate } from '../root/families.ts';
import type { Root } from '../root/index.ts';
import { type Decoded, decodeScope } from './beam.ts';
import { numberedPreamble, PREAMBLE } from './preamble.ts';

/** A label that stands: where, how it is read, and the mark it hangs under (null: top level). */
export interface Mark {
  readonly line: OutlineLine;
  readonly reading: Reading;
  readonly parent: Mark | null;
  /** 0 for top-level units. */
  readonly depth: number;
  /** Style of the root family, appendix or side-letter for top-level units of the root list; null below it. */
  readonly family: string | null;
}

/** Decodes each top-level unit as a scope of its own, so that a fault in one article cannot spoil the next. */
export function marksOf(
  root: Root,
  candidates: readonly Candidate[],
  lines: readonly OutlineLine[],
  amendment: boolean,
  decode: typeof decodeScope = decodeScope,
): Mark[] {
  const marks: Mark[] = [];
  const scopeMarks = (top: Mark | null, own: readonly Candidate[]): Mark[] =>
    placed(top, own, decode(top?.reading ?? null, own, amendment));
  const heads = [...root.units, ...root.inner.keys()].sort((a, b) => a.candidate.line.index - b.candidate.line.index);
  const starts = heads.map((unit) => unit.candidate.line.index);
  const below = candidates.filter(({ readings }) => readings[0]!.reading.kind !== 'named' && readings[0]!.reading.kind !== 'appendix');
  const slice = (from: number, to: number): Candidate[] => below.slice(firstFrom(below, from + 1), firstFrom(below, to));
  const front = slice(-1, starts[0] ?? Number.POSITIVE_INFINITY);
  // Numbers before ARTICLE 1 are left from contents lists and forms; the list of articles itself is whole.
  const whole = root.family !== null && (rankOf(root.family) < 9 || root.gapped) && root.units[0]?.reading.ordinal === 1;
  const preamble = whole ? numberedPreamble(lines, front, starts[0]!) : null;
  if (!whole) append(marks, scopeMarks(null, front));
  else if (preamble) {
    const mark: Mark = { line: preamble, reading: PREAMBLE, parent: null, depth: 0, family: 'preamble' };
    marks.push(mark, ...scopeMarks(mark, slice(preamble.index, starts[0]!)));
  }
  const made = new Map<RootCandidate, Mark>();
  heads.forEach((unit, i) => {
    const holder = root.inner.get(unit);
    const mark = rootMark(unit, holder ? made.get(holder)! : null);
    made.set(unit, mark);
    marks.push(mark, ...scopeMarks(mark, slice(starts[i]!, starts[i + 1] ?? Number.POSITIVE_INFINITY)));
  });
  return marks;
}

/** Index of the first candidate at or behind a line; candidates stand in text order. */
function firstFrom(candidates: readonly Candidate[], line: number): number {
  return firstWhere(candidates, (candidate) => candidate.line.index >= line);
}

function rootMark({ candidate, reading, family }: RootCandidate, holder: Mark | null): Mark {
  return holder
    ? { line: candidate.line, reading, parent: holder, depth: holder.depth + 1, family: null }
    : { line: candidate.line, reading, parent: null, depth: 0, family };
}

/** The labels of a scope that the decoder took, hung on each other. */
function placed(top: Mark | null, candidates: readonly Candidate[], decoded: readonly Decoded[]): Mark[] {
  const byCandidate = new Map<number, Mark>();
  return decoded.map(({ candidate, parent, reading }) => {
    const above = byCandidate.get(parent) ?? top;
    const mark: Mark = { line: candidates[candidate]!.line, reading, parent: above, depth: above ? above.depth + 1 : 0, family: null };
    byCandidate.set(candidate, mark);
    return mark;
  });
}
