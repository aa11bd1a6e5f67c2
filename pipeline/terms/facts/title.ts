import type { DocumentType } from '../../model.ts';
import { firstOfBody, type Reading } from '../reading.ts';

const TITLE_LINES = 40;
const LONGEST = 160;
const TITLE =
  /\b(?:agreement|contract|memorandum|understanding|side\s+letter|letter\s+of|proposal|tentative|salary|schedule|handbook|polic(?:y|ies)|report|updates?|manual|compensation)\b/i;
const FREE: ReadonlySet<DocumentType> = new Set<DocumentType>(['news', 'negotiation-update', 'policy', 'report', 'other']);
/** Lines between which parties stand, and lines of a contents page. */
const PART_OF_NAMES = /^(?:between|and)\b|\.{4}|^article\b/i;
/** A sentence rather than a title. */
const SENTENCE = /\b(?:you|your|we|our|are|is|was|were|will|shall|has|have)\b/;
const FURNITURE =
  /^(?:(?:saved|source|description|retrieved)\s*:|[=_*-]{5}|page\s*\d|\d+$|docusign|(?:\w+:\s*)?https?:|www\.|skip\s+to|contents?$|table\s+of)/i;

/** The title as printed in front of the body: the line that names the kind of document, else the first that is a line of words. */
export function titleOf(reading: Reading): string | null {
  const body = reading.outline.units[firstOfBody(reading.outline)]?.start ?? reading.text.length;
  const limit = FREE.has(reading.route.document_type) ? reading.text.length : Math.max(body, 400);
  const lines: string[] = [];
  for (const line of reading.lines.slice(0, TITLE_LINES)) {
    if (line.start >= limit) break;
    const printed = reading.text.slice(line.start, line.end).trim();
    if (printed.length > 2 && /[A-Za-z]{3}/.test(printed) && !FURNITURE.test(printed)) lines.push(printed);
  }
  if (FREE.has(reading.route.document_type)) return short(lines[0] ?? null);
  const named = lines.find((line) => TITLE.test(line) && !SENTENCE.test(line) && line.length <= LONGEST && !/[.;]$|\.{4}/.test(line));
  return short(
    named?.replace(/\s+between(?:\s+the)?$/i, '') ??
      (PART_OF_NAMES.test(lines[0] ?? '') ? null : lines.find((line) => !PART_OF_NAMES.test(line))) ??
      null,
  );
}

function short(line: string | null): string | null {
  return line === null ? null : line.replace(/\s+/g, ' ').slice(0, LONGEST).trim();
}
