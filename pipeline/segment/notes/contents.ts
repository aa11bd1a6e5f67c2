import { distance } from 'fastest-levenshtein';
import type { Note, Unit } from '../../model.ts';
import { rankOf } from '../../numbering/keyword.ts';
import { type ContentsEntry, contentsEntries, keyOf, lettersOf } from '../contents/entries.ts';
import type { LineRange } from '../contents/index.ts';
import type { OutlineLine } from '../lines/index.ts';
import type { Point } from '../tree/points.ts';

/** Share of the top-level units that a contents page names, from which on it is held against the text. */
const NAMED = 0.7;
/** More faults than this share of the entries are a page badly read, not faults of the document. */
const FAULTY = 0.34;
const FEWEST = 4;

/** Where contents pages and headings differ: entries without a unit, units without an entry, other titles. */
export function contentsNotes(
  contents: readonly LineRange[],
  lines: readonly OutlineLine[],
  points: readonly Point[],
  units: readonly Unit[],
  family: string | null,
): Note[] {
  if (contents.length === 0 || family === null || rankOf(family) > 4) return [];
  const entries = contentsEntries(contents, lines, family);
  const headed = firstUnits(points, family);
  const keys = [...headed.keys()];
  const named = keys.filter((key) => entries.some((entry) => names(entry, key))).length;
  if (entries.length < FEWEST || named < headed.size * NAMED) return [];
  const listed = points.findIndex((point) => point.what === 'contents');
  const gone = entries.filter((entry) => entry.key !== 'appendix' && !keys.some((key) => names(entry, key)));
  const shown = contents.flatMap(({ first, last }) => lines.slice(first, last + 1).map(({ text }) => text)).join(' ');
  const extra = [...headed].filter(([key, index]) => !entries.some((entry) => names(entry, key)) && !isShown(units[index]!, shown));
  const other = entries.filter(
    (entry) => headed.has(entry.key) && differs(entry.title, lettersOf(units[headed.get(entry.key)!]!.heading ?? '')),
  );
  return [
    ...few(gone, entries).map((entry) => missing(entry, listed)),
    ...few(extra, entries).map(([, index]) => unlisted(units[index]!, index)),
    ...few(other, entries).map((entry) => retitled(entry, units[headed.get(entry.key)!]!, headed.get(entry.key)!)),
  ];
}

/** An entry names its unit, and where the appendix is parted (`Appendix I.1`), every part. */
function names({ key }: ContentsEntry, unit: string): boolean {
  return key === unit || (unit.startsWith('appendix ') && unit.startsWith(key) && /^[.-]\d/.test(unit.slice(key.length)));
}

/** The units of the first list: a second agreement behind the first has contents of its own. */
function firstUnits(points: readonly Point[], family: string): Map<string, number> {
  const headed = new Map<string, number>();
  let last = 0;
  points.forEach(({ mark }, index) => {
    if (!mark || mark.parent || (mark.family !== family && mark.family !== 'appendix')) return;
    const appendix = mark.family === 'appendix';
    if (appendix ? mark.reading.ordinal === 0 : mark.reading.ordinal < last) last = appendix ? last : Number.POSITIVE_INFINITY;
    else if (!headed.has(keyOf(mark.reading))) headed.set(keyOf(mark.reading), index);
    if (!appendix) last = Math.max(last, mark.reading.ordinal);
  });
  return headed;
}

/** Its label or title stands somewhere on the contents pages. */
function isShown({ label, heading }: Unit, contents: string): boolean {
  if (label === null || contents.toUpperCase().includes(label.toUpperCase())) return true;
  // `18b.` where the contents are a list of bare numbers.
  const lettered = /\d+[A-Z]$/i.exec(label)?.[0];
  if (lettered && new RegExp(`\\b${lettered}\\b`, 'i').test(contents)) return true;
  return heading !== null && lettersOf(contents).includes(lettersOf(heading).slice(0, 12));
}

function few<T>(faults: readonly T[], entries: readonly ContentsEntry[]): readonly T[] {
  return faults.length <= Math.max(2, entries.length * FAULTY) ? faults : [];
}

/** Another title, not merely one cut short, joined with its neighbour's or misread by a letter or two in a long one. */
function differs(entry: string, heading: string): boolean {
  if (entry.length < 3 || heading.length < 3) return false;
  if (entry.startsWith(heading) || heading.startsWith(entry)) return false;
  return distance(entry, heading) > 0;
}

function note(
  unit: number,
  place: Pick<Note, 'message' | 'found' | 'expected' | 'page' | 'start' | 'end'>,
  severity: Note['severity'],
): Note {
  return { stage: 'segment', code: 'contents-mismatch', severity, unit, ...place };
}

function missing({ label, line }: ContentsEntry, listed: number): Note {
  const place = { page: line.page, start: line.start, end: line.end };
  return note(
    listed,
    { message: `The contents name ${label}, which the text does not have.`, found: null, expected: label, ...place },
    'warning',
  );
}

function unlisted(unit: Unit, index: number): Note {
  const place = { page: null, start: unit.start, end: unit.label_end };
  return note(index, { message: `The contents do not name ${unit.label}.`, found: unit.label, expected: null, ...place }, 'warning');
}

function retitled(entry: ContentsEntry, unit: Unit, index: number): Note {
  const place = { page: null, start: unit.heading_start, end: unit.heading_end };
  const said = entry.line.text.replace(/[\s._…]+\d*\s*$/, '').trim();
  return note(index, { message: `The contents give ${entry.label} another title.`, found: unit.heading, expected: said, ...place }, 'info');
}
