import type { BoxRow, ClauseRow, ClauseTopicRow, Redline, Unit } from '../model.ts';
import type { Parts } from './parts.ts';

/** One row a unit, in reading order. */
export function clauseRows(parts: Parts): ClauseRow[] {
  const { places, outline, topics } = parts;
  const topicsOf = new Map(topics.units.map((entry) => [entry.unit, entry.topics]));
  const redlines = [...outline.redlines].sort((a, b) => a.start - b.start);
  return outline.units.map((unit, position) => {
    const { start, end } = trimmed(places.text, unit.start, unit.end);
    const own = trimmed(places.text, unit.text_start, unit.end);
    const inside = overlapping(redlines, own.start, own.end);
    const identity = parts.identities[position]!;
    return {
      document_id: parts.documentId,
      clause_id: identity.clause_id,
      parent_id: parts.clauseId(unit.parent),
      position,
      kind: unit.kind,
      path: identity.path,
      path_text: identity.path.join(' / '),
      label: unit.label,
      number: unit.number,
      heading: unit.heading,
      text: places.text.slice(own.start, own.end),
      text_before: inside.length > 0 ? view(places.text, own, inside, 'insert') : null,
      text_after: inside.length > 0 ? view(places.text, own, inside, 'delete') : null,
      ...places.span(start, end),
      ...places.range(start, end),
      topics: topicsOf.get(position) ?? [],
      text_quality: places.quality(start, end),
    };
  });
}

/** Boxes of a unit's lines, one a page, in the order of the units. */
export function boxRows(parts: Parts): BoxRow[] {
  return parts.outline.units.flatMap((unit, index) => boxesOf(parts, unit, parts.identities[index]!.clause_id));
}

export function clauseTopicRows(parts: Parts): ClauseTopicRow[] {
  const rows = parts.topics.units.flatMap((entry) =>
    entry.topics.map((topic, i) => ({
      document_id: parts.documentId,
      clause_id: parts.identities[entry.unit]!.clause_id,
      topic: topic.id,
      score: topic.score,
      rank: i + 1,
      evidence: topic.evidence,
    })),
  );
  return rows;
}

function boxesOf(parts: Parts, unit: Unit, clauseId: string): BoxRow[] {
  const pages = new Map<number, [number, number, number, number]>();
  for (const line of parts.places.lines(unit.start, unit.end)) {
    if (!line.box) continue;
    const [x0, y0, x1, y1] = line.box;
    const box = pages.get(line.page);
    if (box) pages.set(line.page, [Math.min(box[0], x0), Math.min(box[1], y0), Math.max(box[2], x1), Math.max(box[3], y1)]);
    else pages.set(line.page, [x0, y0, x1, y1]);
  }
  return [...pages].map(([page, [x0, y0, x1, y1]]) => ({ document_id: parts.documentId, clause_id: clauseId, page, x0, y0, x1, y1 }));
}

/** A span without the blanks at its ends. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const slice = text.slice(start, end);
  const left = slice.length - slice.trimStart().length;
  if (left === slice.length) return { start, end: start };
  return { start: start + left, end: end - (slice.length - slice.trimEnd().length) };
}

/** The text without the characters of one operation: before an amendment without insertions, after it without deletions. */
function view(text: string, own: { start: number; end: number }, redlines: readonly Redline[], without: Redline['op']): string {
  const kept: string[] = [];
  let at = own.start;
  let last = '';
  const keep = (end: number): void => {
    // A word taken out from between two blanks leaves one of them.
    const piece = text.slice((last === ' ' || last === '\n') && text[at] === ' ' && at < end ? at + 1 : at, Math.max(at, end));
    kept.push(piece);
    last = piece.at(-1) ?? last;
  };
  for (const redline of redlines) {
    if (redline.op !== without || redline.end <= at) continue;
    keep(redline.start);
    at = Math.min(redline.end, own.end);
  }
  keep(own.end);
  return kept.join('').trim();
}

function overlapping(redlines: readonly Redline[], start: number, end: number): Redline[] {
  return redlines.filter((redline) => redline.start < end && redline.end > start);
}
