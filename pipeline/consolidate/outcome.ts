import type { ClauseRow } from '../model.ts';
import type { AmendedTree, Node } from './tree.ts';

/** What became of something that an amendment asks for. */
export interface Outcome {
  /** Where the amendment asks for it. */
  readonly clause: ClauseRow;
  /** The clause that was changed, or was meant; null where there is none. */
  readonly target: Node | null;
  readonly change: 'edited' | 'renumbered' | 'new' | 'gone' | 'not-applied';
  readonly reason: string | null;
  readonly words: string | null;
  /** Set where an order announces words that it does not hold: they may follow in a clause of their own. */
  readonly awaits?: Place;
}

/** A clause that there is, or is to be. */
export interface Place {
  readonly element: string;
  /** Null for the agreement itself. */
  readonly under: Node | null;
}

/** The clause at a place. */
export function nodeAt(tree: AmendedTree, { element, under }: Place): Node | null {
  return tree.childrenOf(under).find((node) => !node.gone && node.element.toLowerCase() === element.toLowerCase()) ?? null;
}

export function notApplied(clause: ClauseRow, target: Node | null, reason: string, words: string | null = null): Outcome {
  return { clause, target, change: 'not-applied', reason, words };
}
