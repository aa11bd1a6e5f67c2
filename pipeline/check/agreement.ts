import type { Agreement } from '../model.ts';
import { faultOf } from '../schema.ts';

/** Slices of a text by offsets in code points. */
export function codePointSlicer(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udbff]/.test(text)) return (start, end) => text.slice(start, end);
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join('');
}

/** What is wrong with one exported document, given its text of record. */
export function agreementFaults(agreement: Agreement, text: string): string[] {
  const fault = faultOf(agreement, 'agreement');
  if (fault) return [`schema: ${fault}`];
  return [...sumFaults(agreement), ...treeFaults(agreement), ...sliceFaults(agreement, codePointSlicer(text))];
}

function sumFaults({ document, accounting, clauses, notes, tables }: Agreement): string[] {
  const faults: string[] = [];
  const sum = Object.values(accounting.classes).reduce((total, count) => total + count, 0);
  if (sum !== accounting.accounted_characters) faults.push(`accounting: the classes sum to ${sum}, not ${accounting.accounted_characters}`);
  if (accounting.accounted_characters !== accounting.characters)
    faults.push(`accounting: ${accounting.accounted_characters} of ${accounting.characters} characters`);
  if (document.characters !== accounting.characters) faults.push('accounting: the document row counts other characters');
  if (document.clause_count !== clauses.length) faults.push(`${clauses.length} clauses, ${document.clause_count} stated`);
  if (document.note_count !== notes.length) faults.push(`${notes.length} notes, ${document.note_count} stated`);
  if (document.table_count !== tables.length) faults.push(`${tables.length} tables, ${document.table_count} stated`);
  return faults;
}

function treeFaults({
  document,
  clauses,
  references,
  self_references: deictic,
  cells,
  tables,
  clause_topics: topics,
}: Agreement): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const tableIds = new Set(tables.map((table) => table.table_id));
  clauses.forEach((clause, position) => {
    if (ids.has(clause.clause_id)) faults.push(`clause ${clause.clause_id} twice`);
    if (!clause.clause_id.startsWith(`${document.document_id}#`)) faults.push(`clause ${clause.clause_id} is of another document`);
    if (clause.parent_id !== null && !ids.has(clause.parent_id))
      faults.push(`clause ${clause.clause_id} has no parent ${clause.parent_id} before it`);
    if (clause.position !== position) faults.push(`clause ${clause.clause_id} is at ${position}, not ${clause.position}`);
    ids.add(clause.clause_id);
  });
  for (const { target_clause_id: target } of [...references, ...deictic])
    if (target !== null && !ids.has(target)) faults.push(`reference to ${target}, which does not exist`);
  for (const { clause_id: id } of topics) if (!ids.has(id)) faults.push(`topic of ${id}, which does not exist`);
  for (const { table_id: id } of cells) if (!tableIds.has(id)) faults.push(`cell of ${id}, which does not exist`);
  return faults;
}

function sliceFaults(agreement: Agreement, slice: (start: number, end: number) => string): string[] {
  const { terms, references, self_references: deictic, redlines, duties, events, clauses } = agreement;
  const placed = [
    ...terms.map(({ raw, start, end }) => ({ printed: raw, start, end })),
    ...[...references, ...deictic].map(({ raw, start, end }) => ({ printed: raw, start, end })),
    ...redlines.map(({ text, start, end }) => ({ printed: text, start, end })),
    ...[...duties, ...events].map(({ quote, start, end }) => ({ printed: quote, start, end })),
  ];
  const faults = placed.flatMap(({ printed, start, end }) =>
    slice(start, end) === printed ? [] : [`${JSON.stringify(printed.slice(0, 60))} is not the text from ${start} to ${end}`],
  );
  for (const clause of clauses) {
    if (!slice(clause.start, clause.end).endsWith(clause.text)) faults.push(`the text of ${clause.clause_id} is not that of its span`);
  }
  return faults;
}
