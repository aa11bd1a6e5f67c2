import { toLetter } from '../numbering/letters.ts';
import { toRoman } from '../numbering/numerals.ts';
import type { Reading } from '../numbering/reading.ts';
import type { OutlineLine } from './lines.ts';
import type { Mark } from './marks.ts';

/**
 * Labels that were lost on the way: where a list skips k numbers and exactly k paragraphs of its layout stand unlabelled between, or
 * where a converter's list goes on without labels, those paragraphs are the units. Returns all marks in text order.
 */
export function withLostLabels(marks: readonly Mark[], lines: readonly OutlineLine[], free: (line: OutlineLine) => boolean): Mark[] {
  const labelled = new Set(marks.map((mark) => mark.line.index));
  const open = (line: OutlineLine): boolean => !labelled.has(line.index) && free(line);
  const found: Mark[] = [];
  for (const list of listsOf(marks)) {
    list.forEach((mark, i) => {
      const next = list[i + 1];
      const stop = next?.line.index ?? endOf(mark, marks, lines.length);
      const missing = next ? next.reading.ordinal - mark.reading.ordinal - 1 : 0;
      const between = lines.slice(mark.line.index + 1, stop).filter((line) => open(line) && beginsLike(line, mark));
      const lost = next ? (missing > 0 && between.length === missing ? between : []) : trailing(mark, lines, stop, open);
      lost.forEach((line, k) => {
        found.push({ ...mark, line, reading: lostReading(mark.reading, mark.reading.ordinal + 1 + k) });
        labelled.add(line.index);
      });
    });
  }
  return found.length === 0 ? [...marks] : [...marks, ...found].sort((a, b) => a.line.index - b.line.index || a.reading.start - b.reading.start);
}

/** Sibling marks of one style that rise. */
function listsOf(marks: readonly Mark[]): Mark[][] {
  const lists = new Map<Mark | null, Map<string, Mark[]>>();
  const done: Mark[][] = [];
  for (const mark of marks) {
    if (mark.depth === 0 || mark.reading.kind === 'bullet' || mark.reading.kind === 'appendix') continue;
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
  for (let i = marks.indexOf(mark) + 1; i < marks.length; i++) if (marks[i]!.depth <= mark.depth) return marks[i]!.line.index;
  return most;
}

/** The line begins a paragraph and is laid out as the label's line is. */
function beginsLike(line: OutlineLine, { line: like, reading }: Mark): boolean {
  if (line.joined || line.wrapped || line.cell || line.dash !== like.dash || !/^["“(]?[\p{Lu}\d]/u.test(line.text)) return false;
  if (line.dash) return Math.abs(line.indent - like.indent) < 1;
  const text = like.text.slice(reading.end).length - like.text.slice(reading.end).trimStart().length;
  const aligned = Math.abs(line.indent - like.indent) < 1.5 || Math.abs(line.indent - like.indent - reading.end - text) < 2;
  return (line.gap >= 0.6 || (line.afterStop && like.gap < 0.6)) && aligned && line.text.length > 20;
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

function lostReading(like: Reading, ordinal: number): Reading {
  const id = idOf(like, ordinal);
  return { ...like, ordinal, id, components: [...like.components.slice(0, -1), String(ordinal)], start: 0, end: 0, misread: 0 };
}

function idOf(like: Reading, ordinal: number): string {
  if (like.kind === 'compound') return like.id.replace(/[^.\-–()\s]+\)?$/, (last) => (/^[a-z]/.test(last) ? toLetter(ordinal) : String(ordinal)));
  const type = like.style.split('|')[0];
  if (type === 'lower') return toLetter(ordinal);
  if (type === 'upper') return toLetter(ordinal).toUpperCase();
  if (type === 'roman') return toRoman(ordinal).toLowerCase();
  return type === 'ROMAN' ? toRoman(ordinal) : String(ordinal);
}
