import type { LedgerRow } from '../model.ts';
import type { Item } from './item.ts';
import type { Outcome } from './task.ts';

/** An item with what became of it. */
export interface Result {
  readonly item: Item;
  readonly outcome: Outcome;
  readonly change: LedgerRow['change'];
  /** Document that stood at the same path before. */
  readonly supersedes: string | null;
  /** True for a second path to the same bytes. */
  readonly duplicate: boolean;
  /** True where the outcome was taken from an earlier run. */
  readonly reused: boolean;
}
