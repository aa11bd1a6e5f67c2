import type { Reading } from '../../numbering/reading.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { Mark } from '../decode/index.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isTitle } from '../lines/shape.ts';
import { asPrinted, lostReading } from '../lost/reading.ts';
import { behindText, startsLike } from '../lost/starts.ts';

/** A unit whose label was lost, behind the sibling it follows; `stop` is the line of what ends it. */
interface Lost {
  readonly mark: Mark;
  readonly behind: Mark | null;
  readonly stop: number;
  /** Marks that hang directly under its parent but belong to it by their ids. */
  readonly holds: (mark: Mark) => boolean;
}

/**
 * Labels that were lost on the way: where a list skips k numbers and exactly k paragraphs of its layout stand unlabelled between, where
 * a converter's list goes on without labels, or where ids begin a level too deep behind an unlabelled paragraph, those paragraphs
 * are the units. Returns all marks in text order, what follows a found unit hung below it.
 */
export function withLostLabels(marks: readonly Mark[], lines: readonly OutlineLine[], free: (line: OutlineLine) => boolean): Mark[] {
  const labelled = new Set(marks.map((mark) => mark.line.index));
  const open = (line: OutlineLine): boolean => !labelled.has(line.index) && free(line);
  const found: Lost[] = [];
  const add = (lost: Lost): void => {
    found.push(lost);
    labelled.add(lost.mark.line.index);
  };
  for (const list of listsOf(marks)) for (const lost of lostInList(list, marks, lines, open)) add(lost);
  for (const lost of lostParents(marks, lines, open)) add(lost);
  return found.length === 0 ? [...marks] : rehung(marks, found);
}

function lostInList(
  list: readonly Mark[],
  marks: readonly Mark[],
  lines: readonly OutlineLine[],
  open: (line: OutlineLine) => boolean,
): Lost[] {
  return list.flatMap((mark, i) => {
    const next = list[i + 1];
    const stop = next?.line.index ?? endOf(mark, marks, lines.length);
    const missing = next && !standsInIds(next, marks) ? next.reading.ordinal - mark.reading.ordinal - 1 : 0;
    const between = lines.slice(behindText(mark), stop).filter((line) => open(line) && startsLike(line, mark));
    const lost = next ? (missing > 0 && between.length === missing ? between : []) : trailing(mark, lines, stop, open);
    const behind = lost.map((line, k) => {
      const reading = asPrinted(lostReading(mark.reading, mark.reading.ordinal + 1 + k), line.text);
      return { mark: { ...mark, line, reading }, behind: mark, stop, holds: (other: Mark) => isChildId(other, reading, mark.parent) };
    });
    return i === 0 ? [...lostFirst(mark, marks, lines, open), ...behind] : behind;
  });
}

/** `C.`, `D. 1.`, `D. 2.`, `E.`: ids that begin with the letter before a label stand in its place. */
function standsInIds({ parent, reading }: Mark, marks: readonly Mark[]): boolean {
  const before = String.fromCharCode(63 + reading.ordinal);
  return (
    /^[A-Z]$/.test(reading.id) &&
    marks.some((other) => other.parent === parent && other.reading.kind === 'compound' && other.reading.components[0] === before)
  );
}

/** Ids of its children that the decoder hung beside it. */
function isChildId(other: Mark, { kind, components }: Reading, parent: Mark | null): boolean {
  return (
    kind === 'compound' &&
    other.parent === parent &&
    other.reading.components.length > components.length &&
    components.every((component, k) => component === other.reading.components[k])
  );
}

/** A list that begins at 2 behind one paragraph of its layout: that paragraph is the first. */
function lostFirst(mark: Mark, marks: readonly Mark[], lines: readonly OutlineLine[], open: (line: OutlineLine) => boolean): Lost[] {
  const { reading, parent } = mark;
  if (reading.ordinal !== 2 || !parent || (reading.kind === 'compound' && !reading.id.startsWith(parent.reading.id))) return [];
  const children = marks.find((other) => other.parent === parent)!.line.index;
  const between = lines.slice(parent.line.index + 1, children).filter((line) => open(line) && startsLike(line, mark));
  const [line] = between;
  if (!line || between.length !== 1 || isTitle(line.text)) return [];
  const first: Mark = { ...mark, line, reading: asPrinted(lostReading(reading, 1), line.text) };
  const style = reading.style.split('|')[0];
  return [
    {
      mark: first,
      behind: null,
      stop: mark.line.index,
      holds: (other) => other.parent === parent && other.reading.style.split('|')[0] !== style,
    },
  ];
}

/** `3.02.1` right below article 3, behind an unlabelled paragraph: that paragraph is 3.02. */
function lostParents(marks: readonly Mark[], lines: readonly OutlineLine[], open: (line: OutlineLine) => boolean): Lost[] {
  return marks.flatMap((mark, i) => {
    const { reading, parent } = mark;
    const depth = parent?.depth === 0 ? 1 : (parent?.reading.components.length ?? 0);
    if (reading.kind !== 'compound' || reading.ordinal !== 1 || !parent || reading.components.length !== depth + 2) return [];
    const like = marks.find(
      (other) => other.parent === parent && other.reading.components.length === depth + 1 && other.reading.kind === 'compound',
    );
    const from = marks[i - 1]?.line.index ?? 0;
    const paragraphs = lines.slice(from + 1, mark.line.index).filter((line) => open(line) && like && startsLike(line, like));
    const line = paragraphs.at(-1);
    if (!like || !line) return [];
    const prefix = reading.components.slice(0, -1);
    const id = reading.id.replace(/[.\-–][^.\-–]+$/, '');
    const lost: Mark = {
      ...like,
      line,
      reading: { ...like.reading, ordinal: Number(prefix.at(-1)), id, components: prefix, start: 0, end: 0, misread: 0 },
    };
    return [
      {
        mark: lost,
        behind: null,
        stop: Number.POSITIVE_INFINITY,
        holds: (other: Mark) => other.parent === parent && prefix.every((component, k) => other.reading.components[k] === component),
      },
    ];
  });
}

/** All marks in text order, those behind a found unit hung below it. */
function rehung(marks: readonly Mark[], found: readonly Lost[]): Mark[] {
  const lostOf = new Map(found.map((lost) => [lost.mark, lost]));
  const made = new Map<Mark, Mark>();
  const all = [...marks, ...lostOf.keys()].sort((a, b) => a.line.index - b.line.index || a.reading.start - b.reading.start);
  return all.map((mark) => {
    const own = lostOf.get(mark);
    const holder = own
      ? undefined
      : found.findLast(
          (lost) =>
            lost.mark.line.index < mark.line.index &&
            mark.line.index < lost.stop &&
            (lost.holds(mark) || (lost.behind !== null && mark.parent === lost.behind)),
        );
    const above = holder ? holder.mark : mark.parent;
    const parent = above ? (made.get(above) ?? above) : null;
    const fresh: Mark = { ...mark, parent, depth: parent ? parent.depth + 1 : mark.depth };
    made.set(mark, fresh);
    return fresh;
  });
}

/** Sibling marks of one style that rise. */
function listsOf(marks: readonly Mark[]): Mark[][] {
  const lists = new Map<Mark | null, Map<string, Mark[]>>();
  const done: Mark[][] = [];
  for (const mark of marks) {
    if (mark.depth === 0 || mark.reading.kind === 'bullet' || mark.reading.kind === 'appendix' || (mark.reading.step ?? 1) > 1) continue;
    const styles = lists.get(mark.parent) ?? new Map<string, Mark[]>();
    lists.set(mark.parent, styles);
    const style = mark.reading.kind === 'compound' ? `id${mark.reading.components.length}` : mark.reading.style;
    const list = styles.get(style);
    if (list && list.at(-1)!.reading.ordinal < mark.reading.ordinal) list.push(mark);
    else {
      const fresh = [mark];
      styles.set(style, fresh);
      done.push(fresh);
    }
  }
  return done;
}

/** Line of the first mark behind this one that is not below it. */
function endOf(mark: Mark, marks: readonly Mark[], most: number): number {
  for (let i = indexOf(marks, mark) + 1; i < marks.length; i++) if (marks[i]!.depth <= mark.depth) return marks[i]!.line.index;
  return most;
}

/** Marks stand in text order: binary search by line, then the mark itself. */
function indexOf(marks: readonly Mark[], mark: Mark): number {
  return marks.indexOf(
    mark,
    firstWhere(marks, ({ line }) => line.index >= mark.line.index),
  );
}

/** Items of a converter's list that go on behind the last labelled one, line upon line. */
function trailing(mark: Mark, lines: readonly OutlineLine[], stop: number, open: (line: OutlineLine) => boolean): OutlineLine[] {
  const found: OutlineLine[] = [];
  if (!mark.line.dash) return found;
  for (let i = mark.line.index + 1; i < stop; i++) {
    const line = lines[i]!;
    if (line.joined || line.wrapped) continue;
    if (!line.dash || !open(line) || line.gap >= 0.6 || Math.abs(line.indent - mark.line.indent) >= 1) break;
    found.push(line);
  }
  return found;
}
