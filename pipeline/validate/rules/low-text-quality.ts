import { NOWHERE, type Rule } from './rule.ts';

const LOW = 0.6;
const LOW_DOCUMENT = 0.8;

export const lowTextQuality: Rule = {
  code: 'low-text-quality',
  severity: 'warning',
  describes: 'A page was recognised with so little confidence that its text needs a human eye, or the whole document was.',
  examples: ['page 12, confidence 0.41', 'document, mean 0.72'],
  check(draft) {
    const pages = draft.pages
      .filter((page) => page.confidence !== null && page.confidence < LOW && page.characters > 0)
      .map((page) => ({
        ...NOWHERE,
        message: `page ${page.page ?? ''} was recognised with low confidence`,
        found: String(page.confidence),
        expected: `at least ${LOW}`,
        page: page.page,
      }));
    const mean = draft.document.text_quality;
    if (mean >= LOW_DOCUMENT) return pages;
    return [
      { ...NOWHERE, message: 'the text of the document is of low quality', found: String(mean), expected: `at least ${LOW_DOCUMENT}` },
      ...pages,
    ];
  },
};
