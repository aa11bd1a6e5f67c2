import type { Unit } from '../../model.ts';
import type { Reading } from '../../numbering/reading.ts';
import type { Mark } from '../decode/index.ts';
import type { Point } from '../tree/points.ts';
import { appendixOrdinal } from './labels.ts';
import { type Entry, judge, type Verdict } from './sequence.ts';

/** A unit's place in its list. */
export interface Place {
  readonly verdict: Verdict;
  /** Index of the point before it in the list, null for the first. */
  readonly elder: number | null;
}

/** A list of a code begins so high. */
const CODE = 100;
/** Appendices that are left out one after the other; beyond that they are counted otherwise. */
const APPENDICES = 3;

/** Judges every numbered unit in its list, by the index of its point. */
export function placesOf(points: readonly Point[], units: readonly Unit[], amendment: boolean): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const list of listsOf(points, units).values()) {
    const appendices = points[list[0]!.point]!.mark!.reading.kind === 'appendix';
    const verdicts = judge(
      list.map(({ entry }) => entry),
      !amendment,
    );
    verdicts.forEach((verdict, i) => {
      const { point, entry } = list[i]!;
      if (entry.silent || (appendices && !isLeftOut(verdict, entry, list[0]!.entry))) return;
      places.set(point, { verdict, elder: verdict.elder < 0 ? null : list[verdict.elder]!.point });
    });
  }
  return places;
}

interface Listed {
  readonly point: number;
  readonly entry: Entry;
}

function listsOf(points: readonly Point[], units: readonly Unit[]): Map<string, Listed[]> {
  const lists = new Map<string, Listed[]>();
  const lastOfStyle = new Map<string, number>();
  const tops = new Set(points.flatMap(({ mark }) => (mark?.family && !mark.parent ? [styledNumber(mark.reading)] : [])));
  const add = (key: string, point: number, entry: Entry): void => {
    const list = lists.get(key);
    if (list) list.push({ point, entry });
    else lists.set(key, [{ point, entry }]);
  };
  points.forEach(({ mark, parent }, point) => {
    if (!mark || /^(?:bullet|named|title)$/.test(mark.reading.kind)) return;
    const { reading } = mark;
    const above = units[point]!.parent ?? 'top';
    if (reading.kind === 'appendix') {
      const ordinal = appendixOrdinal(reading);
      const key = `${above}/${reading.style}`;
      if (ordinal === null || lists.get(key)?.at(-1)?.entry.reading.ordinal === ordinal) return;
      add(key, point, { reading: { ...reading, ordinal }, firstIsDue: false, foreign: false, silent: false });
      return;
    }
    const level = `${mark.depth}${reading.style}`;
    const goesOn = lastOfStyle.get(level) === reading.ordinal - 1;
    lastOfStyle.set(level, reading.ordinal);
    const style = mark.family ?? (reading.components.length > 1 ? 'id' : reading.style.split('|')[0]);
    const key = `${above}/${style}`;
    // An article that a letter quotes keeps its number.
    if (isQuoted(mark, tops) && lists.get(key)?.at(-1)?.entry.reading.ordinal !== reading.ordinal - 1) return;
    add(key, point, {
      reading,
      firstIsDue: firstIsDue(mark, parent?.mark ?? null, goesOn),
      foreign: foreignTo(mark) !== null,
      silent: false,
    });
    // `C.` goes on behind `B. 2.`.
    const [head] = reading.components;
    if (reading.kind === 'compound' && /^[A-Z]$/.test(head!)) addLetter(`${above}/upper`, head!.charCodeAt(0) - 64, point);
  });
  return lists;

  function addLetter(key: string, ordinal: number, point: number): void {
    if (lists.get(key)?.at(-1)?.entry.reading.ordinal === ordinal) return;
    const reading = { kind: 'simple' as const, ordinal, components: [''], id: '' };
    add(key, point, { reading, firstIsDue: false, foreign: false, silent: true });
  }
}

function isLeftOut({ fault, due }: Verdict, { reading }: Entry, first: Entry): boolean {
  return fault === 'gap' && first.reading.ordinal === 1 && due !== null && reading.ordinal - due <= APPENDICES;
}

function styledNumber({ style, ordinal }: Reading): string {
  return `${style} ${ordinal}`;
}

function isQuoted({ reading, parent }: Mark, tops: ReadonlySet<string>): boolean {
  const within = parent?.family === 'appendix' || parent?.family === 'side-letter';
  return within && reading.kind === 'keyword' && reading.ordinal > 1 && tops.has(styledNumber(reading));
}

/**
 * The list should begin with 1: always where its labels stand alone, and where ids hold the number of the unit above. Articles may be
 * counted on from chapter to chapter (`goesOn`), numbers by tens and hundreds begin anywhere.
 */
function firstIsDue({ reading }: Mark, parent: Mark | null, goesOn: boolean): boolean {
  if (reading.step !== undefined || (reading.kind === 'keyword' && (goesOn || reading.ordinal >= CODE))) return false;
  if (reading.components.length < 2) return true;
  const above = parent ? ownComponents(parent.reading) : [];
  return above.length === reading.components.length - 1 && above.every((component, i) => component === reading.components[i]);
}

/** What the id should begin with, where a compound id does not begin with that of the unit above. */
export function foreignTo({ reading, parent }: Mark): readonly string[] | null {
  const above = parent?.reading;
  if (reading.kind !== 'compound' || !above || above.kind === 'appendix' || above.kind === 'named') return null;
  const head = ownComponents(above);
  if (/^[A-Z]$/.test(reading.components[0]!) && /^\d/.test(head[0]!)) return null;
  return head.every((component, i) => component === reading.components[i]) || reading.id.startsWith(above.id) ? null : head;
}

/** What the ids of its children begin with; `1.0` is 1. */
function ownComponents(above: Reading): readonly string[] {
  const own =
    above.kind === 'keyword' && above.components.length === 1 && !/^[A-Z]$/.test(above.id) ? [String(above.ordinal)] : above.components;
  return (above.kind === 'compound' || above.kind === 'keyword') && own[1] === '0' ? own.slice(0, 1) : own;
}
