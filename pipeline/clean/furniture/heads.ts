import { Bands } from './bands.ts';
import { type Candidate, candidateOf, type Key } from './head-evidence.ts';
import { type Habits, habitsOf, isFoot, isMisread, isOwnHeading, lettersOf } from './head-likeness.ts';
import { type Sheet, zoneOf } from './sheets.ts';

export interface Head {
  readonly candidate: Candidate;
  /** What repeats; null where the line is like the heads of other pages without being the same. */
  readonly key: Key | null;
  /** Share of the pages that repeat it. */
  readonly share: number;
}

/** Pages that must repeat a line for it to be a head by this alone. */
const PAGES = 3;
/** Two pages this near suffice where most pages have a head at that place. */
const NEAR = 2;
/** Share of pages from which on a line is the whole document's head. */
const WHOLE = 0.5;
/** A head has no more lines than this; longer ones that only some pages repeat are headers of tables or forms. */
const TALLEST = 3;
const SOME = 0.3;

/** Heads and feet of pages, from the edge inward; the first line that is none ends them. */
export function headsOf(sheets: readonly Sheet[]): Head[] {
  const zones = sheets.flatMap((sheet) =>
    (['top', 'bottom'] as const).map((edge) => zoneOf(sheet, edge).map((line, depth) => candidateOf(line, sheet, edge, depth))),
  );
  const repetitions = new Repetitions(sheets, zones.flat());
  const sure = zones.flatMap((zone) => fromEdge(zone, (one) => repetitions.sure(one)));
  const habits = habitsOf(sure, sheets.length);
  const whole = repetitions.wholeDocument();
  const bands = new Bands(sheets, zones, sure);
  const found = zones.flatMap((zone) =>
    fromEdge(
      zone,
      (one) =>
        repetitions.sure(one) ??
        (habits.usual(one) ? (repetitions.likely(one) ?? foot(one, habits)) : null) ??
        misread(one, whole) ??
        bands.head(one),
    ),
  );
  const taken = new Set<unknown>();
  return found.filter(({ candidate: { line } }) => !taken.has(line) && taken.add(line));
}

/** A text stands only once in a head: the second time it is the heading of the unit that gave the head its name. */
function fromEdge(zone: readonly Candidate[], evidence: (candidate: Candidate) => Head | null): Head[] {
  const heads: Head[] = [];
  for (const candidate of zone) {
    const head = evidence(candidate);
    const again = heads.some(({ key }) => key !== null && key.text === head?.key?.text);
    if (head && !again) heads.push(head);
    else if (/[\p{L}\p{N}].*[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(candidate.line.text)) break;
  }
  return heads.length > TALLEST ? heads.filter(({ share }) => share >= SOME) : heads;
}

function foot(candidate: Candidate, habits: Habits): Head | null {
  if (!habits.varied(candidate) || !isFoot(candidate)) return null;
  const key = candidate.keys.find(({ number }) => number !== null && number.distance === habits.distance);
  const listed = /(?: {3,}|\.{3,} ?)\d+\s*$/.test(candidate.line.text);
  const numbered = key !== undefined || (candidate.sheet.page?.label ?? null) !== null;
  return !numbered || (listed && !key) ? null : { candidate, key: key ?? null, share: 0 };
}

function misread(candidate: Candidate, whole: readonly string[]): Head | null {
  return isMisread(candidate, whole) ? { candidate, key: null, share: WHOLE } : null;
}

/** Which pages share each key. */
class Repetitions {
  private readonly sheets: readonly Sheet[];
  private readonly pages = new Map<string, Set<number>>();

  constructor(sheets: readonly Sheet[], candidates: readonly Candidate[]) {
    this.sheets = sheets;
    for (const { keys, sheet } of candidates) {
      for (const { text } of keys) this.pages.set(text, (this.pages.get(text) ?? new Set()).add(sheet.position));
    }
  }

  /** A head by repetition alone. */
  sure(candidate: Candidate): Head | null {
    return this.head(candidate, (key, on) => on.size >= Math.max(PAGES, key.share * this.sheets.length));
  }

  /** Repeated on two pages near to one another. */
  likely(candidate: Candidate): Head | null {
    return this.head(candidate, (key, on) => key.share === 0 && lettersOf(key.text).length >= 16 && nearest(on) <= NEAR);
  }

  /** Letters of the heads that most pages have. */
  wholeDocument(): string[] {
    return [...this.pages].filter(([, on]) => on.size >= Math.max(PAGES, WHOLE * this.sheets.length)).map(([text]) => lettersOf(text));
  }

  /** The line as a head, by the key that most pages share. */
  private head(candidate: Candidate, enough: (key: Key, on: ReadonlySet<number>) => boolean): Head | null {
    const keys = candidate.keys.map((key) => ({ key, on: this.pages.get(key.text)! })).filter(({ key, on }) => enough(key, on));
    const best = keys.sort((a, b) => b.on.size - a.on.size)[0];
    if (!best) return null;
    const share = best.on.size / this.sheets.length;
    const repeated = { first: best.on.values().next().value!, whole: share >= WHOLE, numbered: best.key.number !== null };
    return isOwnHeading(candidate, repeated, this.sheets) ? null : { candidate, key: best.key, share };
  }
}

/** Distance of the first two pages; pages come in ascending order. */
function nearest(on: ReadonlySet<number>): number {
  const positions = on.values();
  const [first, second] = [positions.next().value, positions.next().value];
  return first === undefined || second === undefined ? Number.POSITIVE_INFINITY : second - first;
}
