import type { Note, Unit } from '../../model.ts';
import type { Reading } from '../../numbering/reading.ts';
import { tokenOf } from '../../numbering/token.ts';
import type { Point } from '../tree/points.ts';

/** What is wrong with the numbering: found, expected and where. */
export function numberingNotes(points: readonly Point[], units: readonly Unit[], text: string, amendment: boolean): Note[] {
  const notes: Note[] = [];
  const tops = new Set(points.flatMap(({ mark }) => (mark?.family ? [`${mark.reading.style} ${mark.reading.ordinal}`] : [])));
  const elders = new Map<string, Elder>();
  const lastOfStyle = new Map<string, number>();
  points.forEach((point, i) => {
    const mark = point.mark;
    const unit = units[i]!;
    if (!mark || mark.reading.kind === 'bullet' || mark.reading.kind === 'named' || mark.reading.kind === 'title') return;
    const note = (code: string, severity: Note['severity'], message: string, expected: string | null): void => {
      notes.push({
        stage: 'segment',
        code,
        severity,
        message,
        found: unit.label,
        expected,
        unit: i,
        page: mark.line.page,
        start: unit.start,
        end: unit.label_end,
      });
    };
    if (unit.label === null && mark.reading.kind !== 'appendix')
      note('missing-number', 'warning', `The label of ${cited(point)} is missing.`, cited(point));
    // A number that lost its stop alone is not garbled.
    if (mark.reading.misread > DOUBT && Number(unit.label) !== mark.reading.ordinal)
      note('garbled-label', 'info', `The label ${unit.label} reads as ${cited(point)}.`, cited(point));
    else if (cutsSentence(points[i - 1], point, text)) note('garbled-label', 'warning', `${unit.label} stands inside a sentence.`, null);
    const first = again(point, tops);
    if (first) note('duplicate-number', 'info', `${unit.label} stands a second time, in ${first}.`, null);
    const foreign = foreignTo(point);
    if (foreign) note('wrong-parent', 'warning', `${unit.label} stands below ${foreign}.`, foreign);
    const key = `${unit.parent ?? 'top'}/${mark.family ?? (mark.reading.components.length > 1 ? 'id' : mark.reading.style.split('|')[0])}`;
    const before = elders.get(key);
    const goesOn = lastOfStyle.get(`${mark.depth}${mark.reading.style}`) === mark.reading.ordinal - 1;
    lastOfStyle.set(`${mark.depth}${mark.reading.style}`, mark.reading.ordinal);
    if (mark.reading.kind !== 'appendix') elders.set(key, { reading: mark.reading, label: unit.label });
    // `C.` goes on behind `B. 2.`.
    const [head] = mark.reading.components;
    if (mark.reading.kind === 'compound' && /^[A-Z]$/.test(head!))
      elders.set(`${unit.parent ?? 'top'}/upper`, {
        reading: { kind: 'simple', ordinal: head!.charCodeAt(0) - 64, components: [head!] },
        label: unit.label,
      });
    if (before === undefined || mark.reading.kind === 'appendix') {
      if (before === undefined && mark.reading.ordinal > 1 && !amendment && mark.reading.kind !== 'appendix' && firstIsDue(point, goesOn))
        note('number-gap', 'warning', `The list begins at ${unit.label}.`, shown(point, 1));
      return;
    }
    if (!foreign) sequenceNote(before, point, unit.label, amendment, note);
  });
  return notes;
}

/** Of two ways to read the same letters, one is seldom; that garbles nothing. */
const DOUBT = 0.1;

/** Words that no sentence ends with. */
const GOES_ON = /\b(?:the|an?|of|to|in|on|by|for|with|how|that|which|as|is|are|be|shall|will|may|at|from|under|per)\s*$/i;

/** The sentence of the unit before goes on behind the label. */
function cutsSentence(before: Point | undefined, { mark, start }: Point, text: string): boolean {
  if (!mark || mark.reading.kind !== 'simple' || before?.mark?.reading.style !== mark.reading.style) return false;
  return /^\s*\p{Ll}/u.test(mark.line.text.slice(mark.reading.end)) && GOES_ON.test(text.slice(Math.max(0, start - 20), start));
}

/** The appendix or side letter in which an article of the agreement stands again; only the first of a list tells. */
function again({ mark, parent }: Point, tops: ReadonlySet<string>): string | null {
  const top = parent?.mark;
  if (mark?.reading.kind !== 'keyword' || !top || (top.family !== 'appendix' && top.family !== 'side-letter') || mark.reading.ordinal !== 1)
    return null;
  return tops.has(`${mark.reading.style} 1`) ? top.reading.id : null;
}

/** The unit that a list's next one follows. */
interface Elder {
  readonly reading: Pick<Reading, 'kind' | 'ordinal' | 'components'>;
  readonly label: string | null;
}

type Write = (code: string, severity: Note['severity'], message: string, expected: string | null) => void;

function sequenceNote(elder: Elder, point: Point, label: string | null, amendment: boolean, note: Write): void {
  const a = elder.reading;
  const b = point.mark!.reading;
  if (a.components.length !== b.components.length || !a.components.slice(0, -1).every((component, i) => component === b.components[i]))
    return;
  const step = b.ordinal - a.ordinal;
  if (step === 1 || (!Number.isInteger(b.ordinal + a.ordinal) && step > 0 && step < 2) || (amendment && step > 1 && !runTogether(a, b)))
    return;
  // Numbers that count by tens or hundreds leave room between them.
  if (step > 1 && (b.step ?? 1) > 1) return;
  const expected = shown(point, a.ordinal + 1);
  if (runTogether(a, b))
    note('garbled-label', 'warning', `${label} follows ${elder.label}: old and new digits may have run together.`, expected);
  else if (step === 0) note('duplicate-number', 'warning', `${label} stands twice.`, expected);
  else if (step > 1) note('number-gap', 'warning', `${label} follows ${elder.label}.`, expected);
  else if (b.ordinal === 1) note('duplicate-number', 'info', `A second list begins at ${label}.`, expected);
  else note('out-of-order', 'warning', `${label} follows ${elder.label}.`, expected);
}

/** A list of sections that begins so high is one of a code. */
const CODE = 100;

/**
 * The list should begin with 1: always where its labels stand alone, and where ids hold the number of the unit above. Articles may be
 * counted on from chapter to chapter (`goesOn`), numbers by tens and hundreds begin anywhere.
 */
function firstIsDue(point: Point, goesOn: boolean): boolean {
  const { reading, parent } = point.mark!;
  if (reading.step !== undefined || (reading.kind === 'keyword' && (goesOn || reading.ordinal >= CODE))) return false;
  if (reading.components.length < 2) return true;
  const above = parent ? ownComponents(parent.reading) : [];
  return above.length === reading.components.length - 1 && above.every((component, i) => component === reading.components[i]);
}

/** `43` where 3 is due: the digits of the old and the new number stand together. */
function runTogether(a: Elder['reading'], b: Reading): boolean {
  const due = String(a.ordinal + 1);
  return b.kind === 'compound' && String(b.ordinal).length > due.length && String(b.ordinal).includes(due);
}

/** The id of the unit above, where a compound id does not begin with it. */
function foreignTo(point: Point): string | null {
  const mark = point.mark!;
  const above = mark.parent?.reading;
  if (mark.reading.kind !== 'compound' || !above || above.kind === 'appendix' || above.kind === 'named') return null;
  const head = ownComponents(above);
  if (/^[A-Z]$/.test(mark.reading.components[0]!) && /^\d/.test(head[0]!)) return null;
  if (head.every((component, i) => component === mark.reading.components[i]) || mark.reading.id.startsWith(above.id)) return null;
  return above.id;
}

/** What the ids of its children begin with; `1.0` is 1. */
function ownComponents(above: Reading): readonly string[] {
  const own =
    above.kind === 'keyword' && above.components.length === 1 && !/^[A-Z]$/.test(above.id) ? [String(above.ordinal)] : above.components;
  return (above.kind === 'compound' || above.kind === 'keyword') && own[1] === '0' ? own.slice(0, 1) : own;
}

/** The label with another ordinal, in its own style. */
function shown(point: Point, ordinal: number): string {
  const { reading } = point.mark!;
  if (reading.step !== undefined) return String(Number(reading.id) + (ordinal - reading.ordinal) * reading.step);
  // `5.2 C` behind `5.2 B`.
  if (reading.kind === 'compound' && /[A-Za-z]\)?$/.test(reading.id) && ordinal <= 26) {
    const letter = String.fromCharCode(96 + ordinal);
    return reading.id.replace(/[A-Za-z]+(?=\)?$)/, (last) => (/[A-Z]/.test(last) ? letter.toUpperCase() : letter));
  }
  if (reading.kind === 'compound') return [...reading.components.slice(0, -1), ordinal].join('.');
  return tokenOf(reading.style, ordinal);
}

function cited(point: Point): string {
  const { reading } = point.mark!;
  return reading.kind === 'compound' ? reading.components.join('.') : shown(point, reading.ordinal);
}
