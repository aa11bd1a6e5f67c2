import type { DraftLine } from '../../text/draft-line.ts';
import type { Draft } from '../cleaner.ts';

/** Lines that such a block may have. */
const LONGEST = 20;

/** Lines that only draw or divide: code fences, horizontal rules, page marks of converters, underlines of headings. */
const DIVIDER = /^\s*(?:(?:```|~~~~)[\w-]*|(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s){3,}|={3,}|\{\d+\}-{3,}|<!--.*-->)\s*$/;

/** Takes out Markdown's dividing lines. */
export function cutDividers({ lines }: Draft): void {
  for (const line of frontMatter(lines)) line.drop('markup', 'markup');
  for (const line of lines) if (DIVIDER.test(line.text)) line.drop('markup', 'markup');
}

/** Key and value lines between two rules at the very start: what the converter says of its own work. */
function frontMatter(lines: readonly DraftLine[]): readonly DraftLine[] {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  if (first < 0 || lines[first]!.text.trim() !== '---') return [];
  const length = lines.slice(first + 1, first + LONGEST).findIndex((line) => line.text.trim() === '---');
  const inside = lines.slice(first + 1, first + 1 + Math.max(0, length));
  return inside.length > 0 && inside.every((line) => /^[\w-]+:(?:\s|$)/.test(line.text)) ? inside : [];
}
