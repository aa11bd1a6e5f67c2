import type { Outline, Provision } from '../../model.ts';
import type { ClauseSentence } from '../clause-sentences.ts';
import { benefitCap } from './benefit-cap.ts';
import { classSize } from './class-size.ts';
import { classSizeTables } from './class-size-tables.ts';
import { evaluation } from './evaluation.ts';
import { grievanceStep } from './grievance-step.ts';
import { leave } from './leave.ts';
import type { ProvisionReader } from './provision-reader.ts';
import { reopener } from './reopener.ts';
import { rollover } from './rollover.ts';
import { signing } from './signing.ts';
import { stipend } from './stipend.ts';
import { workYear } from './work-year.ts';
import { workday } from './workday.ts';

/** A new kind of fact is a file beside these and an entry here. */
const READERS: readonly ProvisionReader[] = [
  classSize,
  leave,
  workYear,
  workday,
  benefitCap,
  grievanceStep,
  evaluation,
  stipend,
  rollover,
  reopener,
  signing,
];

/** Facts of the clauses; the span is the sentence or the cell that states them. */
export function provisionsOf(sentences: readonly ClauseSentence[], outline: Outline): Provision[] {
  const found: Provision[] = classSizeTables(outline);
  for (const sentence of sentences) {
    for (const { kind, read } of READERS) {
      for (const fact of read(sentence)) found.push({ unit: sentence.unit, kind, ...fact, start: sentence.start, end: sentence.end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
