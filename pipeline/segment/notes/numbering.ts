import type { Note, Unit } from '../../model.ts';
import type { Point } from '../tree/points.ts';
import { cited, shown } from './labels.ts';
import { foreignTo, type Place, placesOf } from './lists.ts';
import type { SequenceFault } from './sequence.ts';

type Found = Pick<Note, 'code' | 'severity' | 'message' | 'expected'>;

/** What is wrong with the numbering: found, expected and where. */
export function numberingNotes(points: readonly Point[], units: readonly Unit[], text: string, amendment: boolean): Note[] {
  const tops = new Set(points.flatMap(({ mark }) => (mark?.family ? [`${mark.reading.style} ${mark.reading.ordinal}`] : [])));
  const places = placesOf(points, units, amendment);
  return points.flatMap((point, i) => {
    const { mark } = point;
    if (!mark || mark.reading.kind === 'bullet' || mark.reading.kind === 'named' || mark.reading.kind === 'title') return [];
    const unit = units[i]!;
    const place = places.get(i);
    const found = [
      ...labelFaults(point, points[i - 1], unit, text),
      ...second(point, tops, unit),
      ...twin(point, unit, units),
      ...misplaced(point, place, unit),
      ...(place ? inList(point, place, i, units, text) : []),
    ];
    const at = { unit: i, page: mark.line.page, start: unit.start, end: unit.label_end };
    return found.map((fault): Note => ({ stage: 'segment', found: unit.label, ...fault, ...at }));
  });
}

/** Of two ways to read the same letters, one is seldom; that garbles nothing. */
const DOUBT = 0.1;

/** Words that no sentence ends with. */
const GOES_ON = /\b(?:the|an?|of|to|in|on|by|for|with|how|that|which|as|is|are|be|shall|will|may|at|from|under|per)\s*$/i;

function labelFaults(point: Point, before: Point | undefined, { label }: Unit, text: string): Found[] {
  const { reading } = point.mark!;
  const own = cited(point);
  const missing = label === null && reading.kind !== 'appendix';
  const found: Found[] = missing
    ? [{ code: 'missing-number', severity: 'warning', message: `The label of ${own} is missing.`, expected: own }]
    : [];
  // A number that lost its stop alone is not garbled.
  if (reading.misread > DOUBT && Number(label) !== reading.ordinal)
    found.push({ code: 'garbled-label', severity: 'info', message: `The label ${label} reads as ${own}.`, expected: own });
  else if (cutsSentence(before, point, text))
    found.push({ code: 'garbled-label', severity: 'warning', message: `${label} stands inside a sentence.`, expected: null });
  return found;
}

/** The sentence of the unit before goes on behind the label. */
function cutsSentence(before: Point | undefined, { mark, start }: Point, text: string): boolean {
  if (mark!.reading.kind !== 'simple' || before?.mark?.reading.style !== mark!.reading.style) return false;
  return /^\s*\p{Ll}/u.test(mark!.line.text.slice(mark!.reading.end)) && GOES_ON.test(text.slice(Math.max(0, start - 20), start));
}

/** An article of the agreement that stands again in an appendix or side letter. Only the first of a list tells. */
function second({ mark, parent }: Point, tops: ReadonlySet<string>, { label }: Unit): Found[] {
  const top = parent?.mark;
  if (mark!.reading.kind !== 'keyword' || mark!.reading.ordinal !== 1 || !tops.has(`${mark!.reading.style} 1`)) return [];
  if (top?.family !== 'appendix' && top?.family !== 'side-letter') return [];
  const message = `${label} stands a second time, in ${top.reading.id}.`;
  return [{ code: 'duplicate-number', severity: 'info', message, expected: null }];
}

/** `I.` below `I.`: read as a roman, so that it begins a list of its own. */
function twin({ mark, parent }: Point, { label, parent: above }: Unit, units: readonly Unit[]): Found[] {
  if (above === null || label === null || mark!.reading.kind !== 'simple' || units[above]!.label !== label) return [];
  if (parent!.mark!.reading.kind !== 'simple' || units.filter((other) => other.parent === above && other.label !== null).length > 1)
    return [];
  const expected = shown(parent!, parent!.mark!.reading.ordinal + 1);
  return [{ code: 'duplicate-number', severity: 'warning', message: `${label} stands twice.`, expected }];
}

function misplaced({ mark, parent }: Point, place: Place | undefined, { label }: Unit): Found[] {
  const head = foreignTo(mark!);
  if (!head) return [];
  const due = place?.verdict.due;
  const expected = due === null || due === undefined ? null : [...head, due].join('.');
  return [{ code: 'wrong-parent', severity: 'warning', message: `${label} stands below ${parent!.mark!.reading.id}.`, expected }];
}

const CODES: Readonly<Record<SequenceFault, string>> = {
  'begins-late': 'number-gap',
  gap: 'number-gap',
  twice: 'duplicate-number',
  again: 'duplicate-number',
  disordered: 'out-of-order',
  'run-together': 'garbled-label',
};

function inList(point: Point, { verdict, elder }: Place, index: number, units: readonly Unit[], text: string): Found[] {
  const { fault, due } = verdict;
  if (fault === null) return [];
  const { label, parent, start } = units[index]!;
  const late = fault === 'begins-late' || fault === 'gap';
  const before = elder ?? parent;
  if (late && before !== null && isPrinted(point, due!, text.slice(units[before]!.label_end, start))) return [];
  const said: Readonly<Record<SequenceFault, string>> = {
    'begins-late': `The list begins at ${label}.`,
    gap: `${label} follows ${elder === null ? null : units[elder]!.label}.`,
    twice: `${label} stands twice.`,
    again: `A second list begins at ${label}.`,
    disordered: `${label} follows ${elder === null ? null : units[elder]!.label}.`,
    'run-together': `${label} follows ${elder === null ? null : units[elder]!.label}: old and new digits may have run together.`,
  };
  const expected = due === null ? null : shown(point, due);
  return [{ code: CODES[fault], severity: fault === 'again' ? 'info' : 'warning', message: said[fault], expected }];
}

/** The label that is due begins a line of the text before: it is read as text, not lost. */
function isPrinted(point: Point, due: number, before: string): boolean {
  if (point.mark!.reading.kind !== 'simple') return false;
  return new RegExp(`(?:^|\\n)[ \\t]*[-–—]?[ \\t]*[([]?${shown(point, due)}[.)\\]][ \\t]`).test(before);
}
