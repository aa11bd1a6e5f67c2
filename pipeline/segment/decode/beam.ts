import type { Reading } from '../../numbering/reading.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { costOf } from '../candidates/costs.ts';
import { movesOf } from './moves/index.ts';
import type { Move } from './moves/move.ts';
import { type OpenUnit, openBelow, scopeTop, signatureBelow } from './node.ts';

/** A label that the decoder took, with the label it hangs under (-1: the scope itself). Both count into the candidates. */
export interface Decoded {
  readonly candidate: number;
  readonly parent: number;
  readonly reading: Reading;
}

interface Hypothesis {
  readonly cost: number;
  readonly leaf: OpenUnit;
  readonly trail: Trail | null;
  /** Where the label of the candidate just before ends, if it was taken, so that a chained one may follow; else -1. */
  readonly took: number;
}

interface Trail {
  readonly unit: OpenUnit;
  readonly before: Trail | null;
}

interface Offer {
  readonly cost: number;
  readonly from: Hypothesis;
  readonly move: Move | null;
  readonly reading: Reading | null;
}

const cost = costOf('moves');
/** Weight of an indentation that stands on another page. */
const ACROSS_PAGES = 0.4;
const INDENT = cost('indent-each');
const INDENT_CHILD = cost('indent-child');
const INDENT_MOST = cost('indent-most');
const BEHIND_TITLE = cost('open-behind-title');
const RESTART_BEHIND_TITLE = cost('restart-behind-title');
const WIDTH = 16;
/** Hypotheses dearer than the best by this are dropped. */
const MARGIN = 12;
/** Evidence from which on a label is beyond doubt. */
const SURE = -1.5;

/** The cheapest consistent outline of one scope: beam search over stacks of open units. Reading a candidate as text costs nothing. */
export function decodeScope(top: Reading | null, candidates: readonly Candidate[], amendment: boolean): Decoded[] {
  let beam: Hypothesis[] = [{ cost: 0, leaf: scopeTop(top), trail: null, took: -1 }];
  candidates.forEach((candidate, index) => {
    beam = step(beam, candidate, index, amendment);
  });
  const units: Decoded[] = [];
  for (let trail = beam[0]!.trail; trail; trail = trail.before) {
    units.push({ candidate: trail.unit.candidate, parent: trail.unit.parent!.candidate, reading: trail.unit.reading! });
  }
  return units.reverse();
}

function step(beam: readonly Hypothesis[], candidate: Candidate, index: number, amendment: boolean): Hypothesis[] {
  const offers: Offer[] = [];
  let best = Number.POSITIVE_INFINITY;
  const offer = (made: Offer): void => {
    if (made.cost > best + MARGIN) return;
    if (made.cost < best) best = made.cost;
    offers.push(made);
  };
  for (const from of beam) {
    offer({ cost: from.cost, from, move: null, reading: null });
    for (const { reading, cost: evidence } of candidate.readings) {
      if (candidate.chained && (from.took < 0 || from.took > reading.start)) continue;
      for (const move of movesOf(from.leaf, reading, amendment)) {
        const place = indentCost(move, candidate) + titleCost(move, candidate, reading);
        offer({ cost: from.cost + emphatic(evidence) + move.cost + place, from, move, reading: move.reading ?? reading });
      }
    }
  }
  offers.sort((a, b) => a.cost - b.cost);
  return merge(offers, candidate, index);
}

/** Evidence beyond doubt counts twice: a line that surely begins with a label is not passed over for a smoother list. */
function emphatic(evidence: number): number {
  return evidence < SURE ? 2 * evidence - SURE : evidence;
}

function merge(offers: readonly Offer[], candidate: Candidate, index: number): Hypothesis[] {
  const seen = new Set<string>();
  const next: Hypothesis[] = [];
  for (const { cost: total, from, move, reading } of offers) {
    if (next.length >= WIDTH) break;
    // Most stacks come up more than once: their signature is asked for before they are built.
    const key = move && reading ? `${signatureBelow(move.parent, move.elder, reading)}!` : from.leaf.signature;
    if (seen.has(key)) continue;
    seen.add(key);
    const leaf =
      move && reading
        ? openBelow(move.parent, move.elder, reading, { candidate: index, indent: candidate.line.indent, page: candidate.line.page })
        : from.leaf;
    next.push({ cost: total, leaf, trail: move ? { unit: leaf, before: from.trail } : from.trail, took: move ? reading!.end : -1 });
  }
  return next;
}

/** A list that opens behind a bare title is none of the list item before that title; a section may have several such lists. */
function titleCost({ elder, parent }: Move, { titled }: Candidate, { style, ordinal }: Reading): number {
  if (!titled || parent.depth === 0) return 0;
  if (parent.reading?.kind !== 'keyword') return elder ? 0 : BEHIND_TITLE;
  return elder?.style === style && ordinal === 1 ? RESTART_BEHIND_TITLE : 0;
}

/** Siblings stand at one indentation and children not left of their parents; weak evidence, weaker across pages. */
function indentCost(move: Move, { line, chained }: Candidate): number {
  if (chained) return 0;
  const { elder, parent } = move;
  let sum = 0;
  if (elder && elder.candidate >= 0) sum = Math.abs(elder.indent - line.indent) * INDENT * across(elder, line.page);
  else if (parent.candidate >= 0 && line.indent > parent.indent + 1.4 && line.page === parent.page) return INDENT_CHILD;
  else if (parent.candidate >= 0 && line.indent < parent.indent - 1)
    sum = (parent.indent - line.indent) * INDENT * across(parent, line.page);
  return Math.min(INDENT_MOST, sum);
}

function across(other: OpenUnit, page: number): number {
  return other.page === page ? 1 : ACROSS_PAGES;
}
