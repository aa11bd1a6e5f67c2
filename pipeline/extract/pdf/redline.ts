import type { Line, Page, Run } from '../../model.ts';

/**
 * Decides which struck and underlined stretches are deletions and insertions. A strike always deletes. An underline inserts where
 * a second witness speaks for it: the colour that strikes have, a colour of its own, or a strike beside it; agreements underline
 * headings, so a plain underline alone says nothing.
 */
export function judgeRedlines(pages: readonly Page[]): void {
  const runs = pages.flatMap((page) => page.lines.flatMap((line) => line.runs ?? []));
  const struck = runs.filter((run) => run.strike);
  for (const run of struck) run.redline = 'delete';
  const strikeColors = new Set(struck.map((run) => run.color ?? ''));
  for (const page of pages) {
    const blackStrikes = page.lines.some((line) => line.runs?.some((run) => run.strike && !run.color));
    page.lines.forEach((line, i) => {
      for (const run of line.runs ?? []) {
        if (!run.underline || run.strike || isAddress(line.text.slice(run.start, run.end))) continue;
        if (run.color && (strikeColors.has(run.color) || !isHeading(line, run))) insert(run, strikeColors.has(run.color));
        else if (!run.color && blackStrikes && besideStrike(page.lines, i, run)) insert(run, true);
        else if (!run.color && blackStrikes && !isHeading(line, run)) insert(run, false);
      }
    });
  }
}

function insert(run: Run, certain: boolean): void {
  run.redline = 'insert';
  if (!certain) run.uncertain = true;
}

/** A struck stretch ends where the underline begins, or begins where it ends, on the same line or across a line end. */
function besideStrike(lines: readonly Line[], index: number, run: Run): boolean {
  const line = lines[index]!;
  const near = (line.runs ?? []).some(
    (other) => other.strike && (Math.abs(other.end - run.start) <= 2 || Math.abs(run.end - other.start) <= 2),
  );
  if (near) return true;
  const before = lines[index - 1];
  if (run.start <= 1 && before?.runs?.some((other) => other.strike && other.end >= before.text.length - 1)) return true;
  const after = lines[index + 1];
  return run.end >= line.text.length - 1 && (after?.runs?.some((other) => other.strike && other.start <= 1) ?? false);
}

/** The underline takes the whole of a short line, or everything behind a label. */
function isHeading(line: Line, run: Run): boolean {
  const rest = line.text.slice(0, run.start) + line.text.slice(run.end);
  return (
    line.text.length < 80 && /^[\s\p{P}]*(?:(?:article|section|appendix)\s*)?[\dA-Z]{0,6}(?:[.)][\dA-Za-z]{0,4})*[\s\p{P}]*$/iu.test(rest)
  );
}

function isAddress(text: string): boolean {
  return /https?:|www\.|@|\.(?:com|org|gov|edu|net|us)\b/i.test(text);
}
