import { isFirst, type RootCandidate, rootOrdinal, rootStep } from '../root/families.ts';
import type { Root } from '../root/index.ts';
import { type Doubt, doubt, doubtOf, GRAVE, keyOf, type RootEvidence, SLIGHT } from './evidence.ts';

/** Numbers that do not rise one by one; where the contents page leaves the same ones out, or repeats them, that is how it was printed. */
export function sequence({ root, amendment }: RootEvidence, contents: ReadonlySet<string> | null): Doubt[] {
  const main = root.units.filter(({ family }) => family === root.family && family !== 'bare-title');
  const rising = main.filter((_, i) => !isMisprint(main, i));
  const first = rising[0];
  const steps = rising.slice(1).map((unit, i) => ({ unit, before: rising[i]!, step: stepOf(rising[i]!, unit) }));
  const late = first && !amendment && !isFirst(rootOrdinal(first.reading)) && !isCode(first) ? [keyOf(first)] : [];
  // A number twice over titles of their own is rather how it was printed.
  const isTwice = ({ unit, before, step }: (typeof steps)[number]): boolean =>
    step === 0 && unit.title !== '' && unit.title !== before.title;
  const twice = steps.filter(isTwice).length;
  const backward = steps
    .filter((one) => one.step <= 0 && !isTwice(one) && !isSecondAgreement(rising, one.unit))
    .map(({ unit }) => keyOf(unit));
  const holes = steps.filter(({ unit, before, step }) => {
    if (isCode(before)) return false;
    const expected = main.indexOf(unit) - main.indexOf(before);
    return step > expected && !amendment && !(contents && missingBetween(before, unit, contents));
  });
  return [
    ...doubtOf('numbers begin anew', [...late, ...backward], GRAVE),
    ...doubt('numbers left out', holes.length, SLIGHT),
    ...doubt('numbers twice', twice, SLIGHT),
  ];
}

/** A second agreement in the same file, or the first one, has at least so many articles. */
const AGREEMENT = 4;

/** Sections of a code are counted from here on. */
const CODE = 100;

/** Numbers that count by tens or hundreds begin anywhere and leave room between them. */
function isCode({ family, reading }: RootCandidate): boolean {
  return (reading.step ?? 1) > 1 || (family === 'section' && reading.ordinal >= CODE);
}

/** The list begins anew at 1 behind a whole one, and rises one by one as that did. */
function isSecondAgreement(list: readonly RootCandidate[], unit: RootCandidate): boolean {
  const at = list.indexOf(unit);
  if (!isFirst(rootOrdinal(unit.reading)) || at < AGREEMENT || list.length - at < AGREEMENT) return false;
  return list.slice(at - AGREEMENT + 1, at + AGREEMENT).every((one, i, part) => i === 0 || one === unit || stepOf(part[i - 1]!, one) === 1);
}

function stepOf(before: RootCandidate, unit: RootCandidate): number {
  return rootStep(rootOrdinal(before.reading), rootOrdinal(unit.reading));
}

/** One number off between two that are two apart. */
function isMisprint(list: readonly RootCandidate[], i: number): boolean {
  const [before, unit, next] = [list[i - 1], list[i]!, list[i + 1]];
  return before !== undefined && next !== undefined && stepOf(before, next) === 2 && stepOf(before, unit) !== 1;
}

/** Keys of the numbers that were due where others are printed. */
export function dueKeys({ family, units }: Root): string[] {
  const main = units.filter((unit) => unit.family === family);
  return main.flatMap((_, i) => (isMisprint(main, i) ? [`${family} ${rootOrdinal(main[i - 1]!.reading) + 1}`] : []));
}

/** The contents page lists neither of the numbers between two units. */
function missingBetween(before: RootCandidate, unit: RootCandidate, contents: ReadonlySet<string>): boolean {
  const [from, to] = [Math.floor(rootOrdinal(before.reading)), Math.ceil(rootOrdinal(unit.reading))];
  for (let ordinal = from + 1; ordinal < to; ordinal++) if (contents.has(`${unit.family} ${ordinal}`)) return false;
  return true;
}
