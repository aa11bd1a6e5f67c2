import type { TextLine } from '../../model.ts';
import { firstAfter } from '../../text/first-after.ts';
import type { Grid } from './grid.ts';
import { type ScheduleYear, yearOf } from './school-years.ts';

/** Lines above a table that may state its year. */
const REACH = 30;

/** What stands over a table: its title, and the year that it or the lines above it state. */
export interface Schedule extends ScheduleYear {
  readonly title: string | null;
  /** Title, header and the lines directly above, to look for the basis of pay. */
  readonly words: string;
}

/**
 * Title and year of a schedule: from the header, the caption, and the lines above it on its page, nearest first. A second grid under
 * the same head takes the year of the one before.
 */
export function scheduleOf(grid: Grid, text: string, lines: readonly TextLine[], before: Schedule | null): Schedule {
  const { table } = grid;
  const titles = grid.titles().map((cell) => cell.raw);
  const head = table.cells.filter((cell) => cell.row < table.header_rows && cell.column === 0).map((cell) => cell.raw);
  const above = linesAbove(table.start, text, lines);
  const title = titles.filter((raw) => raw !== '').join(' ') || table.caption;
  const stated = [...titles, ...head, ...(table.caption ? [table.caption] : []), ...above].map(yearOf);
  const year = stated.find(({ schoolYear }) => schoolYear !== null);
  const effective = stated.find((one) => one.effective !== null && one.schoolYear === year?.schoolYear)?.effective ?? null;
  const words = [table.caption ?? '', ...titles, ...above.slice(0, 3)].join(' ');
  const schoolYear = year?.schoolYear ?? before?.schoolYear ?? null;
  return { title, words, schoolYear, effective: effective ?? (year ? null : (before?.effective ?? null)) };
}

/** Short lines above an offset on its page, nearest first, up to a line of figures. */
function linesAbove(start: number, text: string, lines: readonly TextLine[]): string[] {
  const at = firstAfter(lines, start);
  if (at >= lines.length) return [];
  const found: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - REACH) && lines[i]!.page === lines[at]!.page; i--) {
    const line = text.slice(lines[i]!.start, lines[i]!.end).replace(/\s+/g, ' ').trim();
    if ((line.match(/\d,\d{3}\b/g) ?? []).length >= 2 || lines[i]!.cell) break;
    if (line.length <= 120) found.push(line);
  }
  return found;
}
