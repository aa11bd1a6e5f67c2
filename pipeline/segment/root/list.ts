import { toRoman } from '../../numbering/numerals.ts';
import { costOf } from '../candidates/costs.ts';
import { isFirst, type RootCandidate, rootOrdinal, rootStep } from './families.ts';
import { lostUnit } from './gaps.ts';

const cost = costOf('root');
/** Families of what stands behind the articles. */
export const TAIL: ReadonlySet<string> = new Set(['appendix', 'side-letter']);

/** Lines of an appendix and its title. */
const APPENDIX_TITLE = 4;

interface Hypothesis {
  readonly cost: number;
  readonly last: RootCandidate | null;
  readonly article: number;
  readonly appendix: number;
  readonly units: { readonly unit: RootCandidate; readonly before: Hypothesis['units'] } | null;
}

/**
 * Cheapest list over all candidates; taking none of a line costs nothing. Titles among them are units whose labels are lost: each may
 * stand where the next one is due. `like` is a unit of such a gapped list, null where labels came through.
 */
export function decodeRoot(candidates: readonly RootCandidate[], amendment: boolean, like: RootCandidate | null): RootCandidate[] {
  let beam: Hypothesis[] = [{ cost: 0, last: null, article: 0, appendix: 0, units: null }];
  for (const unit of candidates) {
    const next = new Map<string, Hypothesis>();
    const offer = (hypothesis: Hypothesis): void => {
      const key = `${hypothesis.article}/${hypothesis.appendix}/${hypothesis.last?.family ?? ''}`;
      const known = next.get(key);
      if (!known || hypothesis.cost < known.cost) next.set(key, hypothesis);
    };
    for (const hypothesis of beam) {
      offer(hypothesis);
      if (hypothesis.last && (hypothesis.last.candidate.line === unit.candidate.line || runsOn(hypothesis.last, unit))) continue;
      if (like && unit.reading.kind === 'title') {
        if (!isTitleOf(hypothesis.last, unit)) offer(take(hypothesis, lostUnit(unit, like, hypothesis.article + 1), amendment));
        continue;
      }
      offer(take(hypothesis, unit, amendment));
      const misprint = (like && strokeLost(hypothesis, unit)) ?? asNext(hypothesis, unit, amendment);
      if (misprint) offer(misprint);
    }
    beam = [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, 48);
  }
  const units: RootCandidate[] = [];
  for (let node = beam[0]!.units; node; node = node.before) units.unshift(node.unit);
  return units;
}

/** The title right below a label that stands alone. */
function isTitleOf(open: RootCandidate | null, { candidate: { line } }: RootCandidate): boolean {
  if (open === null) return false;
  return open.candidate.line.index === line.index - 1 && open.candidate.line.text.slice(open.reading.end).trim() === '';
}

/** The heading of the open unit again, at the foot or the top of a page. */
function runsOn(open: RootCandidate, unit: RootCandidate): boolean {
  if (open.family !== unit.family || open.family === 'side-letter' || open.reading.id !== unit.reading.id) return false;
  return (
    (unit.foot && unit.candidate.line.page >= open.candidate.line.page) ||
    (unit.candidate.line.pageTop && (unit.title === '' || unit.title === open.title))
  );
}

function take(from: Hypothesis, unit: RootCandidate, amendment: boolean): Hypothesis {
  const ordinal = rootOrdinal(unit.reading);
  const units = { unit, before: from.units };
  if (unit.family === 'side-letter') {
    const title =
      from.last?.family === 'appendix' && !unit.candidate.line.pageTop && unit.block <= from.last.candidate.line.index + 2
        ? cost('appendix-title')
        : 0;
    return { ...from, cost: from.cost + unit.cost + title + (from.article > 0 ? 0 : cost('side-letter-early')), last: unit, units };
  }
  if (unit.family === 'appendix') {
    const step = from.appendix === 0 ? 0 : sequenceCost(ordinal - from.appendix, ordinal, amendment, 0.3);
    return { cost: from.cost + unit.cost + Math.max(step, -1), last: unit, article: from.article, appendix: ordinal, units };
  }
  // What stands before the first article of an amendment is the title of the whole.
  const inTail = (from.article > 0 || !amendment) && from.last !== null && TAIL.has(from.last.family);
  const step =
    from.article === 0
      ? isFirst(ordinal) || amendment
        ? cost('first')
        : cost('first-late')
      : isOther(from, unit)
        ? cost('same-number')
        : sequenceCost(rootStep(from.article, ordinal), ordinal, amendment, 1);
  return {
    cost: from.cost + unit.cost + step + (inTail ? tailCost(from, unit) : 0),
    last: unit,
    article: ordinal,
    appendix: from.appendix,
    units,
  };
}

/** An article behind an appendix goes on with the list around, begins one of the appendix right below its title, or is odd. */
function tailCost({ article, last }: Hypothesis, { candidate, reading }: RootCandidate): number {
  const ordinal = rootOrdinal(reading);
  if (rootStep(article, ordinal) === 1) return cost('appendix-between');
  const below = candidate.line.index - last!.candidate.line.index <= APPENDIX_TITLE;
  return last!.family === 'appendix' && below && isFirst(ordinal) ? 0 : cost('appendix-back');
}

/** A heading with the number of the open unit and a title of its own, where none runs on. */
function isOther({ last, article }: Hypothesis, unit: RootCandidate): boolean {
  return (
    last !== null &&
    last.family === unit.family &&
    rootOrdinal(unit.reading) === article &&
    !unit.candidate.line.pageTop &&
    !unit.foot &&
    unit.title !== '' &&
    last.title !== '' &&
    !unit.title.startsWith(last.title) &&
    !last.title.startsWith(unit.title)
  );
}

/** A heading that surely is one may print a wrong number where the next one was due. */
function asNext(from: Hypothesis, unit: RootCandidate, amendment: boolean): Hypothesis | null {
  const ordinal = rootOrdinal(unit.reading);
  if (
    amendment ||
    TAIL.has(unit.family) ||
    from.article === 0 ||
    ordinal >= 1000 ||
    (ordinal === from.article && !isOther(from, unit)) ||
    ordinal === from.article + 1 ||
    unit.cost > -2 ||
    (from.last && TAIL.has(from.last.family))
  )
    return null;
  return {
    cost: from.cost + unit.cost + cost('misprint'),
    last: unit,
    article: from.article + 1,
    appendix: from.appendix,
    units: { unit, before: from.units },
  };
}

/** Recognition lost the last stroke of the roman number that was due: XI for XII. */
function strokeLost(from: Hypothesis, unit: RootCandidate): Hypothesis | null {
  const due = from.article + 1;
  if (!unit.reading.style.startsWith('ROMAN') || toRoman(due) !== `${toRoman(unit.reading.ordinal)}I`) return null;
  return {
    cost: from.cost + unit.cost + cost('next') + cost('stroke-lost'),
    last: unit,
    article: due,
    appendix: from.appendix,
    units: { unit: { ...unit, reading: { ...unit.reading, ordinal: due, misread: 1 } }, before: from.units },
  };
}

function sequenceCost(step: number, ordinal: number, amendment: boolean, weight: number): number {
  if (step > 0 && step <= 1) return cost('next') * Math.max(weight, 0.5);
  if (step > 1) return amendment ? cost('amendment-skip') : Math.min(cost('skip-most'), cost('skip') + cost('skip-each') * step) * weight;
  if (step === 0) return cost('same') * weight;
  return (isFirst(ordinal) ? cost('restart') : cost('backward')) * weight;
}
