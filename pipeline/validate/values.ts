import type { DutyRow, EventRow, ProvisionRow, RedlineRow, ReferenceRow, SelfReferenceRow, TermRow } from '../model.ts';
import type { Parts } from './parts.ts';

export function termRows(parts: Parts): TermRow[] {
  return parts.terms.terms.map(({ unit, measure, start, end, ...term }) => ({
    document_id: parts.documentId,
    clause_id: parts.clauseId(unit),
    kind: term.kind,
    raw: term.raw,
    value: term.value,
    value_max: term.value_max,
    value_number: term.value_number,
    unit: measure,
    ...parts.places.span(start, end),
    agrees: term.agrees,
    text_quality: parts.places.quality(start, end),
  }));
}

export function referenceRows(parts: Parts): ReferenceRow[] {
  return parts.terms.references.map((reference) => ({
    document_id: parts.documentId,
    clause_id: parts.clauseId(reference.unit),
    raw: reference.raw,
    kind: reference.kind,
    target_clause_id: parts.clauseId(reference.target),
    citation: reference.citation,
    status: reference.status,
    ...parts.places.span(reference.start, reference.end),
  }));
}

export function selfReferenceRows(parts: Parts): SelfReferenceRow[] {
  return parts.terms.self_references.map(({ unit, raw, target, start, end }) => ({
    document_id: parts.documentId,
    clause_id: parts.clauseId(unit),
    raw,
    target_clause_id: parts.clauseId(target),
    ...parts.places.span(start, end),
  }));
}

export function redlineRows(parts: Parts): RedlineRow[] {
  const carrier = carrierOf(parts.pages.carrier);
  return parts.outline.redlines.map((redline) => ({
    document_id: parts.documentId,
    clause_id: parts.clauseId(redline.unit),
    op: redline.op,
    text: parts.places.text.slice(redline.start, redline.end),
    carrier,
    ...parts.places.span(redline.start, redline.end),
    certain: redline.certain,
  }));
}

export function provisionRows(parts: Parts): ProvisionRow[] {
  return parts.terms.provisions.map(({ unit, measure, start, end, ...provision }) => ({
    document_id: parts.documentId,
    clause_id: parts.clauseId(unit),
    kind: provision.kind,
    subject: provision.subject,
    value: provision.value,
    value_number: provision.value_number,
    unit: measure,
    condition: provision.condition,
    ...parts.places.span(start, end),
  }));
}

export function dutyRows(parts: Parts): DutyRow[] {
  return parts.terms.duties.map(({ unit, start, end, ...duty }) => ({
    document_id: parts.documentId,
    clause_id: parts.clauseId(unit),
    ...duty,
    ...parts.places.span(start, end),
  }));
}

export function eventRows(parts: Parts): EventRow[] {
  return parts.terms.events.map(({ start, end, ...event }) => ({
    document_id: parts.documentId,
    ...event,
    ...parts.places.span(start, end),
  }));
}

/** Carriers as the dataset names them: word processors write the same marks, and so does plain text that was converted. */
function carrierOf(carrier: Parts['pages']['carrier']): RedlineRow['carrier'] {
  if (carrier === 'html' || carrier === 'email') return 'html';
  if (carrier === 'pdf' || carrier === 'image') return 'pdf';
  return carrier === 'markdown' || carrier === 'text' ? 'markdown' : 'docx';
}
