import type { Artifacts } from '../../pipeline/stage.ts';

/** Share of a page's lines that stand in contents, or its heading: then it is a contents page. */
const SHARE = 0.4;
const HEADING = /^\W*(?:table\s+of\s+contents|contents|index)\b/i;
const ENTRY = /(?:(?:\.\s?){5}|…{2}|\s{3,})\s*\d{1,3}\W*$/;

/** Labels of units that begin on a contents page above its last entry, or whose line is an entry itself. */
export function contentsHeadings(text: Artifacts['text'], outline: Artifacts['outline']): string[] {
  const contents = outline.units.filter(({ kind }) => kind === 'contents');
  const inside = (offset: number): boolean => contents.some(({ start, end }) => offset >= start && offset < end);
  const found: string[] = [];
  for (const { page, start, end } of text.pages) {
    const lines = text.lines.filter((line) => line.page === page);
    const entries = lines.filter((line) => inside(line.start));
    const headed = lines.slice(0, 6).some((line) => HEADING.test(text.text.slice(line.start, line.end)));
    if (lines.length < 5 || (entries.length < lines.length * SHARE && !headed)) continue;
    const last = entries.at(-1)?.start ?? start;
    for (const unit of outline.units) {
      if (unit.label === null || unit.start < start || unit.start >= end) continue;
      const line = lines.find((other) => other.start <= unit.start && unit.start < other.end);
      if (unit.start < last || (line && ENTRY.test(text.text.slice(line.start, line.end)))) found.push(`${unit.label} (page ${page})`);
    }
  }
  return found;
}
