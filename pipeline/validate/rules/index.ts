import { ambiguousReferences } from './ambiguous-references.ts';
import { cellsInTable } from './cells-in-table.ts';
import { lostByExtract } from './lost-by-extract.ts';
import { lowOutlineConfidence } from './low-outline-confidence.ts';
import { lowTextQuality } from './low-text-quality.ts';
import { parentsBeforeChildren } from './parents-before-children.ts';
import { referencesResolved } from './references-resolved.ts';
import type { Rule } from './rule.ts';
import { spansInOrder } from './spans-in-order.ts';
import { termOrder } from './term-order.ts';
import { wordsAndFigures } from './words-and-figures.ts';

/** All rules over the whole document, in the order in which their notes are written. */
export const RULES: readonly Rule[] = [
  lowOutlineConfidence,
  lowTextQuality,
  lostByExtract,
  termOrder,
  parentsBeforeChildren,
  spansInOrder,
  cellsInTable,
  referencesResolved,
  ambiguousReferences,
  wordsAndFigures,
];
