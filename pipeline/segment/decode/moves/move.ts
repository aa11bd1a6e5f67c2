import type { Reading } from '../../../numbering/reading.ts';
import type { OpenUnit } from '../node.ts';

/** A way to hang a label on the open units: below `parent`, after `elder` (its last child so far). */
export interface Move {
  readonly parent: OpenUnit;
  readonly elder: OpenUnit | null;
  readonly cost: number;
  /** What a label that cannot be read is there. */
  readonly reading?: Reading;
}
