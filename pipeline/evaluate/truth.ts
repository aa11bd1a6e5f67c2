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
  readonly stretches?: readonly { readonly units: readonly TruthUnit[] }[];
  readonly tables?: readonly TruthTable[];
  readonly redlines?: readonly TruthRedline[];
  /** Exhaustive for the top-level units that they name. */
  readonly amounts?: readonly TruthAmount[];
  readonly references?: readonly TruthReference[];
  readonly anomalies?: readonly TruthAnomaly[];
  readonly events?: readonly TruthEvent[];
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

export interface TruthReference {
  readonly raw: string;
  readonly rawHash?: string;
  readonly target?: string | readonly string[] | null;
  /** Where one citation names several. */
  readonly targets?: readonly (string | readonly string[])[];
  readonly deictic?: boolean;
  readonly implicit?: boolean;
  readonly unspecific?: boolean;
}

export interface TruthAnomaly {
  readonly unit?: readonly string[];
  readonly units?: readonly (readonly string[])[];
  readonly code: string;
  readonly certain?: boolean;
}

export interface TruthEvent {
  readonly date?: string | null;
  readonly type?: string;
  readonly primary?: boolean;
}
