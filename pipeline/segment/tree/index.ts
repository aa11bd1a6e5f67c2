import type { CleanText, Unit } from '../../model.ts';
import type { Mark } from '../decode/index.ts';
import { isPreambleTitle } from '../decode/preamble.ts';
import { type Heading, headingOf, StyledRuns } from '../headings/index.ts';
import { labelText, runsOf } from '../lines/amended-label.ts';
import type { OutlineLine } from '../lines/index.ts';
import { elementOf, kindOf, numberOf, PathRegister } from './paths.ts';
import type { Point } from './points.ts';

/** Units in reading order; label, heading and own text of all of them cover the text of record without overlap. */
export function unitsOf(points: readonly Point[], lines: readonly OutlineLine[], record: CleanText): Unit[] {
  const styled = new StyledRuns(record.runs);
  const struck = runsOf(record, 'delete');
  const register = new PathRegister(points.flatMap((point) => (point.mark?.family ? [elementOf(point.mark, null)] : [])));
  const indexOf = new Map<Point, number>();
  const units: Unit[] = [];
  points.forEach((point, i) => {
    const next = points[i + 1]?.start ?? record.text.length;
    const end = point.start + record.text.slice(point.start, next).trimEnd().length;
    const parent = point.parent ? units[indexOf.get(point.parent)!]! : null;
    const label = point.mark
      ? { start: labelStart(point, point.mark, record.text), end: point.mark.line.start + point.mark.reading.end }
      : { start: point.start, end: point.start };
    const heading: Heading = point.mark
      ? headingOf(point.mark, lines, record, styled, {
          limit: next,
          hasChildren: points[i + 1]?.parent === point || points[i + 1]?.what === 'table',
        })
      : { start: point.start, end: point.start };
    const title = heading.end > heading.start ? record.text.slice(heading.start, heading.end).replace(/\s+/g, ' ') : null;
    const element = elementFor(point, firstLine(record.text, point.start), title, register, parent?.path ?? []);
    indexOf.set(point, i);
    units.push({
      parent: point.parent ? indexOf.get(point.parent)! : null,
      kind: kindOf(point),
      path: register.place(parent?.path ?? [], element, (point.mark?.family ?? null) !== null),
      label: label.end > label.start ? labelText(record.text, struck, label.start, label.end) : null,
      number: point.mark ? numberOf(point.mark, element, parent?.number ?? null) : null,
      heading: title,
      start: point.mark ? label.start : point.start,
      label_end: label.end,
      heading_start: heading.start,
      heading_end: heading.end,
      text_start: textStart(record.text, Math.max(label.end, heading.end), end),
      end: Math.max(end, heading.end, label.end),
    });
  });
  return units;
}

/** A label begins with the remark that an amendment sets before it: `(new) F.` */
function labelStart({ start }: Point, { line, reading }: Mark, text: string): number {
  const at = line.start + reading.start;
  const remark = reading.end > reading.start ? /\((?:new|added|renumber(?:ed)?)\)[\s*_]+$/i.exec(text.slice(start, at)) : null;
  return remark ? start + remark.index : at;
}

/** `first` is the line that the unit begins with. */
function elementFor(point: Point, first: string, heading: string | null, register: PathRegister, parent: readonly string[]): string {
  if (point.what === 'contents') return 'Contents';
  // Where bare titles head the top level, they alone are counted.
  if (point.what === 'preamble') return isPreambleTitle(first) || register.counts ? 'Preamble' : register.count(parent, '¶');
  if (!point.mark) return register.count(parent, '¶');
  const element = elementOf(point.mark, heading);
  return element === '•' || element === '¶' ? register.count(parent, element) : element;
}

function firstLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Own text begins behind the blanks and the closing mark of a run-in heading. */
function textStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s.:–—_*)-]/.test(text[at]!) && !(text[at] === '-' && /\d/.test(text[at + 1] ?? ''))) at++;
  return Math.min(Math.max(from, at), Math.max(from, end));
}
