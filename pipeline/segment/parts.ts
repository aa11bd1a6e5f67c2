import type { DocumentType, Part, Unit } from '../model.ts';

/** The agreement and what stands behind it in the same file: side letters and embedded tentative agreements become parts of their own. */
export function partsOf(units: readonly Unit[], type: DocumentType, title: string | null, length: number): Part[] {
  const parts: Part[] = [{ document_type: type, title, start: 0, end: length }];
  if (type !== 'agreement' && type !== 'tentative-agreement') return parts;
  units.forEach((unit, i) => {
    const kind = partType(unit);
    if (!kind || unit.parent !== null) return;
    const next = units.slice(i + 1).find((other) => other.parent === null);
    parts.at(-1)!.end = Math.min(parts.at(-1)!.end, unit.start);
    parts.push({ document_type: kind, title: unit.heading ?? unit.label, start: unit.start, end: next ? next.start : length });
    if (next && !partType(next)) parts.push({ document_type: type, title, start: next.start, end: length });
  });
  return parts.filter((part) => part.end > part.start);
}

function partType(unit: Unit): DocumentType | null {
  if (unit.kind === 'side-letter') return /tentative/i.test(unit.label ?? '') ? 'tentative-agreement' : 'side-letter';
  if (unit.kind !== 'appendix') return null;
  const title = unit.heading ?? '';
  if (/tentative\s+agreement/i.test(title)) return 'tentative-agreement';
  if (/\b(?:side\s+letter|memorand(?:um|a)|letter\s+of)\b/i.test(title)) return 'side-letter';
  return /\bsalary\s+schedules?\b/i.test(title) ? 'salary-schedule' : null;
}
