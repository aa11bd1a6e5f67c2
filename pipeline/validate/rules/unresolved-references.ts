import type { Draft, Finding } from './rule.ts';

/** Below this the outline may lack what is cited, so that a citation without target says nothing about the document. */
const SURE = 0.5;

/** Citations within the document that led nowhere, or to several clauses; `problem` follows the citation in the message. */
export function unresolvedReferences(draft: Draft, status: 'dangling' | 'ambiguous', problem: string): Finding[] {
  if (!isWhole(draft)) return [];
  return draft.references
    .filter((reference) => reference.kind === 'internal' && reference.status === status)
    .map(({ clause_id, raw, start, end }) => ({
      clause_id,
      message: `"${raw}" ${problem}`,
      found: raw,
      expected: null,
      page: null,
      start,
      end,
    }));
}

/** A whole agreement, cut with confidence: it must hold what it cites. */
function isWhole({ document, route }: Draft): boolean {
  return document.document_type === 'agreement' && route.outline_confidence >= SURE;
}
