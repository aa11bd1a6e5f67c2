import type { TermKind } from '../model.ts';
import type { Found } from './found.ts';

export interface KindFound extends Found {
  readonly kind: TermKind;
}

/** Of two expressions of the same length the kind that stands first here is kept. */
const RANK: readonly TermKind[] = [
  'date-range',
  'school-year',
  'date',
  'time',
  'money',
  'percent',
  'duration',
  'ratio',
  'fraction',
  'count',
];

/** Of expressions that overlap the longest is kept, so that a range beats its ends; ascending. Linear after sorting. */
export function withoutOverlap(found: readonly KindFound[]): KindFound[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  const kept: KindFound[] = [];
  for (const one of sorted) {
    let wins = true;
    while (kept.length > 0 && kept[kept.length - 1]!.end > one.start) {
      const last = kept[kept.length - 1]!;
      if (last.end - last.start >= one.end - one.start) {
        wins = false;
        break;
      }
      kept.pop();
    }
    if (wins) kept.push(one);
  }
  return kept;
}
