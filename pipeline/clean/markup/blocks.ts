import type { DraftLine } from '../../text/draft-line.ts';
import type { Draft } from '../cleaner.ts';

/** Lines that such a block may have. */
const LONGEST = 20;

/** Lines that only draw or divide: code fences, horizontal rules, underlines of headings, borders of tables, divisions. */
const DIVIDER =
  /^\s*(?:(?:```|~~~~)[\w-]*|(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s){3,}|={3,}|\{\d+\}-{3,}|<!--.*-->|:{3,}(?:\s.*)?|\+(?:[-=:]{2,}\+)+)\s*$/;
/** Lines in the place of what a converter left out. */
const PLACEHOLDER =
  /^\s*(?:\[MISSING_PAGE\w*(?::\d+)?\]|\**==> picture .{0,80}<==\**|\**-{3,} (?:Start|End) of (?:picture|image|table) text -{3,}\**(?:<br>)?)\s*$/;

/** Takes out Markdown's dividing lines. */
export function cutDividers({ lines }: Draft): void {
  for (const line of ownWords(lines)) line.drop('markup', 'markup');
  for (const line of lines) if (DIVIDER.test(line.text) || PLACEHOLDER.test(line.text)) line.drop('markup', 'markup');
}

/** Key and value lines between two rules, at the very start or with names in them that no text has: what the converter says of its own work. */
function ownWords(lines: readonly DraftLine[]): DraftLine[] {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  return lines.flatMap((line, row) => {
    if (line.text.trim() !== '---') return [];
    const length = lines.slice(row + 1, row + 1 + LONGEST).findIndex(({ text }) => text.trim() === '---');
    const inside = lines.slice(row + 1, row + 1 + Math.max(0, length));
    const named = inside.length > 0 && inside.every(({ text }) => /^[\w-]+:(?:\s|$)/.test(text));
    return named && (row === first || inside.some(({ text }) => /^[a-z]+_[a-z_]+:/.test(text))) ? inside : [];
  });
}
