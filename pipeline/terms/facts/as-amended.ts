import type { Outline } from '../../model.ts';
import { firstWhere } from '../../text/first-where.ts';
import { clauseTerms } from '../clause-terms.ts';
import type { Reading } from '../reading.ts';

/** A document as it reads once its redlines are carried out, with the way back to the text of record. */
export interface Amended {
  readonly reading: Reading;
  /** Offset in the text of record of a character of the amended text. */
  toRecord(offset: number): number;
}

/** Stretches that stay, by where they begin in the record and in the amended text. */
interface Kept {
  readonly record: number;
  readonly amended: number;
}

/** Leaves out what redlines delete and reads the terms anew: a date may be made of words that stand on both sides of a deletion. */
export function asAmended(reading: Reading): Amended {
  const { text, kept } = withoutDeletions(reading.text, reading.outline);
  if (kept.length === 1) return { reading, toRecord: (offset) => offset };
  const toAmended = (offset: number): number => {
    const at = lastBegun(kept, (piece) => piece.record, offset);
    const end = kept[at + 1]?.amended ?? text.length;
    return Math.min(end, kept[at]!.amended + offset - kept[at]!.record);
  };
  const toRecord = (offset: number): number => {
    const piece = kept[lastBegun(kept, ({ amended }) => amended, offset)]!;
    return piece.record + offset - piece.amended;
  };
  const outline = moved(reading.outline, toAmended);
  const unitAt = (offset: number): number | null => reading.unitAt(toRecord(offset));
  const lines = reading.lines.map((line) => ({ ...line, start: toAmended(line.start), end: toAmended(line.end) }));
  return { reading: { ...reading, text, outline, lines, unitAt, terms: clauseTerms(text, outline, unitAt) }, toRecord };
}

function withoutDeletions(text: string, { redlines }: Outline): { text: string; kept: Kept[] } {
  const kept: Kept[] = [{ record: 0, amended: 0 }];
  // In pieces: looking at the end of one long text again and again would copy it each time.
  const pieces: string[] = [];
  let [length, last] = [0, ''];
  let from = 0;
  const deleted = redlines.filter(({ op }) => op === 'delete').sort((a, b) => a.start - b.start);
  for (const { start, end } of deleted) {
    if (end <= from) continue;
    const piece = text.slice(from, Math.max(from, start));
    pieces.push(piece);
    length += piece.length;
    last = piece.at(-1) ?? last;
    // Words taken out from between two blanks leave one of them.
    from = (last === ' ' || last === '\n') && text[end] === ' ' ? end + 1 : end;
    kept.push({ record: from, amended: length });
  }
  return { text: pieces.join('') + text.slice(from), kept };
}

function moved(outline: Outline, to: (offset: number) => number): Outline {
  const units = outline.units.map((unit) => ({
    ...unit,
    start: to(unit.start),
    label_end: to(unit.label_end),
    heading_start: to(unit.heading_start),
    heading_end: to(unit.heading_end),
    text_start: to(unit.text_start),
    end: to(unit.end),
  }));
  const regions = outline.regions.map((region) => ({ ...region, start: to(region.start), end: to(region.end) }));
  return { ...outline, units, regions, redlines: [] };
}

/** Index of the last piece that begins at or before an offset. */
function lastBegun(kept: readonly Kept[], place: (piece: Kept) => number, offset: number): number {
  return Math.max(0, firstWhere(kept, (piece) => place(piece) > offset) - 1);
}
