import type { CellValue, Note, Outline, SalaryCell, Table, TextLine } from '../../model.ts';
import { firstAfter } from '../../text/first-after.ts';
import { append } from '../../text/long-lists.ts';
import { basisOf } from './basis.ts';
import { cellValues } from './cells.ts';
import { suspectsOf } from './checks.ts';
import { Grid } from './grid.ts';
import { laneName, laneOf } from './lanes.ts';
import { type PayCell, payCells, rowLabel } from './pay-cells.ts';
import { type Schedule, scheduleOf } from './schedule.ts';
import { yearOf } from './school-years.ts';
import { isStepColumn, stepOf } from './steps.ts';

/** Column names that name no lane. */
const MERE_PAY = /^(?:(?:annual|yearly|total|base|hourly|daily)\s+)*(?:stipends?|amounts?|salar(?:y|ies)|pay|rates?|compensation|wages?)$/i;

/** Pay of all schedules as tidy rows, values of all table cells, and a note for each figure that its neighbours contradict. */
export function salaryOf(
  text: string,
  lines: readonly TextLine[],
  outline: Outline,
): { salary: SalaryCell[]; cells: CellValue[]; notes: Note[] } {
  const salary: SalaryCell[] = [];
  const cells: CellValue[] = [];
  const notes: Note[] = [];
  const redlined = (start: number, end: number): boolean => outline.redlines.some((mark) => mark.start < end && mark.end > start);
  let before: { readonly table: Table; readonly schedule: Schedule } | null = null;
  outline.tables.forEach((table, index) => {
    const isPay = table.kind === 'salary-schedule' || table.kind === 'stipend';
    const near: Schedule | null = before && before.table.kind === table.kind && isNear(before.table, table, lines) ? before.schedule : null;
    const grid = new Grid(table);
    const schedule: Schedule = scheduleOf(grid, text, lines, near);
    const found = isPay ? payOf(grid, index, schedule).map((row) => (redlined(row.start, row.end) ? marked(row) : row)) : [];
    if (isPay) before = { table, schedule };
    append(salary, found);
    append(
      notes,
      found.flatMap((row) => (row.implied === null ? [] : [suspect(row, table)])),
    );
    const pay = new Set(found.map((row) => row.start));
    append(
      cells,
      cellValues(grid, index, (start) => pay.has(start), redlined),
    );
  });
  return { salary, cells, notes };
}

/** On the same page or the next one. */
function isNear(above: Table, below: Table, lines: readonly TextLine[]): boolean {
  const page = (offset: number): number => lines[firstAfter(lines, offset)]?.page ?? 0;
  return page(below.start) - page(above.start) <= 1;
}

function payOf(grid: Grid, index: number, schedule: Schedule): SalaryCell[] {
  const pay = payCells(grid);
  if (pay.length < 2) return [];
  const columns = new Set(pay.map(({ cell }) => cell.column));
  const labels = Array.from({ length: grid.table.column_count }, (_, column) => column).filter((column) => !columns.has(column));
  const steps = labels.filter((column) => isStepColumn(grid, column));
  const across = isAcross(grid, [...columns]);
  const lettered = [...columns].some((column) => /^[AC]$/.test(laneName(grid.over(column)) ?? ''));
  const typical = median(pay.map(({ figure }) => figure.value));
  const rows = pay.map((one) => ({ one, row: rowOf(grid, one, index, schedule, { steps, across, typical, lettered }) }));
  if (grid.table.kind === 'stipend' && !isSchedule(rows.map(({ row }) => row))) return [];
  return withChecks(rows);
}

/** Lanes by steps, though its title speaks of stipends. Pay for duties, coaching and the like is no salary: its figures stay values of their cells. */
function isSchedule(rows: readonly SalaryCell[]): boolean {
  const laned = rows.filter((row) => row.step !== null && (row.lane_degree !== null || row.lane_credits !== null));
  return laned.length > rows.length / 2;
}

interface Axes {
  readonly steps: readonly number[];
  /** Steps run from left to right, lanes or jobs from top to bottom. */
  readonly across: boolean;
  readonly typical: number;
  /** Lanes are called A, B, C. */
  readonly lettered: boolean;
}

function isAcross(grid: Grid, columns: readonly number[]): boolean {
  const stepped = columns.filter((column) => /^(?:steps?\s*)?(?:\d{1,2}|[A-J])$/i.test(laneName(grid.over(column)) ?? ''));
  const named = columns.some((column) => grid.over(column).some((cell) => /step/i.test(cell.raw)));
  return named && stepped.length >= columns.length * 0.6;
}

function rowOf(
  grid: Grid,
  { cell, figure }: PayCell,
  index: number,
  schedule: Schedule,
  { steps, across, typical, lettered }: Axes,
): SalaryCell {
  const over = laneName(grid.over(cell.column));
  const beside = rowLabel(grid, cell.row, cell.column);
  const column = steps.findLast((step) => step < cell.column) ?? steps[0];
  const year = over === null ? null : yearOf(over);
  const dated = year !== null && (year.schoolYear !== null || year.effective !== null);
  const plain = over === null || MERE_PAY.test(over) ? (steps.length === 0 ? beside || over : over) : over;
  const name = across ? beside || null : dated ? lineName(grid, cell.row, steps, cell.column) : plain;
  const lane = laneOf(name, lettered);
  const step = across
    ? (over ?? '').replace(/^steps?\s*/i, '') || null
    : column === undefined
      ? null
      : stepOf(grid, column, cell.row, cell.row_span);
  const flags = [...figure.flags];
  if (grid.table.kind === 'stipend') flags.push('stipend');
  else if (isLongevity(figure.value, typical, step, beside)) flags.push('longevity');
  return {
    table: index,
    schedule: schedule.title,
    school_year: (dated ? year.schoolYear : null) ?? schedule.schoolYear,
    effective_date: dated ? year.effective : schedule.effective,
    lane: lane.name,
    lane_degree: lane.degree,
    lane_credits: lane.credits,
    step,
    amount: figure.value,
    currency: 'USD',
    basis: basisOf(figure.value, `${over ?? ''} ${beside}`, schedule.words, typical),
    raw: cell.raw,
    flags,
    implied: null,
    start: cell.start,
    end: cell.end,
  };
}

/** Names of a row outside its step columns: the lane where the columns are years. */
function lineName(grid: Grid, row: number, steps: readonly number[], column: number): string | null {
  const texts = Array.from({ length: column }, (_, at) => at)
    .filter((at) => !steps.includes(at))
    .map((at) => grid.at(row, at)?.raw ?? '')
    .filter((raw) => /\p{L}/u.test(raw));
  return [...new Set(texts)].join(' ') || null;
}

/** A sum on top of the salary: far below the schedule's other sums. */
function isLongevity(value: number, typical: number, step: string | null, label: string): boolean {
  return /longevity/i.test(`${step ?? ''} ${label}`) || (typical >= 20_000 && value < typical * 0.25);
}

/** Compares each figure with its neighbours on the grid; longevity sums and stipends follow no steps. */
function withChecks(rows: readonly { one: PayCell; row: SalaryCell }[]): SalaryCell[] {
  const checked = rows.filter(({ row }) => !row.flags.includes('longevity') && !row.flags.includes('stipend'));
  const suspects = suspectsOf(
    checked.map(({ one, row }) => ({ row: one.cell.row, column: one.cell.column, value: row.amount, decimals: one.figure.decimals })),
  );
  const implied = new Map(suspects.map((suspect) => [checked[suspect.index]!.row, suspect.implied]));
  return rows
    .map(({ row }) => {
      const value = implied.get(row);
      if (value === undefined) return row;
      return { ...row, flags: [...row.flags, 'suspect'], implied: value };
    })
    .sort((a, b) => a.start - b.start);
}

function marked(row: SalaryCell): SalaryCell {
  return { ...row, flags: [...row.flags, 'redlined', 'uncertain'] };
}

function suspect(row: SalaryCell, table: Table): Note {
  const place = [row.step === null ? null : `step ${row.step}`, row.lane].filter(Boolean).join(', ');
  return {
    stage: 'terms',
    code: 'suspect-cell',
    severity: 'warning',
    message: `the figure${place === '' ? '' : ` at ${place}`} does not fit its neighbours`,
    found: row.raw,
    expected: row.implied === null ? null : String(row.implied),
    unit: table.unit,
    page: null,
    start: row.start,
    end: row.end,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
