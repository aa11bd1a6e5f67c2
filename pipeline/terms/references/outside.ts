import type { ReferenceKind } from '../../model.ts';

const OUTSIDE =
  /,?\s{1,3}of\s{1,3}(?:the\s{1,3})?((?:[A-Z][\w.'’&-]*\s{1,3}(?:and\s{1,3}|of\s{1,3}|the\s{1,3}){0,2}){1,7}(?:Code|Rules?|Ordinances?|Act|Polic(?:y|ies)|Charter|Plan|Laws?|Regulations?|Manual|Handbook|Constitution|Statutes?)\b(?:\s{1,3}of\s{1,3}\d{4})?)/y;

/** A body of rules that the ids belong to: `Section 2.05 of the County Personnel Ordinance`. */
export function outsideName(text: string, at: number): { end: number; name: string; kind: ReferenceKind } | null {
  OUTSIDE.lastIndex = at;
  const match = OUTSIDE.exec(text);
  if (!match) return null;
  const name = match[1]!.replace(/\s+/g, ' ');
  const kind = /(?:Rules?|Regulations?)$/.test(name)
    ? 'regulation'
    : /(?:Polic(?:y|ies)|Plan|Manual|Handbook)$/.test(name)
      ? 'policy'
      : 'statute';
  return { end: at + match[0].length, name, kind };
}
