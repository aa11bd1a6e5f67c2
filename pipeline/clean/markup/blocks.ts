import type { Draft } from '../cleaner.ts';

/** Lines that only draw or divide: code fences, horizontal rules, page marks of converters, underlines of headings. */
const DIVIDER = /^\s*(?:(?:```|~~~~)[\w-]*|(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s){3,}|={3,}|\{\d+\}-{3,}|<!--.*-->)\s*$/;

/** Takes out Markdown's dividing lines. */
export function cutDividers({ lines }: Draft): void {
  for (const line of lines) if (DIVIDER.test(line.text)) line.drop('markup', 'markup');
}
