import type { Line, Run } from '../../model.ts';

/** Characters that may stand between what is struck and what replaces it. */
const NEAR = 2;
const LONGEST_TITLE = 80;
/** A label, at most, stands before a title that is run in. */
const LABEL = /^[\s\p{P}]*(?:(?:article|section|appendix)\s*)?[\p{L}\d]{0,6}(?:[.)-][\p{L}\d]{0,4})*[\s\p{P}]*$/iu;

/**
 * Decides which struck and underlined stretches of a document without tracked changes are deletions and insertions. A strike always
 * deletes. An underline inserts only where the document replaces struck words by underlined ones somewhere, or gives both one colour;
 * titles stay titles, and an underline that no strike stands beside is uncertain.
 */
export function judgeFormatting(lines: readonly Line[]): void {
  const runs = lines.flatMap((line) => line.runs ?? []);
  const struck = runs.filter((run) => run.strike);
  if (struck.length === 0) return;
  for (const run of struck) run.redline = 'delete';
  const colors = new Set(struck.flatMap((run) => run.color ?? []));
  const underlined = lines.flatMap((line) => (line.runs ?? []).filter((run) => isInserting(run)).map((run) => ({ line, run })));
  const witnessed = ({ line, run }: { line: Line; run: Run }): boolean => isBeside(line, run) || colors.has(run.color ?? '');
  if (!underlined.some(witnessed)) return;
  for (const found of underlined) {
    const certain = witnessed(found);
    // A title that is closed by a stop stays one even where the text behind it is struck.
    const closed = /[.:]\s*$/.test(found.line.text.slice(found.run.start, found.run.end));
    if ((!certain || closed) && isTitle(found.line, found.run)) continue;
    found.run.redline = 'insert';
    if (!certain) found.run.uncertain = true;
  }
}

function isInserting(run: Run): boolean {
  return run.underline === true && run.strike !== true && run.redline === undefined;
}

/** A struck stretch ends where the underline begins, or begins where it ends. */
function isBeside(line: Line, run: Run): boolean {
  return (line.runs ?? []).some(
    (other) => other.strike && (Math.abs(other.end - run.start) <= NEAR || Math.abs(run.end - other.start) <= NEAR),
  );
}

/** A short stretch at the start of a paragraph, or behind its label, whose words begin with capitals or are few; or an address. */
function isTitle(line: Line, run: Run): boolean {
  const text = line.text.slice(run.start, run.end).trim();
  if (/https?:|www\.|@/.test(text)) return true;
  // An item with its pay is no title: `Mentors: $900`.
  if (/\$\s?\d|\d\s?%/.test(text)) return false;
  if (text.length > LONGEST_TITLE || !LABEL.test(line.text.slice(0, run.start))) return false;
  const words = text.match(/[\p{L}\d'’-]{4,}/gu) ?? [];
  const capital = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  return words.length <= 2 || capital >= 0.6 * words.length;
}
