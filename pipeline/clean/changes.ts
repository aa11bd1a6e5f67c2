import type { CharacterClass } from '../model.ts';
import type { Change } from '../text/draft-line.ts';

/** A change for each match of a global expression: cut, or `replacement` in its place. */
export function changesOf(
  text: string,
  expression: RegExp,
  change: { readonly rule: string; readonly class: CharacterClass | null; readonly replacement?: (match: RegExpExecArray) => string },
): Change[] {
  const changes: Change[] = [];
  // Not matchAll, which compiles the expression anew for every line.
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex += 1;
    const [start, end] = [match.index, match.index + match[0].length];
    changes.push({ start, end, text: change.replacement?.(match) ?? '', rule: change.rule, class: change.class });
  }
  return changes;
}
