import type { ClauseRow } from '../model.ts';
import type { Node } from './tree.ts';

/** What became of something that an amendment asks for. */
export interface Outcome {
  /** Where the amendment asks for it. */
  readonly clause: ClauseRow;
  /** The clause that was changed, or was meant; null where there is none. */
  readonly target: Node | null;
  readonly change: 'edited' | 'renumbered' | 'new' | 'gone' | 'not-applied';
  readonly reason: string | null;
  readonly words: string | null;
}

export function notApplied(clause: ClauseRow, target: Node | null, reason: string, words: string | null = null): Outcome {
  return { clause, target, change: 'not-applied', reason, words };
}
