import type { Reading } from '../../numbering/reading.ts';
import type { OutlineLine } from '../lines/index.ts';

/** A reading with what the line says for (negative) or against it. */
export interface Weighed {
  readonly reading: Reading;
  readonly cost: number;
}

/** A place where a label may stand, with every way to read it. */
export interface Candidate {
  readonly line: OutlineLine;
  readonly readings: readonly Weighed[];
  /** It stands behind another label on the same line and counts only where that one does. */
  readonly chained: boolean;
  /** A bare title stands right before its line. */
  readonly titled: boolean;
}
