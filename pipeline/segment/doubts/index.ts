import { contentsKeys, unlisted } from './contents.ts';
import type { Doubt, RootEvidence } from './evidence.ts';
import { bare, beforeFirst, passedOver, repeated, weakList, withoutRoot } from './headings.ts';
import { sequence } from './sequence.ts';

/** Why the list of top-level units may be wrong; empty where all speaks for it. */
export function rootDoubts(evidence: RootEvidence): Doubt[] {
  if (evidence.root.units.length === 0) return withoutRoot(evidence);
  const contents = contentsKeys(evidence);
  return [
    ...weakList(evidence),
    ...sequence(evidence, contents),
    ...repeated(evidence),
    ...unlisted(evidence, contents),
    ...passedOver(evidence),
    ...bare(evidence),
    ...beforeFirst(evidence),
  ];
}

/** 1 where nothing speaks against the list. */
export function confidenceOf(doubts: readonly Doubt[]): number {
  return doubts.reduce((trust, { weight }) => trust * (1 - weight), 1);
}
