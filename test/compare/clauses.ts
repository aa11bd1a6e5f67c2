import type { ClauseRow } from '../../pipeline/model.ts';
import { clause } from '../evaluate/found.ts';

/** Clauses of a small agreement, a line each: `path | label | heading | text`. */
export function clausesOf(lines: readonly string[]): ClauseRow[] {
  return lines.map((line, position) => {
    const [path, label, heading, text] = line.split('|').map((part) => part.trim());
    return clause(path!, label || null, text ?? '', { heading: heading || null, position });
  });
}
