import type { DraftLine } from '../../text/draft-line.ts';
import { CHAPTERS, type PageNumber, readPageNumber } from './page-number.ts';
import { type Edge, type Sheet, zoneOf } from './sheets.ts';

/** How many pages away another page may be to bear a number out. */
const REACH = 4;

/** Share of the pages that count within chapters, where any do. */
const MOST = 0.5;

interface Found extends PageNumber {
  readonly line: DraftLine;
  readonly sheet: Sheet;
  readonly edge: Edge;
}

/** Takes out page numbers that stand alone at a page's edge and count on with those of pages near by; they label the file page. */
export function cutPageNumbers(sheets: readonly Sheet[]): void {
  const found = sheets.flatMap((sheet) => [...numbersAt(sheet, 'top'), ...numbersAt(sheet, 'bottom')]);
  const places = new Map<string, Set<number>>();
  for (const one of found) {
    const key = keyOf(one);
    places.set(key, (places.get(key) ?? new Set()).add(one.sheet.position));
  }
  const chapters = chaptersOf(found, sheets.length);
  for (const one of found) {
    const borneOut = [...(places.get(keyOf(one)) ?? [])].some(
      (other) => other !== one.sheet.position && Math.abs(other - one.sheet.position) <= REACH,
    );
    if (
      one.style.startsWith(CHAPTERS) ? !chapters.has(one) : !borneOut && !(one.explicit && /page/i.test(one.line.text.replace(/\s/g, '')))
    )
      continue;
    one.line.drop('page-number', 'page-number');
    if (one.sheet.page) one.sheet.page.label = one.label;
  }
}

/** Numbers within chapters, which most pages have at one edge: each counts on, or begins the next chapter. */
function chaptersOf(found: readonly Found[], sheets: number): ReadonlySet<Found> {
  const all = (['top', 'bottom'] as const).map((edge) => found.filter((one) => one.edge === edge && one.style.startsWith(CHAPTERS)));
  return new Set(
    all.flatMap((numbers) => {
      const counted = numbers.filter(
        ({ style, value }, i) => i === 0 || (style === numbers[i - 1]!.style ? value > numbers[i - 1]!.value : value === 1),
      );
      return counted.length >= Math.max(REACH, MOST * sheets) ? counted : [];
    }),
  );
}

/** Numbers that count on together have the same style and the same distance to the page's position. */
function keyOf(one: Found): string {
  return `${one.edge} ${one.style} ${one.value - one.sheet.position}`;
}

function numbersAt(sheet: Sheet, edge: Edge): Found[] {
  return zoneOf(sheet, edge).flatMap((line) => {
    const number = readPageNumber(line.text);
    return number ? [{ ...number, line, sheet, edge }] : [];
  });
}
