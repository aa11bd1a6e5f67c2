import { NOWHERE, type Rule } from './rule.ts';

const LOW = 0.5;

export const lowOutlineConfidence: Rule = {
  code: 'low-outline-confidence',
  severity: 'warning',
  describes: 'The list of top-level units is doubtful: do not trust paths of this document without looking at them.',
  examples: ['outline confidence 0.31'],
  check(draft) {
    const { outline_confidence } = draft.route;
    if (outline_confidence >= LOW || draft.notes.some((note) => note.code === this.code)) return [];
    return [
      { ...NOWHERE, message: 'the list of top-level units is doubtful', found: String(outline_confidence), expected: `at least ${LOW}` },
    ];
  },
};
