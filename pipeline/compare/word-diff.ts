import { diffWordsWithSpace } from 'diff';

/** A stretch of words: in both texts, only in the first, only in the second. */
export interface DiffPart {
  readonly text: string;
  readonly op: 'same' | 'delete' | 'insert';
}

/** Milliseconds; two texts with nothing in common would take long to align and longer to read. */
const TIMEOUT = 1000;

export function wordDiff(before: string, after: string): DiffPart[] {
  const parts = diffWordsWithSpace(before, after, { timeout: TIMEOUT });
  if (!parts)
    return [
      { text: before, op: 'delete' },
      { text: after, op: 'insert' },
    ];
  return parts.map(({ value, removed, added }) => ({ text: value, op: removed ? 'delete' : added ? 'insert' : 'same' }));
}

/** A diff in one line: `[-out-]` and `{+in+}`. */
export function marked(parts: readonly DiffPart[]): string {
  return parts.map(({ text, op }) => (op === 'delete' ? `[-${text}-]` : op === 'insert' ? `{+${text}+}` : text)).join('');
}
