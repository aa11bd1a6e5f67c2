import type { Draft } from './rule.ts';

/** Below this the outline may lack what is cited, so that a citation without target says nothing about the document. */
const SURE = 0.5;

/** A whole agreement, cut with confidence: it must hold what it cites. */
export function isWhole({ document, route }: Draft): boolean {
  return document.document_type === 'agreement' && route.outline_confidence >= SURE;
}
