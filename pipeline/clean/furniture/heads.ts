import { distance } from 'fastest-levenshtein';
import { type Candidate, candidateOf, foldHead, type Key } from './head-evidence.ts';
import { type Sheet, zoneOf } from './sheets.ts';

export interface Head {
  readonly candidate: Candidate;
  /** What repeats; null where it was read a little differently than its neighbours. */
  readonly key: Key | null;
}

/** Pages that must repeat a line, and how near two pages must be to suffice. */
const PAGES = 3;
const NEAR = 2;
/** Share of pages from which on a line is the whole document's head. */
const WHOLE = 0.5;
/** Share of pages whose line at one distance from the foot is a known foot, for the lines of the other pages there to be feet as well. */
const SLOT = 0.6;

/** Heads and feet of pages, from the edge inward; the first line that is none ends them. */
export function headsOf(sheets: readonly Sheet[]): Head[] {
  const zones = sheets.flatMap((sheet) =>
    (['top', 'bottom'] as const).map((edge) => zoneOf(sheet, edge).map((line, depth) => candidateOf(line, sheet, edge, depth))),
  );
  const repeated = repetitions(zones.flat());
  const whole = [...repeated].filter(([, on]) => on.size >= Math.max(PAGES, WHOLE * sheets.length)).map(([text]) => lettersOf(text));
  const evidence = (candidate: Candidate): Head | null => {
    const keys = candidate.keys.filter(({ text }) => repeated.has(text));
    const key = keys.sort((a, b) => repeated.get(b.text)!.size - repeated.get(a.text)!.size)[0];
    if (key) return isOwnHeading(candidate, key, repeated.get(key.text)!, sheets) ? null : { candidate, key };
    return isMisread(candidate, whole) ? { candidate, key: null } : null;
  };
  const found = zones.map((zone) => fromEdge(zone, evidence));
  const slots = commonFeet(found, sheets.length);
  const taken = new Set<unknown>();
  return zones
    .flatMap((zone, index) =>
      slots.size > 0
        ? fromEdge(zone, (one) => found[index]!.find(({ candidate }) => candidate === one) ?? foot(one, slots))
        : found[index]!,
    )
    .filter(({ candidate }) => !taken.has(candidate.line) && taken.add(candidate.line));
}

function fromEdge(zone: readonly Candidate[], evidence: (candidate: Candidate) => Head | null): Head[] {
  const heads: Head[] = [];
  for (const candidate of zone) {
    const head = evidence(candidate);
    if (head) heads.push(head);
    else if (/[\p{L}\p{N}].*[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(candidate.line.text)) break;
  }
  return heads;
}

/** Keys that enough pages share, with the positions of those pages. */
function repetitions(candidates: readonly Candidate[]): Map<string, Set<number>> {
  const pages = new Map<string, Set<number>>();
  for (const { keys, sheet } of candidates) {
    for (const { text } of keys) pages.set(text, (pages.get(text) ?? new Set()).add(sheet.position));
  }
  for (const [text, on] of pages) {
    const [first, second] = [...on].sort((a, b) => a - b);
    const near = second !== undefined && second - first! <= NEAR && lettersOf(text).length >= 12;
    if (on.size < PAGES && !near) pages.delete(text);
  }
  return pages;
}

/** The head that opens its span may be the unit's own heading, unless the heading stands on that page or the one before as well. */
function isOwnHeading({ line, sheet, edge }: Candidate, key: Key, on: ReadonlySet<number>, sheets: readonly Sheet[]): boolean {
  if (edge === 'bottom') return false;
  const first = Math.min(...on);
  if (sheet.position !== first) return false;
  const isTitle = sheet.position === sheets[0]!.position && key.number === null;
  if (on.size >= WHOLE * sheets.length) return isTitle;
  const folded = lettersOf(foldHead(line.text)).slice(0, 16);
  const near = sheets.filter(({ position }) => position === first || position === first - 1).flatMap(({ lines }) => lines);
  return !near.some((other) => other !== line && lettersOf(foldHead(other.text)).startsWith(folded));
}

/** Recognition reads the same head a little differently now and then. */
function isMisread({ line, edge }: Candidate, whole: readonly string[]): boolean {
  const letters = lettersOf(`${edge} ${foldHead(line.text)}`);
  if (letters.length < 16) return false;
  return whole.some((head) => Math.abs(head.length - letters.length) <= 3 && distance(head, letters) <= Math.max(2, head.length * 0.12));
}

function commonFeet(found: readonly (readonly Head[])[], sheets: number): Set<number> {
  const counts = new Map<number, number>();
  for (const { candidate } of found.flat()) {
    if (candidate.edge === 'bottom') counts.set(candidate.depth, (counts.get(candidate.depth) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => sheets >= 5 && count >= SLOT * sheets).map(([depth]) => depth));
}

/** A short line set off from the text, where nearly every other page has its foot. */
function foot(candidate: Candidate, slots: ReadonlySet<number>): Head | null {
  if (candidate.edge !== 'bottom' || !slots.has(candidate.depth)) return null;
  const { text } = candidate.line;
  if (text.trim().length > 70 || /[.;:,]\s*$/.test(text) || !/^\s*[#*]*\s*[\p{Lu}\d]/u.test(text)) return null;
  const above = candidate.sheet.lines[candidate.sheet.lines.length - 2 - candidate.depth];
  const page = candidate.sheet.page;
  const setOff =
    page === null ||
    above === undefined ||
    candidate.line.index - above.index >= 2 ||
    (candidate.line.source.box?.[1] ?? 0) - (above.source.box?.[3] ?? 0) > 14;
  return setOff ? { candidate, key: null } : null;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
