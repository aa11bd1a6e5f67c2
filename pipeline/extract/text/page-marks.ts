import type { Line } from '../../model.ts';

/** Lines by which converters say that a page begins or ends, with its number if they count; `#` stands for it. */
const MARKS: readonly RegExp[] = [
  /^\{(\d{1,4})\}-{3,}$/,
  /^<!--\s*(?:page|pg)[\s_:#=-]*(?:(?:number|no|start|begin)[\s.:#="-]*)?"?(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?"?\s*-->$/i,
  /^<!--\s*(?:page[\s_-]*(?:break|end|start|separator)|new[\s_-]*page)\s*-->$/i,
  /^(?:[=*#_~-]{2,}\s*|#+\s+|\[+)page[\s_-]*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[=*#_~-]{2,}|\]+)?$/i,
  /^(?:[=*_~-]{2,}\s*|\[+)(?:page[\s_-]*(?:break|end)|new[\s_-]*page)(?:\s*[=*_~-]{2,}|\]+)$/i,
  /^\\(?:newpage|pagebreak|clearpage)$/,
  /^<(?:div|p|hr)\s[^<>]*page-?break[^<>]*>(?:\s*<\/(?:div|p)>)?$/i,
];
/** One such line may be anything. */
const FEWEST = 2;

interface Mark {
  readonly row: number;
  /** File page as counted by the converter; null where it does not count. */
  readonly value: number | null;
}

/**
 * Lines of a text without form feeds as the pages that a converter's marks part it into; null where there are none. Marks that count
 * must count the pages one by one: others are numbers printed on them. A mark has the role of a header.
 */
export function splitAtMarks(lines: readonly Line[]): Line[][] | null {
  const marks = MARKS.map((mark) => marksOf(lines, mark)).find((found) => found.length >= FEWEST && counts(found));
  if (!marks) return null;
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const atEnd = marks.at(-1)!.row === last && marks[0]!.row !== first;
  const starts = marks.map(({ row }) => (atEnd ? row + 1 : row)).filter((row) => row > first && row <= last);
  const rows = new Set(marks.map(({ row }) => row));
  const marked = lines.map((line, row): Line => (rows.has(row) ? { ...line, role: 'header' } : line));
  return [0, ...starts].map((start, i) => marked.slice(start, starts[i] ?? lines.length));
}

function marksOf(lines: readonly Line[], mark: RegExp): Mark[] {
  return lines.flatMap(({ text }, row) => {
    const match = /^\s*(?:\\|[{<=*#_~[-])/.test(text) ? mark.exec(text.trim()) : null;
    return match ? [{ row, value: match[1] === undefined ? null : Number(match[1]) }] : [];
  });
}

function counts(marks: readonly Mark[]): boolean {
  return marks.every(({ value }, i) => value === null || i === 0 || value === marks[i - 1]!.value! + 1);
}
