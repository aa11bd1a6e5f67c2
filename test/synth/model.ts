/** A stretch of text: plain, struck out or inserted by an amendment. */
export interface Run {
  text: string;
  op?: 'delete' | 'insert';
}

export interface Amount {
  raw: string;
  kind: 'money' | 'percent' | 'date' | 'duration' | 'time' | 'ratio' | 'count';
  /** Number, or the canonical string of dates (`2024-07-01`, `--03-15` without a year), times (`15:30`) and ratios (`450:1`). */
  value: number | string;
  unitOfMeasure: string | null;
}

export interface Reference {
  raw: string;
  /** Path of the unit, or `external:` and the canonical citation. */
  target: readonly string[] | string;
  /** Points at the place where it stands (`this Article`). */
  deictic?: boolean;
}

/** One printed paragraph with what is known about it. */
export interface Passage {
  runs: Run[];
  amounts: Amount[];
  references: Reference[];
}

export interface Grid {
  id: string;
  caption: string;
  kind: 'salary-schedule' | 'stipend' | 'calendar';
  headers: string[];
  /** Numbers are money unless the column is the first one. */
  rows: (string | number)[][];
}

export type UnitKind =
  | 'preamble'
  | 'article'
  | 'section'
  | 'clause'
  | 'item'
  | 'paragraph'
  | 'appendix'
  | 'side-letter'
  | 'signature-block';

/** Where the heading stands: after the label, below it, or before the text on the same line. */
export type HeadingPlace = 'same-line' | 'next-line' | 'run-in';

/** A node of the outline. `path` follows the output contract; `label` is what is printed, null where nothing is. */
export interface Unit {
  kind: UnitKind;
  path: string[];
  label: string | null;
  heading: string | null;
  headingPlace: HeadingPlace;
  /** Stands between label and heading on one line. */
  separator: string;
  /** Ends a run-in heading. */
  headingMark: string;
  passages: Passage[];
  grids: Grid[];
  /** Lines of a signature block, one a person. */
  signatures: string[];
  children: Unit[];
  topic: string | null;
  /** How deep it is indented, 0 for articles. */
  level: number;
  /** Another path that a careful reader may give, where the printed label is damaged. */
  altPath?: string[];
  /** The true label where the printed one is lost or misread. */
  trueNumber?: string;
  /** What the amendment says of the unit as a whole, printed before its label. */
  remark?: string;
}

export interface Anomaly {
  unit: string[];
  code: 'missing-number' | 'ocr-garbled-label';
  note: string;
}

interface Parties {
  employer: string;
  union: string;
}

export interface SynthAgreement {
  documentType: 'agreement' | 'tentative-agreement' | 'side-letter';
  title: string;
  cover: string[];
  parties: Parties;
  term: { from: string | null; to: string | null };
  contents: boolean;
  /** Name of the numbering style, null where the labels follow no one style. */
  style: string | null;
  units: Unit[];
  anomalies: Anomaly[];
}

/** Every unit in reading order. */
export function* walk(units: readonly Unit[]): Generator<Unit> {
  for (const unit of units) {
    yield unit;
    yield* walk(unit.children);
  }
}

export function plain(passage: Passage): string {
  return passage.runs.map((run) => run.text).join('');
}
