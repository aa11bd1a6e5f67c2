/** A unit as both sides know it. */
export interface ScoredUnit {
  kind: string;
  path: readonly string[];
  altPath?: readonly string[];
  label: string | null;
  /** Heading and first words. */
  words: string;
}

export interface OutlineScore {
  pathF1: number;
  boundaryF1: number;
  parentAccuracy: number;
  /** What went wrong, for the message of a failing test. */
  faults: string[];
}

const SCORED = new Set(['article', 'section', 'clause', 'item', 'appendix', 'side-letter']);

const letters = (text: string): string => text.toLowerCase().replace(/[^0-9a-z]+/g, '');

function weight(a: ScoredUnit, b: ScoredUnit): number {
  const x = letters(a.words).slice(0, 32);
  const y = letters(b.words).slice(0, 32);
  let same = 0;
  while (same < x.length && x[same] === y[same]) same += 1;
  const label = letters(a.label ?? '') === letters(b.label ?? '') ? 1 : 0;
  if (same >= 8 || (same > 0 && same === x.length && same === y.length)) return 1 + same / 32 + label;
  return label === 1 && a.label !== null && same >= Math.min(3, x.length) ? 0.8 + same / 32 : 0;
}

/** Heaviest alignment that keeps the order; index into `found` for each unit of `truth`, -1 where it has no partner. */
function align(truth: readonly ScoredUnit[], found: readonly ScoredUnit[]): number[] {
  const width = found.length + 1;
  const best = new Float64Array((truth.length + 1) * width);
  for (let i = truth.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const w = weight(truth[i] as ScoredUnit, found[j] as ScoredUnit);
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      best[i * width + j] = w > 0 ? Math.max(skip, w + (best[(i + 1) * width + j + 1] ?? 0)) : skip;
    }
  }
  const result = new Array<number>(truth.length).fill(-1);
  for (let i = 0, j = 0; i < truth.length && j < found.length; ) {
    const here = best[i * width + j] ?? 0;
    if (here === best[(i + 1) * width + j]) i += 1;
    else if (here === best[i * width + j + 1]) j += 1;
    else result[i++] = j++;
  }
  return result;
}

const f1 = (precision: number, recall: number): number => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));

/** Label-path F1 as docs/evaluation.md defines it: precision over labelled units in the scope of the truth, recall over the truth. */
export function scoreOutline(truth: readonly ScoredUnit[], found: readonly ScoredUnit[]): OutlineScore {
  const wanted = truth.filter(({ kind }) => SCORED.has(kind));
  const partner = align(wanted, found);
  const taken = new Set(partner.filter((index) => index >= 0));
  const first = Math.min(...taken);
  const last = Math.max(...taken);
  const spurious = found.filter(
    (unit, index) =>
      index >= first && index <= last && SCORED.has(unit.kind) && (unit.label !== null || unit.kind !== 'item') && !taken.has(index),
  );
  const faults = spurious.map(({ path, words }) => `spurious ${path.join(' / ')}: ${words.slice(0, 40)}`);
  let right = 0;
  let parents = 0;
  wanted.forEach((unit, index) => {
    const match = found[partner[index] ?? -1];
    if (!match) {
      faults.push(`missed ${unit.path.join(' / ')}: ${unit.words.slice(0, 40)}`);
      return;
    }
    const printed = match.path.join('/').toLowerCase();
    if (printed === unit.path.join('/').toLowerCase() || printed === unit.altPath?.join('/').toLowerCase()) right += 1;
    else faults.push(`path ${unit.path.join(' / ')} came as ${match.path.join(' / ')}`);
    if (match.path.slice(0, -1).join('/').toLowerCase() === unit.path.slice(0, -1).join('/').toLowerCase()) parents += 1;
  });
  const all = taken.size + spurious.length;
  return {
    pathF1: f1(right / Math.max(1, all), right / Math.max(1, wanted.length)),
    boundaryF1: f1(taken.size / Math.max(1, all), taken.size / Math.max(1, wanted.length)),
    parentAccuracy: parents / Math.max(1, taken.size),
    faults,
  };
}
