/** GENERATED from schemas/*.schema.json by `npm run generate`: the page to read first. Do not edit. */

/**
 * First 16 hex digits of the file's SHA-256, or path- and 16 hex digits of its path's hash where it cannot be read.
 */
export type DocumentId = string;
export type DocumentType =
  | 'agreement'
  | 'tentative-agreement'
  | 'side-letter'
  | 'proposal'
  | 'salary-schedule'
  | 'negotiation-update'
  | 'news'
  | 'policy'
  | 'report'
  | 'other';
/**
 * What the agreement says of the time behind its last day: it goes on from year to year unless notice is given, it goes on until the next one is made, or nothing (null).
 */
export type Renewal = 'year-to-year' | 'until-successor' | null;
/**
 * Whether the agreement holds on the day as_of: its term has not begun, runs, is over but goes on by its renewal clause, is over, or is not printed in full; null without as_of.
 */
export type InForce = 'not-yet' | 'in-force' | 'continued' | 'expired' | 'unknown' | null;
export type PageMethod = 'text-layer' | 'ocr' | 'mixed' | 'blank';
export type UnitKind =
  | 'preamble'
  | 'contents'
  | 'article'
  | 'section'
  | 'clause'
  | 'item'
  | 'paragraph'
  | 'appendix'
  | 'side-letter'
  | 'form'
  | 'signature'
  | 'table';
export type TableKind = 'salary-schedule' | 'stipend' | 'class-size' | 'calendar' | 'contents' | 'form' | 'other';
export type TermKind = 'money' | 'percent' | 'date' | 'date-range' | 'duration' | 'time' | 'fraction' | 'ratio' | 'count' | 'school-year';
export type ReferenceKind = 'internal' | 'statute' | 'regulation' | 'policy' | 'agreement';
export type ReferenceStatus = 'resolved' | 'ambiguous' | 'dangling' | 'external';
export type EventType =
  | 'proposal'
  | 'meeting'
  | 'letter'
  | 'request-to-bargain'
  | 'impasse-declared'
  | 'impasse-request'
  | 'mediation'
  | 'fact-finding'
  | 'tentative-agreement'
  | 'ratification'
  | 'board-approval'
  | 'agreement-reached'
  | 'side-letter'
  | 'strike'
  | 'complaint'
  | 'audit'
  | 'other';
export type StageName = 'ingest' | 'extract' | 'clean' | 'route' | 'segment' | 'classify' | 'terms' | 'validate' | 'export';
export type Severity = 'info' | 'warning' | 'error';
/**
 * What a non-blank character is; each is in exactly one class.
 */
export type CharacterClass =
  | 'label'
  | 'heading'
  | 'clause'
  | 'prose'
  | 'title'
  | 'table'
  | 'contents'
  | 'signature'
  | 'form'
  | 'footnote'
  | 'comment'
  | 'running-head'
  | 'page-number'
  | 'line-number'
  | 'markup'
  | 'hidden'
  | 'noise';
/**
 * x0, y0, x1, y1 in points (1/72 inch) from the top left of the upright page.
 *
 * @minItems 4
 * @maxItems 4
 */
export type Box = [number, number, number, number];
export type LedgerStatus = 'ok' | 'partial' | 'quarantined' | 'duplicate' | 'deferred' | 'removed';

export interface RouteSummary {
  reasons: RouteCue[];
  outline_confidence: number;
  metadata: {
    [k: string]: string;
  };
}
export interface RouteCue {
  cue: string;
  weight: number;
}
/**
 * Non-blank code points by class; the classes sum to characters.
 */
export interface Accounting {
  characters: number;
  accounted_characters: number;
  classes: {
    [k: string]: number;
  };
  witness_characters: number;
  witness_counted: string;
  /**
   * True: undoing all edits gave the source back.
   */
  reconstructed: true;
}
/**
 * The whole structured document. Offsets count Unicode code points of text/<document_id>.txt.
 */
export interface Agreement {
  schema_version: string;
  pipeline_version: string;
  document: DocumentRow;
  pages: PageRow[];
  parts: PartRow[];
  clauses: ClauseRow[];
  boxes: BoxRow[];
  tables: TableRow[];
  cells: CellRow[];
  salary: SalaryRow[];
  terms: TermRow[];
  references: ReferenceRow[];
  self_references: SelfReferenceRow[];
  redlines: RedlineRow[];
  provisions: ProvisionRow[];
  duties: DutyRow[];
  events: EventRow[];
  clause_topics: ClauseTopicRow[];
  document_topics: DocumentTopicRow[];
  notes: NoteRow[];
  route: RouteSummary;
  accounting: Accounting;
  edits: Edit[];
  /**
   * Of a consolidated agreement: how each clause came to read as it does.
   */
  history?: HistoryRow[];
}
/**
 * One row a document; the columns of the input manifest follow.
 */
export interface DocumentRow {
  document_id: DocumentId;
  source_path: string;
  name: string;
  source_sha256: string;
  source_bytes: number;
  media_type: string;
  page_count: number | null;
  ocr_page_count: number;
  document_type: DocumentType;
  document_type_score: number;
  title: string | null;
  employer: string | null;
  union: string | null;
  affiliation: string | null;
  bargaining_unit: string | null;
  term_start: string | null;
  term_end: string | null;
  renewal: Renewal;
  /**
   * Day on which the union's members or both parties ratified the agreement, where it is printed.
   */
  ratified_on: string | null;
  /**
   * Day on which the employer's board approved the agreement, where it is printed.
   */
  approved_on: string | null;
  /**
   * Day that most signatures bear.
   */
  signed_on: string | null;
  /**
   * Day for which in_force is told: the option as_of.
   */
  as_of: string | null;
  in_force: InForce;
  language: string;
  article_count: number;
  clause_count: number;
  table_count: number;
  note_count: number;
  characters: number;
  accounted_characters: number;
  text_quality: number;
  text_quality_p05: number;
  supersedes: string | null;
  pipeline_version: string;
  schema_version: string;
  [k: string]: string | number | null | DocumentType | Renewal | InForce;
}
/**
 * One row a file page.
 */
export interface PageRow {
  document_id: DocumentId;
  page: number | null;
  page_label: string | null;
  width: number | null;
  height: number | null;
  method: PageMethod;
  reason: string;
  confidence: number | null;
  rotation: number;
  skew: number;
  characters: number;
}
/**
 * The agreement, and what stands behind it in the same file.
 */
export interface PartRow {
  document_id: DocumentId;
  part_id: string;
  document_type: DocumentType;
  title: string | null;
  start: number;
  end: number;
  page_first: number | null;
  page_last: number | null;
}
/**
 * One row a structural unit, in reading order.
 */
export interface ClauseRow {
  document_id: DocumentId;
  clause_id: string;
  parent_id: string | null;
  position: number;
  kind: UnitKind;
  /**
   * @minItems 1
   */
  path: string[];
  path_text: string;
  label: string | null;
  number: string | null;
  heading: string | null;
  text: string;
  text_before: string | null;
  text_after: string | null;
  start: number;
  end: number;
  page_first: number | null;
  page_last: number | null;
  page_label: string | null;
  topics: TopicScore[];
  text_quality: number;
}
export interface TopicScore {
  id: string;
  /**
   * Probability that the topic is right.
   */
  score: number;
  /**
   * The words that decided.
   */
  evidence: string[];
}
/**
 * Where a unit stands on a page.
 */
export interface BoxRow {
  document_id: DocumentId;
  clause_id: string;
  page: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
/**
 * One row a table.
 */
export interface TableRow {
  document_id: DocumentId;
  table_id: string;
  clause_id: string | null;
  kind: TableKind;
  caption: string | null;
  page_first: number | null;
  page_last: number | null;
  row_count: number;
  column_count: number;
  start: number;
  end: number;
}
/**
 * One row a table cell.
 */
export interface CellRow {
  document_id: DocumentId;
  table_id: string;
  row: number;
  column: number;
  row_label: string | null;
  column_label: string | null;
  raw: string;
  value: string | null;
  unit: string | null;
  flags: string[];
}
/**
 * One row a pay cell; no cell is ever filled in.
 */
export interface SalaryRow {
  document_id: DocumentId;
  table_id: string;
  schedule: string | null;
  school_year: string | null;
  effective_date: string | null;
  lane: string | null;
  lane_degree: string | null;
  lane_credits: number | null;
  step: string | null;
  amount: number;
  currency: string;
  basis: 'annual' | 'monthly' | 'biweekly' | 'daily' | 'hourly';
  raw: string;
  flags: string[];
  implied: number | null;
}
/**
 * A value with its place.
 */
export interface TermRow {
  document_id: DocumentId;
  clause_id: string | null;
  kind: TermKind;
  raw: string;
  value: string;
  value_max: string | null;
  value_number: number | null;
  unit: string | null;
  start: number;
  end: number;
  agrees: boolean | null;
  text_quality: number;
}
/**
 * A citation of a clause, statute, regulation, policy or agreement.
 */
export interface ReferenceRow {
  document_id: DocumentId;
  clause_id: string | null;
  raw: string;
  kind: ReferenceKind;
  target_clause_id: string | null;
  citation: string;
  status: ReferenceStatus;
  start: number;
  end: number;
}
/**
 * Words that point to the unit they stand in, such as this Article or herein; no citation.
 */
export interface SelfReferenceRow {
  document_id: DocumentId;
  clause_id: string | null;
  raw: string;
  target_clause_id: string | null;
  start: number;
  end: number;
}
/**
 * A deletion or insertion.
 */
export interface RedlineRow {
  document_id: DocumentId;
  clause_id: string | null;
  op: 'delete' | 'insert';
  text: string;
  carrier: 'markdown' | 'docx' | 'html' | 'pdf';
  start: number;
  end: number;
  certain: boolean;
}
/**
 * A fact of an article.
 */
export interface ProvisionRow {
  document_id: DocumentId;
  clause_id: string | null;
  kind: string;
  subject: string | null;
  value: string | null;
  value_number: number | null;
  unit: string | null;
  condition: string | null;
  start: number;
  end: number;
}
/**
 * A right or duty.
 */
export interface DutyRow {
  document_id: DocumentId;
  clause_id: string | null;
  actor: string | null;
  modal: string;
  polarity: 'positive' | 'negative';
  beneficiary: string | null;
  quote: string;
  start: number;
  end: number;
}
/**
 * A dated bargaining event.
 */
export interface EventRow {
  document_id: DocumentId;
  date: string | null;
  date_precision: 'day' | 'month' | 'year' | 'unknown';
  date_text: string | null;
  type: EventType;
  actors: string[];
  amounts: string[];
  quote: string;
  start: number;
  end: number;
}
/**
 * Topics of clauses, flat.
 */
export interface ClauseTopicRow {
  document_id: DocumentId;
  clause_id: string;
  topic: string;
  score: number;
  rank: number;
  evidence: string[];
}
/**
 * Each topic of each document.
 */
export interface DocumentTopicRow {
  document_id: DocumentId;
  topic: string;
  status: 'present' | 'by-reference' | 'absent' | 'unknown';
  clause_count: number;
  evidence: string[];
}
/**
 * Trouble that travels with the document.
 */
export interface NoteRow {
  document_id: DocumentId;
  clause_id: string | null;
  stage: StageName;
  code: string;
  severity: Severity;
  message: string;
  found: string | null;
  expected: string | null;
  page: number | null;
  start: number | null;
  end: number | null;
}
/**
 * At `at` the text reads `text` where the source read `raw`.
 */
export interface Edit {
  at: number;
  raw: string;
  text: string;
  /**
   * Name of the cleaner.
   */
  rule: string;
  /**
   * Class of the removed characters; null where the replacement is in the text and takes its class from its place.
   */
  class: CharacterClass | null;
  page: number;
  /**
   * 0-based line of the page.
   */
  line: number;
  box: Box | null;
}
/**
 * A step by which a clause of a consolidated agreement came to read as it does, in the order in which they were taken.
 */
export interface HistoryRow {
  document_id: DocumentId;
  /**
   * Clause of the consolidated agreement.
   */
  clause_id: string;
  source_document_id: DocumentId;
  /**
   * File name of the document that the step comes from.
   */
  source_name: string;
  /**
   * Its clause there.
   */
  source_clause_id: string;
  /**
   * unchanged is the clause as the base has it.
   */
  change: 'unchanged' | 'edited' | 'renumbered' | 'new';
  reason: string | null;
  /**
   * Words taken out and put in, as [-out-]{+in+}.
   */
  words: string | null;
}
/**
 * Trouble that travels with the document. Offsets count UTF-16 units of the text of record inside the pipeline.
 */
export interface Note {
  stage: StageName;
  code: string;
  severity: Severity;
  message: string;
  found: string | null;
  expected: string | null;
  /**
   * Index of the unit, where there is one.
   */
  unit: number | null;
  page: number | null;
  start: number | null;
  end: number | null;
}
/**
 * Every option, stated once: meaning, unit and default. The same names serve the configuration file.
 */
export interface Config {
  /**
   * Files, folders (read recursively), globs.
   */
  inputs: string[];
  /**
   * Output folder.
   */
  out: string;
  /**
   * CSV file whose columns join the documents table by source_path.
   */
  manifest: string | null;
  /**
   * Documents under way at once; 0 is one a processor, or 256 of a run with a queue.
   */
  concurrency: number;
  /**
   * No progress, no log lines but failures.
   */
  quiet: boolean;
  /**
   * Recognise pages where measurements call for it, never, or all of them.
   */
  ocr: 'auto' | 'never' | 'always';
  /**
   * tesseract.js is the packaged engine, tesseract the native command, auto prefers the native one where installed.
   */
  ocr_engine: 'tesseract.js' | 'tesseract' | 'auto' | 'null';
  /**
   * Folder with language data to use instead of the packaged ones.
   */
  ocr_data: string | null;
  /**
   * Folder with a second, larger model; lines that the first is unsure of are read again with it.
   */
  ocr_second_data: string | null;
  /**
   * Languages of recognition, tesseract codes.
   *
   * @minItems 1
   */
  languages: string[];
  /**
   * Files to export the dataset as, beside JSON Lines.
   */
  formats: ('csv' | 'parquet')[];
  /**
   * Try documents again that an earlier run quarantined.
   */
  retry_quarantined: boolean;
  /**
   * Read only files modified at or after this date or time; others that no earlier run has read are deferred.
   */
  since: string | null;
  /**
   * Stop when more documents than this are quarantined: a number, or a share of all inputs such as 5%.
   */
  max_failures: string | null;
  /**
   * Take only part K of N of the inputs, as K/N, into an output of its own; merge puts the parts together.
   */
  shard: string | null;
  /**
   * Day for which the documents table tells whether each agreement is in force.
   */
  as_of: string | null;
  /**
   * File to write counts to at the end, in the text format of Prometheus.
   */
  metrics: string | null;
  /**
   * Queue server that hands documents to workers on any number of machines: redis://… or postgres://…. Needs a store.
   */
  queue: string | null;
  /**
   * Where artifacts and results are kept instead of the output folder's cache: a folder shared by all machines, or s3://bucket/prefix.
   */
  store: string | null;
  /**
   * Address of the S3-compatible server of the store, where that is not AWS.
   */
  store_endpoint: string | null;
  limits: Limits;
}
/**
 * Hostile input meets these; reaching one is a quarantine with code limit-…, or costs the page that reaches it (page_pixels).
 */
export interface Limits {
  file_bytes: number;
  pages: number;
  /**
   * Pixels of a page image.
   */
  page_pixels: number;
  /**
   * All members of a container together, inflated.
   */
  inflated_bytes: number;
  /**
   * Inflated to stored bytes of a container.
   */
  inflation_ratio: number;
  /**
   * Containers within containers, and elements within elements of a document (times 100).
   */
  nesting: number;
  /**
   * Members of a container.
   */
  members: number;
  /**
   * Characters of a document.
   */
  text_length: number;
  /**
   * Seconds a document may take; a page that is recognised adds 60.
   */
  seconds: number;
  /**
   * Megabytes of heap a worker may use.
   */
  memory_mb: number;
}
/**
 * A difference between two agreements.
 */
export interface ChangeRow {
  document_id: DocumentId;
  from_clause_id: string | null;
  to_clause_id: string | null;
  change: 'unchanged' | 'edited' | 'renumbered' | 'moved' | 'split' | 'merged' | 'new' | 'gone' | 'not-applied';
  reason: string | null;
  words: string | null;
}
export interface Unit {
  /**
   * Index of the structural parent.
   */
  parent: number | null;
  kind: UnitKind;
  /**
   * @minItems 1
   */
  path: string[];
  /**
   * As printed.
   */
  label: string | null;
  /**
   * Canonical citation, the true one where the printed label is wrong.
   */
  number: string | null;
  heading: string | null;
  start: number;
  /**
   * End of the label, which begins at start; start where there is none.
   */
  label_end: number;
  heading_start: number;
  heading_end: number;
  /**
   * Own text is text_start..end.
   */
  text_start: number;
  end: number;
}
export interface Region {
  start: number;
  end: number;
  class: CharacterClass;
}
export interface Table {
  /**
   * Index of the unit that holds it.
   */
  unit: number | null;
  kind: TableKind;
  caption: string | null;
  row_count: number;
  column_count: number;
  start: number;
  end: number;
  header_rows: number;
  cells: Cell[];
}
/**
 * raw equals the text from start to end with white space folded; a cell of several lines has parts.
 */
export interface Cell {
  row: number;
  column: number;
  row_span: number;
  column_span: number;
  raw: string;
  start: number;
  end: number;
}
export interface Redline {
  unit: number | null;
  op: 'delete' | 'insert';
  start: number;
  end: number;
  certain: boolean;
}
export interface Part {
  document_type: DocumentType;
  title: string | null;
  start: number;
  end: number;
}
/**
 * The tree of units in reading order; label, heading and own text of all units partition the text of record. Offsets count UTF-16 units.
 */
export interface Outline {
  units: Unit[];
  /**
   * Class of every stretch of the text, ascending, without overlap; blanks between may be left out.
   */
  regions: Region[];
  tables: Table[];
  redlines: Redline[];
  parts: Part[];
  /**
   * 0..1: how sure the list of top-level units is.
   */
  confidence: number;
  notes: Note[];
}
export interface Page {
  /**
   * 1-based file page.
   */
  page: number;
  /**
   * Points; null where the format has no page size.
   */
  width: number | null;
  height: number | null;
  method: PageMethod;
  reason: string;
  /**
   * 0..1, of the recognition; null for a text layer.
   */
  confidence: number | null;
  /**
   * Degrees that the page was turned by to stand upright.
   */
  rotation: number;
  /**
   * Degrees.
   */
  skew: number;
  /**
   * Label that the carrier itself gives the page (PDF page labels).
   */
  page_label: string | null;
  lines: Line[];
  /**
   * Drawn horizontal and vertical lines.
   */
  rules: Box[];
}
/**
 * One printed line (or one paragraph where the carrier knows no lines), in reading order. Text carriers deliver blank lines too.
 */
export interface Line {
  text: string;
  box: Box | null;
  /**
   * Font size of most of the line, points.
   */
  size?: number;
  runs?: Run[];
  /**
   * Words, or stretches without a wide gap, with their horizontal places.
   */
  chunks?: Chunk[];
  cell?: CellPlace;
  /**
   * What the carrier says this line is.
   */
  role?: 'header' | 'footer' | 'footnote' | 'comment' | 'form' | 'caption' | 'heading' | 'hidden';
  /**
   * 0..1, trust in the characters; absent means 1.
   */
  quality?: number;
  /**
   * UTF-16 units at the line's start that the carrier shows but does not hold as text, such as automatic numbers.
   */
  generated?: number;
  /**
   * True where the carrier says that a paragraph begins with this line.
   */
  paragraph?: boolean;
}
export interface Run {
  start: number;
  end: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  superscript?: boolean;
  hidden?: boolean;
  /**
   * What the carrier itself marks as deleted or inserted.
   */
  redline?: 'delete' | 'insert';
  /**
   * True where the mark is unbalanced or only probable.
   */
  uncertain?: boolean;
  /**
   * #rrggbb where it is not black.
   */
  color?: string;
}
export interface Chunk {
  start: number;
  end: number;
  x0: number;
  x1: number;
}
/**
 * Place of the line in a table that the carrier itself states or draws.
 */
export interface CellPlace {
  /**
   * Number of the table in the document.
   */
  table: number;
  row: number;
  column: number;
  row_span?: number;
  column_span?: number;
  header?: boolean;
}
/**
 * What extract delivers: pages of positioned, styled lines. Offsets inside a line count UTF-16 units of its text.
 */
export interface Pages {
  /**
   * Where styles and redlines come from.
   */
  carrier: 'text' | 'markdown' | 'docx' | 'odt' | 'rtf' | 'doc' | 'html' | 'pdf' | 'image' | 'email';
  /**
   * False where the format has no pages: then there is one page and its number is not exported.
   */
  paged: boolean;
  /**
   * Non-blank code points that the carrier itself holds, counted apart from the lines.
   */
  witness: {
    characters: number;
    /**
     * What was counted, e.g. w:t elements.
     */
    counted: string;
  };
  pages: Page[];
  notes: Note[];
  /**
   * Title, author, bookmarks and the like as the carrier states them.
   */
  metadata: {
    [k: string]: string;
  };
  /**
   * True where a page was unreadable, cut by a limit, or needed OCR that was off.
   */
  partial: boolean;
}
/**
 * Why a document was not exported, and what to do.
 */
export interface Quarantine {
  schema_version: string;
  document_id: DocumentId;
  source_path: string;
  source_sha256: string | null;
  stage: StageName;
  code: string;
  message: string;
  found: string | null;
  expected: string | null;
  remedy: string;
  retryable: boolean;
}
/**
 * What kind of document this is, and so whether and with which prior its text is cut.
 */
export interface Route {
  document_type: DocumentType;
  score: number;
  reasons: RouteReason[];
  /**
   * True where the text is cut into clauses.
   */
  structured: boolean;
  /**
   * Which numbering prior the outline uses: gaps are normal in an amendment.
   */
  prior: 'agreement' | 'amendment';
  /**
   * BCP 47 code.
   */
  language: string;
}
export interface RouteReason {
  cue: string;
  weight: number;
}
/**
 * One row an input file or container member.
 */
export interface LedgerRow {
  source_path: string;
  container: string | null;
  source_sha256: string | null;
  document_id: DocumentId;
  status: LedgerStatus;
  change: 'new' | 'changed' | 'unchanged';
  stage: StageName | null;
  code: string | null;
  retryable: boolean;
  pages: number;
  ocr_pages: number;
  /**
   * Document that stood at the same path before, null for none.
   */
  supersedes: DocumentId | null;
}
/**
 * Ledger of the run. Everything but times and change is byte-identical from run to run.
 */
export interface Ledger {
  schema_version: string;
  pipeline_version: string;
  config_hash: string;
  /**
   * Version of each stage.
   */
  stages: {
    [k: string]: number;
  };
  inputs: LedgerRow[];
  totals: {
    [k: string]: number;
  };
  times: {
    started: string;
    finished: string;
    seconds: number;
  };
}
/**
 * One input file or container member, as discovery found it.
 */
export interface Source {
  /**
   * Relative to the input root, with /; a member of a container is container!/member.
   */
  source_path: string;
  name: string;
  container: string | null;
  document_id: DocumentId;
  source_sha256: string;
  source_bytes: number;
  /**
   * Decided from the bytes, never from the name alone.
   */
  media_type: string;
  /**
   * The row of the input manifest, by column.
   */
  manifest: {
    [k: string]: string;
  };
  /**
   * Document that stood at the same path before, null or absent for none.
   */
  supersedes?: DocumentId | null;
}
export interface Term {
  unit: number | null;
  kind: TermKind;
  raw: string;
  /**
   * Canonical string: 14000, 2023-07-01, 50:1.
   */
  value: string;
  /**
   * Upper end of a range.
   */
  value_max: string | null;
  value_number: number | null;
  /**
   * Unit of measure: USD, percent, day, school-day, hour ...
   */
  measure: string | null;
  start: number;
  end: number;
  /**
   * Whether words and figure say the same; null where only one is printed.
   */
  agrees: boolean | null;
}
export interface Reference {
  unit: number | null;
  raw: string;
  kind: ReferenceKind;
  /**
   * Index of the unit meant.
   */
  target: number | null;
  /**
   * Canonical form; sections of codes that one expression lists are joined by "; ".
   */
  citation: string;
  status: ReferenceStatus;
  start: number;
  end: number;
}
/**
 * Words that point to the unit they stand in: this Article, herein.
 */
export interface SelfReference {
  unit: number | null;
  raw: string;
  /**
   * Index of the unit meant; null where the words name none.
   */
  target: number | null;
  start: number;
  end: number;
}
export interface Provision {
  unit: number | null;
  kind: string;
  subject: string | null;
  value: string | null;
  value_number: number | null;
  measure: string | null;
  condition: string | null;
  start: number;
  end: number;
}
export interface Duty {
  unit: number | null;
  actor: string | null;
  modal: string;
  polarity: 'positive' | 'negative';
  beneficiary: string | null;
  quote: string;
  start: number;
  end: number;
}
export interface BargainingEvent {
  date: string | null;
  date_precision: 'day' | 'month' | 'year' | 'unknown';
  date_text: string | null;
  type: EventType;
  actors: string[];
  amounts: string[];
  quote: string;
  start: number;
  end: number;
}
export interface SalaryCell {
  /**
   * Index of the table.
   */
  table: number;
  schedule: string | null;
  school_year: string | null;
  effective_date: string | null;
  lane: string | null;
  lane_degree: string | null;
  lane_credits: number | null;
  step: string | null;
  amount: number;
  currency: string;
  basis: 'annual' | 'monthly' | 'biweekly' | 'daily' | 'hourly';
  raw: string;
  flags: string[];
  implied: number | null;
  start: number;
  end: number;
}
export interface CellValue {
  table: number;
  row: number;
  column: number;
  row_label: string | null;
  column_label: string | null;
  value: string | null;
  measure: string | null;
  flags: string[];
}
export interface Facts {
  title: string | null;
  employer: string | null;
  union: string | null;
  affiliation: string | null;
  bargaining_unit: string | null;
  term_start: string | null;
  term_end: string | null;
  renewal: Renewal;
  ratified_on: string | null;
  approved_on: string | null;
  signed_on: string | null;
  as_of: string | null;
  in_force: InForce;
}
/**
 * Values found in the text, each a span of it. Offsets count UTF-16 units; raw is the text of the span.
 */
export interface Terms {
  facts: Facts;
  terms: Term[];
  references: Reference[];
  self_references: SelfReference[];
  provisions: Provision[];
  duties: Duty[];
  events: BargainingEvent[];
  salary: SalaryCell[];
  /**
   * Values of table cells that are no pay.
   */
  cells: CellValue[];
  notes: Note[];
}
export interface TextLine {
  start: number;
  end: number;
  page: number;
  line: number;
  box: Box | null;
  /**
   * Columns from the page's left text edge (one column is a character, or half the font size in points).
   */
  indent: number;
  /**
   * Blank lines before it (in line heights where there are boxes); a page start counts 0.
   */
  gap: number;
  /**
   * True where it continues the line before it (one space, or nothing after a hyphen, stands between).
   */
  joined: boolean;
  /**
   * Font size in points, 0 where unknown.
   */
  size: number;
  /**
   * Offsets into the text.
   */
  chunks?: Chunk[];
  cell?: CellPlace;
  role?: 'footnote' | 'comment' | 'form' | 'caption' | 'heading';
  quality?: number;
  generated?: number;
  paragraph?: boolean;
  /**
   * True where a converter's list dash stood before the line.
   */
  dash?: boolean;
  /**
   * Heading level that a converter gave (# is 1).
   */
  level?: number;
}
export interface PageSpan {
  page: number;
  start: number;
  end: number;
  /**
   * Number printed on the page.
   */
  page_label: string | null;
}
/**
 * The text of record with everything that was done to get it. Offsets count UTF-16 units of `text`.
 */
export interface CleanText {
  /**
   * The one string that all offsets point into: LF between lines, form feed between pages.
   */
  text: string;
  /**
   * In text order; undoing all of them gives the source back.
   */
  edits: Edit[];
  /**
   * Layout facts of the lines that survive, in reading order.
   */
  lines: TextLine[];
  /**
   * Styled stretches, mapped onto the text.
   */
  runs: Run[];
  pages: PageSpan[];
  /**
   * Non-blank code points that extract delivered.
   */
  characters: number;
  notes: Note[];
}
export interface UnitTopics {
  unit: number;
  topics: TopicScore[];
}
export interface DocumentTopic {
  topic: string;
  status: 'present' | 'by-reference' | 'absent' | 'unknown';
  clause_count: number;
  evidence: string[];
}
/**
 * Topics of units and of the document.
 */
export interface Topics {
  units: UnitTopics[];
  document: DocumentTopic[];
}
