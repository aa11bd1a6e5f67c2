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

/** The parts that `marked` made one line of. */
export function parseMarked(line: string): DiffPart[] {
  return line
    .split(/(\[-[\s\S]*?-\]|\{\+[\s\S]*?\+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const op = part.startsWith('[-') && part.endsWith('-]') ? 'delete' : part.startsWith('{+') && part.endsWith('+}') ? 'insert' : 'same';
      return { text: op === 'same' ? part : part.slice(2, -2), op };
    });
}
