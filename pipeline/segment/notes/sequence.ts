import type { Reading } from '../../numbering/reading.ts';

/** A unit of a list as its neighbours see it. */
export interface Entry {
  readonly reading: Pick<Reading, 'kind' | 'ordinal' | 'components' | 'id' | 'step'>;
  /** Where the unit comes first, whether its list should begin with 1. */
  readonly firstIsDue: boolean;
  /** Its id names another unit as its parent: it takes the place that is due. */
  readonly foreign: boolean;
  /** It only tells where the list goes on: `B. 2.` among `A.`, `B.`, `C.` */
  readonly silent: boolean;
}

export type SequenceFault = 'begins-late' | 'twice' | 'gap' | 'again' | 'disordered' | 'run-together';

/** What a place in a list is worth: the number that is due there, and what is wrong with the one that stands there. */
export interface Verdict {
  readonly fault: SequenceFault | null;
  /** The number that should stand there; null where that is not certain. */
  readonly due: number | null;
  /** Place of the entry before, -1 for the first. */
  readonly elder: number;
}

/**
 * Judges the numbers of one list. A number that is out of its order is wrong itself where the next one goes on as though it were right:
 * in `9, 16, 11` the 16, in `E, G, G, H` the first G. `gaps` is false where a list may skip what it does not amend.
 */
export function judge(list: readonly Entry[], gaps: boolean): Verdict[] {
  const verdicts: Verdict[] = [];
  // The number that the last one stands for, whatever is printed.
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const { reading, foreign, silent } = list[i]!;
    const due = last + 1;
    const judged = silent || foreign ? { fault: null, due } : i === 0 ? first(list, gaps) : later(list, i, last, gaps);
    verdicts.push({ ...judged, elder: i - 1 });
    last = (foreign && i > 0) || isStray(list, i, due, judged) ? due : reading.ordinal;
    if (judged.fault !== 'disordered' || !isSwap(list, i, due)) continue;
    verdicts.push({ fault: null, due: reading.ordinal, elder: i });
    last = reading.ordinal;
    i++;
  }
  return verdicts;
}

type Judged = Pick<Verdict, 'fault' | 'due'>;

function first(list: readonly Entry[], gaps: boolean): Judged {
  const { reading, firstIsDue } = list[0]!;
  // `1.a` comes first as well.
  return Math.floor(reading.ordinal) > 1 && firstIsDue && gaps ? { fault: 'begins-late', due: 1 } : { fault: null, due: 1 };
}

function later(list: readonly Entry[], i: number, last: number, gaps: boolean): Judged {
  const elder = list[i - 1]!.reading;
  const { reading } = list[i]!;
  const { ordinal } = reading;
  const due = last + 1;
  if (!comparable(elder, reading) || follows(elder, reading, last)) return { fault: null, due };
  if (runTogether(reading, due)) return { fault: 'run-together', due };
  if (ordinal > due && !gaps) return { fault: null, due };
  const next = nextOrdinal(list, i);
  if (next === due + 1) return { fault: ordinal === last || ordinal === next ? 'twice' : 'disordered', due };
  if (isSwap(list, i, due)) return { fault: 'disordered', due };
  if (ordinal === last) return { fault: 'twice', due: next === due ? null : due };
  if (ordinal > due) return { fault: 'gap', due };
  return ordinal === 1 ? { fault: 'again', due: null } : { fault: 'disordered', due };
}

/** The next number takes this one for the one that is due. */
function isStray(list: readonly Entry[], i: number, due: number, { fault }: Judged): boolean {
  return fault === 'run-together' || ((fault === 'twice' || fault === 'disordered') && nextOrdinal(list, i) === due + 1);
}

/** `1, 3, 2, 4`. */
function isSwap(list: readonly Entry[], i: number, due: number): boolean {
  return list[i]!.reading.ordinal === due + 1 && nextOrdinal(list, i) === due && nextOrdinal(list, i + 1) !== due + 1;
}

function nextOrdinal(list: readonly Entry[], i: number): number | undefined {
  const [own, next] = [list[i], list[i + 1]];
  return own && next && comparable(own.reading, next.reading) ? next.reading.ordinal : undefined;
}

function comparable(a: Entry['reading'], b: Entry['reading']): boolean {
  return a.components.length === b.components.length && a.components.slice(0, -1).every((component, i) => component === b.components[i]);
}

function follows(elder: Entry['reading'], { ordinal, step = 1, id }: Entry['reading'], last: number): boolean {
  const grown = ordinal - last;
  if (grown === 1) return true;
  // `14.2` behind `14.1`, `1A` behind `1`: numbers between two whole ones.
  if (grown === 0) return id !== elder.id && /\d[A-Z]$/i.test(id);
  return (grown > 0 && grown < 2 && !Number.isInteger(ordinal + last)) || (grown > 1 && step > 1);
}

/** `43` where 3 is due: the digits of the old and the new number stand together. */
function runTogether({ kind, ordinal }: Entry['reading'], due: number): boolean {
  return kind === 'compound' && String(ordinal).length > String(due).length && String(ordinal).includes(String(due));
}
