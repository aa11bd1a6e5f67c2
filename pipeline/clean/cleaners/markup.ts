import type { Cleaner, Draft } from '../cleaner.ts';
import { cutDividers } from '../markup/blocks.ts';
import { cutEmphasis } from '../markup/emphasis.ts';
import { readEntities } from '../markup/entities.ts';
import { cutEscapes } from '../markup/escapes.ts';
import { cutHeadingMarks } from '../markup/heading-marks.ts';
import { cutTags } from '../markup/html-tags.ts';
import { cutLatex } from '../markup/latex.ts';
import { cutLinks } from '../markup/links.ts';
import { cutListDashes } from '../markup/list-dashes.ts';
import { cutPageTags } from '../markup/page-tags.ts';
import { cutSpans } from '../markup/pandoc-spans.ts';
import { cutPipes } from '../markup/pipe-tables.ts';
import { cutQuotes } from '../markup/quotes.ts';

/** Block marks before inline ones, escapes last: what is escaped is no mark. */
const MARKDOWN: readonly ((draft: Draft) => void)[] = [
  cutDividers,
  cutPageTags,
  cutQuotes,
  cutLinks,
  cutSpans,
  cutLatex,
  cutTags,
  cutPipes,
  cutListDashes,
  cutHeadingMarks,
  cutEmphasis,
  cutEscapes,
  readEntities,
];

/** Left-overs of converters that plain texts hold as well. */
const TEXT: readonly ((draft: Draft) => void)[] = [cutListDashes, cutHeadingMarks, readEntities];

/** Mark-up that converters write into texts: styles become runs, levels and list marks become facts of the line. */
export const markup: Cleaner = {
  name: 'markup',
  clean: (draft) => {
    const steps = draft.carrier === 'markdown' ? MARKDOWN : draft.carrier === 'text' ? TEXT : [];
    for (const step of steps) step(draft);
  },
};
