import type { Outline, Reference, SelfReference } from '../../model.ts';
import { withoutOverlap } from '../overlap.ts';
import type { Citation, Step } from './citation.ts';
import { actCitations } from './rules/acts.ts';
import { familiesOf, ofFamily } from './rules/families.ts';
import { policyCitations } from './rules/policies.ts';
import { stateOf } from './rules/states.ts';
import { statuteCitations } from './rules/statutes.ts';
import { BARE_SECTIONS } from './rules/subjects.ts';
import { selfReferencesOf } from './self-references.ts';
import { Targets } from './targets/index.ts';
import { bareCitations } from './units/bare.ts';
import { internalCitations } from './units/internal.ts';
import { numberCitations } from './units/numbers.ts';

export interface References {
  readonly references: Reference[];
  readonly selfReferences: SelfReference[];
}

/**
 * Citations of units, statutes, regulations and policies: a row for each unit that is cited, rows of one expression sharing its span,
 * one row for all that an expression cites outside, and one for all that leads nowhere. What points to its own place is no citation but a self-reference. `text` is the text of record with labels,
 * tables and contents masked; `unitAt` gives the unit that holds an offset. An
 * amendment (`amends`) prints changed clauses alone: what it cites and does not hold is a clause of the agreement that it amends.
 */
export function referencesOf(
  text: string,
  record: string,
  outline: Outline,
  unitAt: (offset: number) => number | null,
  amends: boolean,
): References {
  const state = stateOf(record);
  const targets = new Targets(outline, record);
  const found = [...citationsOf(text, state), ...inTables(record, outline, state)];
  const references: Reference[] = [];
  const citations = withoutOverlap(found, ({ kind }) => (kind === 'internal' ? 1 : 0));
  const families = familiesOf(citations);
  for (const citation of citations) {
    const unit = unitAt(citation.start);
    const inHeading = unit !== null && citation.start < outline.units[unit]!.heading_end;
    const base = { unit, raw: record.slice(citation.start, citation.end), start: citation.start, end: citation.end };
    const external: string[] = [...citation.external];
    const lost: { readonly citation: string; readonly status: 'ambiguous' | 'dangling' }[] = [];
    for (const steps of citation.units.flatMap((one) => endsOfRange(one, targets, unit))) {
      const target = targets.resolve(steps, unit);
      const outside = target.status === 'dangling' ? (outsideOf(steps, record, state) ?? ofFamily(steps, families)) : null;
      if (outside) external.push(outside);
      else if (target.status === 'resolved') {
        const named = outline.units[target.unit]!;
        if (target.unit === unit && citation.start <= named.text_start) continue; // its own heading
        references.push({
          ...base,
          kind: 'internal',
          target: target.unit,
          citation: named.number ?? named.path.join(' / '),
          status: 'resolved',
        });
      } else if (!citation.weak && !inHeading) lost.push({ citation: printed(steps), status: target.status });
    }
    if (lost[0]) {
      const { status } = lost.find((one) => one.status === 'ambiguous') ?? lost[0];
      const lacks = { ...base, target: null, citation: lost.map((one) => one.citation).join('; ') };
      if (amends && status === 'dangling') references.push({ ...lacks, kind: 'agreement', status: 'external' });
      else references.push({ ...lacks, kind: 'internal', status });
    }
    const kind = citation.kind === 'internal' ? 'statute' : citation.kind;
    if (external.length > 0) references.push({ ...base, kind, target: null, citation: external.join('; '), status: 'external' });
  }
  const selfReferences = selfReferencesOf(text, record, citations, outline.units, unitAt);
  return { references, selfReferences };
}

function citationsOf(text: string, state: string | null): Citation[] {
  return [
    ...statuteCitations(text, state),
    ...actCitations(text),
    ...policyCitations(text),
    ...internalCitations(text),
    ...bareCitations(text),
    ...numberCitations(text),
  ];
}

/** Cells are figures and names; only what a word introduces (`see 8.9.1`, `Article 12`) is a citation there. */
const CUE = /\b(?:see|per|under|pursuant\s+to|article|section|appendix)\b/i;
const INTRODUCED = /\b(?:see|per|under|pursuant\s+to)\s+$/i;

function inTables(record: string, outline: Outline, state: string | null): Citation[] {
  return outline.regions.flatMap((region) => {
    const cells = region.class === 'table' ? record.slice(region.start, region.end) : '';
    if (!CUE.test(cells)) return [];
    return citationsOf(cells, state)
      .filter(({ start, end }) => CUE.test(cells.slice(start, end)) || INTRODUCED.test(cells.slice(Math.max(0, start - 16), start)))
      .map((citation) => ({ ...citation, start: citation.start + region.start, end: citation.end + region.start }));
  });
}

/** A section that is none of the document's: a federal one known by its bare number, or a state code's by its length. */
function outsideOf(steps: readonly Step[], record: string, state: string | null): string | null {
  const [step, ...inner] = steps;
  if (step?.keyword !== 'section' || inner.length > 0) return null;
  const [, number = '', tail = ''] = /^(\d+)(.*)$/.exec(step.id) ?? [];
  const federal = BARE_SECTIONS.get(number);
  if (federal) return federal + tail.replace(/\s/g, '');
  if (/^\d{5}$/.test(number) && (state === 'Cal.' || (state === null && /Education Code/i.test(record))))
    return `Cal. Educ. Code § ${step.id}`;
  return /^35[4-7]\d$/.test(number) && state === 'Cal.' ? `Cal. Gov. Code § ${step.id}` : null;
}

/** `Sections 1-4` where there is no unit `1-4`: the first and the last of the range, if both are there. */
function endsOfRange(steps: readonly Step[], targets: Targets, unit: number | null): (readonly Step[])[] {
  const at = steps.findIndex(({ id }) => /^\d{1,2}-\d{1,2}$/.test(id));
  const [low, high] = steps[at]?.id.split('-') ?? [];
  if (low === undefined || high === undefined || Number(low) >= Number(high) || targets.resolve(steps, unit).status !== 'dangling')
    return [steps];
  const ends = [low, high].map((id) => steps.with(at, { ...steps[at]!, id }));
  return ends.every((end) => targets.resolve(end, unit).status === 'resolved') ? ends : [steps];
}

function printed(steps: readonly Step[]): string {
  const word = (keyword: string) => keyword[0]!.toUpperCase() + keyword.slice(1);
  return steps
    .map(({ keyword, id }) => (id === 'this' ? `this ${word(keyword)}` : `${word(keyword)} ${id}`).replace(/\s+/g, ' '))
    .join(', ');
}
