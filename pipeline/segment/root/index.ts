import { rankOf } from '../../numbering/keyword.ts';
import { costOf } from '../candidates/costs.ts';
import type { OutlineLine } from '../lines/index.ts';
import { type RootCandidate, rootOrdinal, rootStep } from './families.ts';
import { isGapped, titlesBefore, titlesInGaps } from './gaps.ts';
import { decodeRoot, TAIL } from './list.ts';

/** The list of top-level units. */
export interface Root {
  readonly family: string | null;
  readonly units: readonly RootCandidate[];
  /** Units of lists that begin anew inside it, with the top-level unit that each hangs below. */
  readonly inner: ReadonlyMap<RootCandidate, RootCandidate>;
  /** How near the best other list came to the chosen one, 0..1. */
  readonly rival: number;
  /** Labels of many units are lost: their titles stand in for them. */
  readonly gapped: boolean;
}

interface Chain {
  readonly family: string;
  readonly units: readonly RootCandidate[];
  readonly score: number;
  /** Chosen among all candidates of the family. */
  readonly ratio: number;
  /** Share of the lines behind its first unit. */
  readonly coverage: number;
}

const cost = costOf('root');
const NONE: Root['inner'] = new Map();
const WINDOW = 60;
/** Bare titles head the top level from this many on, each worth this much against a numbered list's score. */
const FEWEST_TITLES = 4;
const TITLE_WORTH = 1.5;
/** What a title is worth that stands where a list skips a number. */
const GAP_WORTH = 0.8;
/** Units of a list above the best one. */
const FEWEST_ABOVE = 3;
/** Lines of a title page and its preamble. */
const TITLE_LINES = 15;

/** Share of the lines behind a list whose first labels are lost. */
const FIRST_LOST = 0.75;

/** Chooses the family that numbers the top level, then the cheapest list of its units with the appendices and side letters between and behind. */
export function findRoot(
  candidates: readonly RootCandidate[],
  titles: readonly RootCandidate[],
  lines: readonly OutlineLine[],
  amendment: boolean,
): Root {
  const chains = [...new Set(candidates.map((candidate) => candidate.family))]
    .filter((family) => !TAIL.has(family))
    .map((family) =>
      risingChain(
        family,
        candidates.filter((candidate) => candidate.family === family),
        lines.length,
        titles,
        amendment && rankOf(family) < 9,
      ),
    )
    .filter((chain): chain is Chain => chain !== null)
    .sort((a, b) => b.score - a.score);
  const best = chains[0] ? above(chains[0], chains, titles, amendment ? 1 : changesLetter(chains[0]) ? 2 : FEWEST_ABOVE) : null;
  const keyword = best !== null && rankOf(best.family) < 9 && best.units.length >= 3 && best.coverage > 0.4;
  const bare = titles.length - (best ? titlesInGaps(best.units, titles) : 0);
  if (!keyword && bare >= FEWEST_TITLES && bare * TITLE_WORTH > (best?.score ?? 0)) return bareTitles(titles, candidates);
  const own = candidates.flatMap((candidate) => {
    if (candidate.family === best?.family) return [lettered(candidate)];
    if (TAIL.has(candidate.family)) return [candidate];
    return best && candidate.family === `${best.family}.` ? betweenWhole(candidate, best.family) : [];
  });
  const gapped = best !== null && !amendment && isGapped(best.units, titles);
  const units = gapped
    ? decodeRoot(inOrder([...own.filter(isTitled), ...titles]), amendment, best.units[0]!)
    : decodeRoot(own, amendment, null);
  return { family: best?.family ?? null, units: withoutOwnTitle(units, best), inner: NONE, rival: rivalOf(best, chains), gapped };
}

function stepCost(step: number): number {
  return step === 1 ? cost('next') : Math.min(cost('skip-most'), cost('skip') + cost('skip-each') * step);
}

/** `TENTATIVE AGREEMENT` right above the first article is the title of the whole, no part that stands before it. */
function withoutOwnTitle(units: readonly RootCandidate[], best: Chain | null): readonly RootCandidate[] {
  const [first, second] = units;
  if (!first || !second || first.family !== 'side-letter' || second.family !== best?.family || rankOf(second.family) > 4) return units;
  return second.candidate.line.index - first.candidate.line.index <= TITLE_LINES ? units.slice(1) : units;
}

/** `C1.00` to `C12.00`, then `L1.00`: two parts are enough above such a list. */
function changesLetter({ units }: Chain): boolean {
  return new Set(units.map(({ reading }) => /^[A-Z](?=\d)/.exec(reading.id)?.[0])).size > 1;
}

/** `ARTICLE 18a` stands between 18 and 19. */
function lettered(unit: RootCandidate): RootCandidate {
  const letter = /^\d+([A-Z])$/i.exec(unit.reading.id)?.[1];
  if (!letter || unit.cost > -1) return unit;
  const part = letter.toUpperCase().charCodeAt(0) - 64;
  return { ...unit, reading: { ...unit.reading, ordinal: unit.reading.ordinal + part / 100 } };
}

/** `ARTICLE 17.1` in a list of whole numbers stands between 17 and 18, where it surely is a heading. */
function betweenWhole(unit: RootCandidate, family: string): RootCandidate[] {
  const [whole, part] = unit.reading.components.map(Number);
  if (unit.cost > -1 || !whole || !part || part >= 100) return [];
  return [{ ...unit, family, reading: { ...unit.reading, ordinal: whole + part / 100 } }];
}

/** Top level of bare titles, with the appendices and side letters behind them. */
function bareTitles(titles: readonly RootCandidate[], candidates: readonly RootCandidate[]): Root {
  const tail = candidates.filter((candidate) => TAIL.has(candidate.family) && candidate.cost < -1.5);
  const taken = new Set(tail.map((unit) => unit.candidate.line.index));
  const own = titles.filter(
    (unit) => !taken.has(unit.candidate.line.index) && !tail.some((other) => unit.candidate.line.index > other.candidate.line.index),
  );
  return { family: 'bare-title', units: inOrder([...own, ...tail]), inner: NONE, rival: 0, gapped: false };
}

/** Labels that stand alone over no title were displaced. */
function isTitled({ family, title }: RootCandidate): boolean {
  return TAIL.has(family) || title !== '';
}

function inOrder(units: readonly RootCandidate[]): RootCandidate[] {
  return [...units].sort((a, b) => a.candidate.line.index - b.candidate.line.index);
}

/** Longest cheap rising list of one family: dynamic programming over its candidates. An amendment prints `changedAlone`: its gaps say nothing. */
function risingChain(
  family: string,
  all: readonly RootCandidate[],
  lineCount: number,
  titles: readonly RootCandidate[],
  changedAlone: boolean,
): Chain | null {
  const usable = all.filter((candidate) => rootOrdinal(candidate.reading) > 0);
  const gain = usable.map((candidate) => -candidate.cost);
  const back = usable.map(() => -1);
  const before = titlesBefore(usable, titles);
  for (let i = 0; i < usable.length; i++) {
    const own = -usable[i]!.cost;
    gain[i] = changedAlone ? own : own - lateCost(usable[i]!);
    for (let k = Math.max(0, i - 4 * WINDOW); k < i; k++) {
      const step = rootStep(rootOrdinal(usable[k]!.reading), rootOrdinal(usable[i]!.reading));
      if (step <= 0 || usable[k]!.candidate.line === usable[i]!.candidate.line) continue;
      const filled = step === 1 ? 0 : Math.min(step - 1, before[i]! - before[k]!);
      const total = gain[k]! + own + filled * GAP_WORTH - (changedAlone && step > 1 ? cost('amendment-skip') : stepCost(step - filled));
      if (total > gain[i]!) {
        gain[i] = total;
        back[i] = k;
      }
    }
  }
  let at = gain.reduce((top, value, i) => (value > (gain[top] ?? Number.NEGATIVE_INFINITY) ? i : top), 0);
  if (usable.length === 0 || gain[at]! <= 0) return null;
  const score = gain[at]!;
  const units: RootCandidate[] = [];
  for (; at >= 0; at = back[at]!) units.unshift(usable[at]!);
  // One heading alone may as well be a clause that a memorandum quotes.
  if (changedAlone && units.length < 2 && score <= lateCost(units[0]!)) return null;
  const good = all.filter((candidate) => candidate.cost < 0.5 && !repeatsOpen(candidate, units)).length;
  const ratio = units.length / Math.max(units.length, good);
  const coverage = 1 - units[0]!.candidate.line.index / Math.max(1, lineCount);
  return { family, units, ratio, coverage, score: score * Math.sqrt(ratio) * (0.4 + 0.6 * coverage) };
}

/** A list seldom begins late. */
function lateCost({ reading }: RootCandidate): number {
  return Math.min(20, (rootOrdinal(reading) % 1000) - 1) * 0.3;
}

/** The number of the unit that is open there, as running heads print it. */
function repeatsOpen(candidate: RootCandidate, units: readonly RootCandidate[]): boolean {
  const open = units.findLast((unit) => unit.candidate.line.index <= candidate.candidate.line.index);
  return open !== undefined && open !== candidate && rootOrdinal(open.reading) === rootOrdinal(candidate.reading);
}

/** A keyword of a higher rank stands above the best chain where it begins before it and runs through the document; an amendment may name one. */
function above(best: Chain, chains: readonly Chain[], titles: readonly RootCandidate[], fewest: number): Chain {
  const begin = best.units[0]!.candidate.line.index;
  const higher = chains.filter(
    (chain) =>
      rankOf(chain.family) < rankOf(best.family) &&
      chain.units.length >= fewest &&
      chain.ratio > 0.55 &&
      (chain.units[0]!.candidate.line.index <= begin + 5 || (chain.coverage > FIRST_LOST && isGapped(chain.units, titles))) &&
      chain.units.every((unit) => unit.cost < 0) &&
      chain.coverage > 0.6,
  );
  return higher.sort((a, b) => rankOf(a.family) - rankOf(b.family))[0] ?? best;
}

/** Score of the best other list as a share of the chosen one's. What stands below the chosen keyword is no rival: sections of articles. */
function rivalOf(best: Chain | null, chains: readonly Chain[]): number {
  const rival = chains.find(
    (chain) =>
      best !== null && chain !== best && (rankOf(best.family) > 5 ? rankOf(chain.family) > 5 : rankOf(chain.family) <= rankOf(best.family)),
  );
  return best && rival ? Math.min(1, Math.max(0, rival.score / Math.max(1, best.score))) : 0;
}
