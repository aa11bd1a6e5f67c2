/** What a careful reader wrote down about one document; `docs/evaluation.md` tells the two forms. Absent tables were not annotated. */
export interface Truth {
  /** Base name of the source file. */
  readonly file: string;
  readonly sha256?: string;
  readonly documentType?: string;
  readonly altDocumentType?: string;
  readonly parties?: { readonly employer?: string | null; readonly union?: string | null } | null;
  readonly term?: { readonly from?: string | null; readonly to?: string | null } | null;
  /** Every structural unit in reading order. */
  readonly units?: readonly TruthUnit[];
  /** Every top-level unit, where only stretches of the document were annotated. */
  readonly topLevel?: readonly TruthUnit[];
  readonly stretches?: readonly TruthStretch[];
  readonly tables?: readonly TruthTable[];
  readonly redlines?: readonly TruthRedline[];
  /** Exhaustive for the top-level units that they name. */
  readonly amounts?: readonly TruthAmount[];
  /** Every reference of the document; those of stretches alone are listed there. */
  readonly references?: readonly TruthReference[];
  /** Every reference in a unit and below it, for some units of a longer document that do not overlap with stretches that list theirs. */
  readonly referencesUnder?: readonly { readonly path: readonly string[]; readonly references: readonly TruthReference[] }[];
  /** Every fault of the document; where stretches alone were annotated, of its list of top-level units and of its contents. */
  readonly anomalies?: readonly TruthAnomaly[];
  readonly events?: readonly TruthEvent[];
}

/** Consecutive units, all of them. */
export interface TruthStretch {
  readonly units: readonly TruthUnit[];
  /**
   * Every reference from the label of the first unit (its heading included) to the next numbered or titled unit behind the last. Absent
   * where they were not annotated, empty where there are none. Targets may lie outside the stretch.
   */
  readonly references?: readonly TruthReference[];
  /** Every fault of the numbering. Absent where they were not looked for, empty where there are none. */
  readonly anomalies?: readonly TruthAnomaly[];
}

/** A unit in clear (`heading`, `starts`, `ends`) or as facts (`headingHash`, `startsHash`, `endsHash`). */
export interface TruthUnit {
  readonly path: readonly string[];
  readonly kind?: string;
  readonly label?: string | null;
  readonly heading?: string | null;
  readonly starts?: string | null;
  readonly ends?: string | null;
  readonly startsHash?: string | null;
  readonly headingHash?: string | null;
  readonly endsHash?: string | null;
  /** A second admissible path. */
  readonly altPath?: readonly string[] | null;
  readonly trueNumber?: string | null;
  readonly before?: string | null;
  readonly after?: string | null;
}

export interface TruthTable {
  readonly id?: string;
  readonly caption?: string | null;
  readonly rows: readonly (readonly unknown[])[];
  readonly optional?: boolean;
}

export interface TruthRedline {
  readonly op: string;
  readonly text?: string;
  readonly textHash?: string;
  readonly certain?: boolean;
}

export interface TruthAmount {
  readonly unit?: readonly string[];
  readonly raw: string;
  readonly kind: string;
  readonly value: unknown;
}

/** One expression that cites one unit, statute, regulation or policy, or several (`Articles 5 and 6`). */
export interface TruthReference {
  /** Path of the unit that it stands in. */
  readonly unit?: readonly string[];
  /** As printed, with `above` and `of the Education Code`, without emphasis and line breaks. */
  readonly raw: string;
  readonly rawHash?: string;
  /** Spans that are as good: with the owner's name before a code, without a title behind an id. */
  readonly altRaw?: readonly string[];
  /** Path of the unit, `external:` and the canonical citation, or `unresolvable` where the document has no such unit. */
  readonly target?: string | readonly string[] | null;
  /** All targets, where one expression names several or more than one is admissible. */
  readonly targets?: readonly (string | readonly string[])[];
  /** `this Article`; `evaluation Article`; `Education Code`: neither asked for nor held against a run. */
  readonly deictic?: boolean;
  readonly implicit?: boolean;
  readonly unspecific?: boolean;
}

export interface TruthAnomaly {
  /** Absent or empty where the fault has no place in the outline. */
  readonly unit?: readonly string[];
  /** Further units at which it may be noted. */
  readonly units?: readonly (readonly string[])[];
  readonly code: string;
  /** Others that tell the fault as well: the number after a lost one follows a gap. */
  readonly altCodes?: readonly string[];
  /** False where a reader doubts it: neither asked for nor held against a run. */
  readonly certain?: boolean;
}

export interface TruthEvent {
  readonly date?: string | null;
  readonly type?: string;
  readonly primary?: boolean;
}
