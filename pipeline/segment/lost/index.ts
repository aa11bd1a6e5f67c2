import type { Candidate } from '../candidates/candidate.ts';
import { type Decoded, decodeScope } from '../decode/beam.ts';
import { type Mark, marksOf } from '../decode/index.ts';
import type { OutlineLine } from '../lines/index.ts';
import type { Root } from '../root/index.ts';
import { lostCandidates } from './candidates.ts';

/** What a label that was found shows of others, the second decoding takes up. */
const ROUNDS = 2;

/** Decodes an agreement; where the outline shows that labels were lost, again with the paragraphs that stand in their places. */
export function decodeWithLost(
  root: Root,
  candidates: readonly Candidate[],
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
): Mark[] {
  const labelled = new Map<number, Candidate>();
  for (const candidate of candidates) if (!labelled.has(candidate.line.index)) labelled.set(candidate.line.index, candidate);
  let all = candidates;
  const decode = rememberScopes();
  let marks = marksOf(root, all, lines, false, decode);
  for (let round = 0; round < ROUNDS; round++) {
    const lost = lostCandidates(marks, labelled, lines, free);
    if (lost.length === 0) break;
    const anew = new Map(lost.map((candidate) => [labelled.get(candidate.line.index), candidate]));
    const added = lost.filter(({ line }) => !labelled.has(line.index));
    for (const candidate of lost) labelled.set(candidate.line.index, candidate);
    all = [...all.map((candidate) => anew.get(candidate) ?? candidate), ...added].sort((a, b) => a.line.index - b.line.index);
    marks = marksOf(root, all, lines, false, decode);
  }
  return marks;
}

/** Scopes that no lost label was found in are not decoded again. */
function rememberScopes(): typeof decodeScope {
  const known = new Map<Candidate, { candidates: readonly Candidate[]; decoded: Decoded[] }>();
  return (top, candidates, amendment) => {
    const first = candidates[0];
    if (!first) return [];
    const before = known.get(first);
    if (before?.candidates.length === candidates.length && candidates.every((candidate, i) => candidate === before.candidates[i]))
      return before.decoded;
    const decoded = decodeScope(top, candidates, amendment);
    known.set(first, { candidates, decoded });
    return decoded;
  };
}
