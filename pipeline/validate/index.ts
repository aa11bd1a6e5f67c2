import type { Agreement, NoteRow } from '../model.ts';
import type { Artifacts, Stage } from '../stage.ts';
import { PIPELINE_VERSION, SCHEMA_VERSION } from '../version.ts';
import { accountingOf, generatedIn } from './accounting.ts';
import { boxRows, clauseRows, clauseTopicRows } from './clauses.ts';
import { documentRow, documentTopicRows, pageRows, partRows } from './document.ts';
import { inTextOrder, stageNotes } from './notes.ts';
import { type Parts, partsOf } from './parts.ts';
import { RULES } from './rules/index.ts';
import type { Draft } from './rules/rule.ts';
import { withSoundValues } from './slices.ts';
import { cellRows, salaryRows, tableRows } from './tables.ts';
import { dutyRows, eventRows, provisionRows, redlineRows, referenceRows, selfReferenceRows, termRows } from './values.ts';

/** Assembles the exported document from the artifacts of all stages, proves its account and checks it as a whole. */
export const validate: Stage<Omit<Artifacts, 'agreement'>, 'agreement'> = {
  name: 'validate',
  version: 1,
  emits: 'agreement',
  run(artifacts) {
    const accounting = accountingOf(artifacts);
    const { parts, dropped } = withSoundValues(partsOf(artifacts));
    const earlier = [...stageNotes(parts), ...dropped];
    const rows = rowsOf(parts);
    const draft: Draft = {
      ...rows,
      document: documentRow(parts, accounting, 0),
      accounting,
      edits: parts.text.edits,
      notes: earlier,
      generated: generatedIn(parts.pages),
    };
    const notes = inTextOrder([...earlier, ...findings(draft, parts)]);
    return { ...rows, document: documentRow(parts, accounting, notes.length), notes, accounting, edits: exportedEdits(parts) };
  },
};

function rowsOf(parts: Parts): Omit<Agreement, 'document' | 'notes' | 'accounting' | 'edits'> {
  return {
    schema_version: SCHEMA_VERSION,
    pipeline_version: PIPELINE_VERSION,
    pages: pageRows(parts),
    parts: partRows(parts),
    clauses: clauseRows(parts),
    boxes: boxRows(parts),
    tables: tableRows(parts),
    cells: cellRows(parts),
    salary: salaryRows(parts),
    terms: termRows(parts),
    references: referenceRows(parts),
    self_references: selfReferenceRows(parts),
    redlines: redlineRows(parts),
    provisions: provisionRows(parts),
    duties: dutyRows(parts),
    events: eventRows(parts),
    clause_topics: clauseTopicRows(parts),
    document_topics: documentTopicRows(parts),
    route: {
      reasons: parts.route.reasons,
      outline_confidence: Math.round(parts.outline.confidence * 1000) / 1000,
      metadata: parts.pages.metadata,
    },
  };
}

function findings(draft: Draft, parts: Parts): NoteRow[] {
  const pages = pageFinder(parts);
  return RULES.flatMap((rule) =>
    rule.check(draft).map((finding) => ({
      document_id: parts.documentId,
      clause_id: finding.clause_id,
      stage: 'validate' as const,
      code: rule.code,
      severity: rule.severity,
      message: finding.message,
      found: finding.found,
      expected: finding.expected,
      page: finding.page ?? (finding.start === null ? null : pages(finding.start)),
      start: finding.start,
      end: finding.end,
    })),
  );
}

/** File page of an offset in code points. */
function pageFinder(parts: Parts): (start: number) => number | null {
  if (!parts.pages.paged) return () => null;
  const spans = parts.text.pages.map((span) => ({ page: span.page, start: parts.places.toCodePoint(span.start) }));
  return (start) => spans.findLast((span) => span.start <= start)?.page ?? null;
}

/** Edits with offsets in code points. */
function exportedEdits(parts: Parts): Agreement['edits'] {
  return parts.text.edits.map((edit) => ({ ...edit, at: parts.places.toCodePoint(edit.at) }));
}
