import type { CharacterClass, CleanText, Region, Unit, UnitKind } from '../../model.ts';
import { firstAfter } from '../../text/first-after.ts';
import { isSentence } from '../lines/shape.ts';

const OF_KIND: Readonly<Record<UnitKind, CharacterClass>> = {
  preamble: 'prose',
  contents: 'contents',
  article: 'clause',
  section: 'clause',
  clause: 'clause',
  item: 'clause',
  paragraph: 'prose',
  appendix: 'clause',
  'side-letter': 'clause',
  form: 'form',
  signature: 'signature',
  table: 'table',
};

/** Class of every stretch of the text: label, heading and own text of each unit; footnotes and comments inside keep theirs. */
export function regionsOf(units: readonly Unit[], record: CleanText): Region[] {
  const regions: Region[] = [];
  const add = (start: number, end: number, of: CharacterClass): void => {
    if (end > start) regions.push({ start, end, class: of });
  };
  let at = 0;
  units.forEach((unit, i) => {
    const next = units[i + 1]?.start ?? record.text.length;
    add(at, unit.start, OF_KIND[unit.kind]);
    add(unit.start, unit.label_end, 'label');
    add(unit.label_end, unit.heading_start, 'heading');
    add(unit.heading_start, unit.heading_end, 'heading');
    for (const [from, to, of] of ownText(unit, record, Math.max(unit.label_end, unit.heading_end), next)) add(from, to, of);
    at = next;
  });
  if (units.length === 0) add(0, record.text.length, 'prose');
  return merge(regions);
}

function ownText(unit: Unit, record: CleanText, from: number, to: number): [number, number, CharacterClass][] {
  const of = OF_KIND[unit.kind];
  const parts: [number, number, CharacterClass][] = [];
  let at = from;
  const first = firstAfter(record.lines, from);
  for (let i = first; i < record.lines.length && record.lines[i]!.start < to; i++) {
    const line = record.lines[i]!;
    const special: CharacterClass | null =
      line.role === 'footnote' || line.role === 'comment' || line.role === 'form'
        ? line.role
        : unit.kind === 'preamble' && !isSentence(record.text.slice(line.start, line.end))
          ? 'title'
          : null;
    if (!special || line.start < at) continue;
    parts.push([at, line.start, of], [line.start, Math.min(to, line.end), special]);
    at = Math.min(to, line.end);
  }
  parts.push([at, to, of]);
  return parts;
}

function merge(regions: readonly Region[]): Region[] {
  const merged: Region[] = [];
  for (const region of regions) {
    const last = merged.at(-1);
    if (last && last.class === region.class && last.end === region.start) last.end = region.end;
    else merged.push({ ...region });
  }
  return merged;
}
