import type { CharacterClass } from '../model.ts';
import type { Change } from '../text/draft-line.ts';

/** A change for each match of a global expression: cut, or `replacement` in its place. */
export function changesOf(
  text: string,
  expression: RegExp,
  change: { readonly rule: string; readonly class: CharacterClass | null; readonly replacement?: (match: RegExpExecArray) => string },
): Change[] {
  const changes: Change[] = [];
  for (const match of text.matchAll(expression)) {
    const [start, end] = [match.index, match.index + match[0].length];
    changes.push({ start, end, text: change.replacement?.(match) ?? '', rule: change.rule, class: change.class });
  }
  return changes;
}
