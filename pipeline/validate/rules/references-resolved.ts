import type { Rule } from './rule.ts';
import { unresolvedReferences } from './unresolved-references.ts';

export const referencesResolved: Rule = {
  code: 'dangling-reference',
  severity: 'warning',
  describes: 'The text cites a clause of this document that does not exist.',
  examples: ['see Section 9.4 (there is no 9.4)'],
  check: (draft) => unresolvedReferences(draft, 'dangling', 'leads to no unit of the document'),
};
