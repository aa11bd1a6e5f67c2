import type { Draft } from '../cleaner.ts';

const HEADING = /^\s*(?:[*_]{0,3})(#{1,6})\s+(?=\S)/;

/** Cuts the number signs of headings and keeps their level. In plain text one number sign alone is no heading. */
export function cutHeadingMarks({ lines, carrier }: Draft): void {
  for (const line of lines) {
    const match = HEADING.exec(line.text);
    const marks = match?.[1];
    if (!match || !marks || (carrier !== 'markdown' && marks.length < 2)) continue;
    line.level = marks.length;
    const end = match[0].length;
    line.cut(match[0].indexOf('#'), end, 'markup', 'markup');
  }
}
