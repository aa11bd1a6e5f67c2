import { NOWHERE, type Rule } from './rule.ts';

/** Share of the carrier's characters that extract may miss or repeat before it is noted: ligatures and spacing marks count differently. */
const TOLERANCE = 0.02;

export const lostByExtract: Rule = {
  code: 'witness-mismatch',
  severity: 'warning',
  describes: 'The carrier holds another number of characters than extract delivered.',
  examples: ['PDF with 12,000 character codes, 9,800 characters delivered'],
  check(draft) {
    const { witness_characters: witness, witness_counted: counted } = draft.accounting;
    const characters = draft.accounting.characters - draft.generated;
    if (Math.abs(witness - characters) <= Math.max(20, witness * TOLERANCE)) return [];
    // Recognised characters stand in no carrier, so the two counts cannot agree.
    if (draft.pages.some((page) => page.method === 'ocr' || page.method === 'mixed')) return [];
    return [
      {
        ...NOWHERE,
        message: 'extract delivered another number of characters than the carrier holds',
        found: `${characters} characters`,
        expected: `${witness} (${counted})`,
      },
    ];
  },
};
