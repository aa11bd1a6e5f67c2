import type { Rule } from './rule.ts';
import { unresolvedReferences } from './unresolved-references.ts';

export const ambiguousReferences: Rule = {
  code: 'ambiguous-reference',
  severity: 'warning',
  describes: 'The text cites a clause by a label that several clauses bear.',
  examples: ['paragraph (a), where two lists have one'],
  check: (draft) => unresolvedReferences(draft, 'ambiguous', 'may mean several units'),
};
