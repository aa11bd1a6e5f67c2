/** A stretch of the text: `text.slice(start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const STOP =
  /[.!?](?:["”’)\]]{1,2})?(?=\s+["“(]?[A-Z0-9])|[.!?]["”’)]?\s*$|\n\s*\n|(?<!\b(?:and|the|of|on|to|for|with|an?|in|by|our|or|at|from)|,|[ \t])[ \t]*\n(?=["“(]?[A-Z])|[;](?=\s)/g;
/** A stop behind these ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Nos|Art|Sec|Inc|Jr|Sr|vs|etc|e\.g|i\.e|et|seq|U\.S|Ed|Gov|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)|\b[A-Z]|\b[ap]\.m|\(\w{1,3}|^\s*\w{1,4})\.$/i;

/** Sentences of a stretch, trimmed; half-sentences between semicolons count as sentences, and a line before a capital ends one. */
export function sentencesOf(text: string, start: number, end: number): Stretch[] {
  const part = text.slice(start, end);
  const found: Stretch[] = [];
  let from = 0;
  for (const match of part.matchAll(STOP)) {
    const stop = match.index + match[0].trimEnd().length;
    if (match[0][0] === '.' && ABBREVIATION.test(part.slice(Math.max(from, stop - 8), stop).replace(/["”’)\]]+$/, ''))) continue;
    push(found, part, start, from, stop);
    from = match.index + match[0].length;
  }
  push(found, part, start, from, part.length);
  return found;
}

function push(found: Stretch[], part: string, offset: number, from: number, to: number): void {
  const inside = part.slice(from, to);
  const lead = inside.length - inside.trimStart().length;
  const length = inside.trim().length;
  if (length > 0) found.push({ start: offset + from + lead, end: offset + from + lead + length });
}
