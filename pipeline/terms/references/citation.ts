import type { ReferenceKind } from '../../model.ts';

/** One step of a citation of a unit: `Section` `3(a)` of `Article 5, Section 3(a)`. */
export interface Step {
  /** Singular, lower case: article, section, subsection, paragraph, item, appendix, level ... */
  readonly keyword: string;
  /** Id as printed; `this` for the enclosing one. */
  readonly id: string;
  /** A stage of the grievance procedure wherever it is cited (`Step 2 of the grievance procedure`), not of the article around. */
  readonly ofGrievance?: boolean;
  /** It ends a range that the one before in the list begins. */
  readonly isEnd?: boolean | undefined;
  /** `above` is printed behind it. */
  readonly isAbove?: boolean;
}

/** A citation found in the text, before it is looked up; one that names several targets (`Articles 5 and 6`) is one expression. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly kind: ReferenceKind;
  /** Units of the document that are cited, each as its steps, outermost first. */
  readonly units: readonly (readonly Step[])[];
  /** Canonical forms of what lies outside the document. */
  readonly external: readonly string[];
  /** Reported only where its target is found: the words have other meanings too (`Step 3`, `Schedule A`). */
  readonly weak: boolean;
}
