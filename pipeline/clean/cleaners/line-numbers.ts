import type { DraftLine } from '../../text/draft-line.ts';
import { append } from '../../text/long-lists.ts';
import type { Cleaner, Draft } from '../cleaner.ts';

/** Shortest run of lines with rising numbers that can be a gutter. */
const RUN = 8;
/** Share of a document's lines that numbers must stand before. */
const SHARE = 0.3;
/** Numbered lines that a part must have, and their share of its lines. */
const PART = 40;
const DENSE = 0.8;
/** Share of lines that go on in small letters. */
const PROSE = 0.08;
/** Share of numbers that stand before nothing: only a gutter counts blank lines. */
const BLANK = 0.15;
/** Columns that a gutter may be off, and points on the page. */
const SHIFT = 2;
const ASIDE = 40;
/** Numbers may be lost: the next one read may be this much further on. */
const SKIP = 4;
const FIFTH = 5;

interface Numbered {
  readonly line: DraftLine;
  readonly value: number;
  /** End of the number in the present text. */
  readonly start: number;
  readonly end: number;
  readonly rest: string;
}

/** Numbers that count the printed lines in the left gutter, restarting on each page or running on; in a table they are its cells. */
export const lineNumbers: Cleaner = {
  name: 'line-number',
  clean: (draft) => {
    const gutter = gutterOf(draft);
    for (const { line, start, end } of gutter) line.cut(start, end, 'line-number', 'line-number');
  },
};

function gutterOf(draft: Draft): Numbered[] {
  const printed = draft.lines.filter((line) => line.text.trim() !== '' && !line.source.cell);
  const all = runsOf(inColumn(printed.map(numberOf)));
  const runs = all.filter(isGutter);
  if (runs.length === 0) return everyFifth(printed);
  const numbered = runs.flat();
  if (numbered.length < RUN * 2 || !isProse(numbered)) return [];
  if (numbered.length >= SHARE * printed.length) return [...numbered, ...shortRuns(all, numbered)];
  const rows = new Map(printed.map((line, row) => [line, row]));
  return stretchesOf(runs, rows).flat();
}

/** Gutters that number every fifth line alone: their numbers stand as many lines apart as they say. */
function everyFifth(printed: readonly DraftLine[]): Numbered[] {
  const gutter = new Set<Numbered>();
  let before: { one: Numbered; row: number } | null = null;
  inColumn(printed.map((line) => fifth(line))).forEach((one, row) => {
    if (!one) return;
    if (before && one.value === before.one.value + FIFTH && Math.abs(row - before.row - FIFTH) <= 1) gutter.add(before.one).add(one);
    before = { one, row };
  });
  return gutter.size >= RUN * 2 && gutter.size >= (SHARE / FIFTH) * printed.length ? [...gutter] : [];
}

function fifth(line: DraftLine): Numbered | null {
  const found = numberOf(line);
  return found && found.value > 0 && found.value % FIFTH === 0 ? found : null;
}

/** Numbers that end at the column and stand at the place where most do; others are amounts, labels, first columns of tables, numbers of pages. */
function inColumn(found: readonly (Numbered | null)[]): (Numbered | null)[] {
  const counts = new Map<number, number>();
  for (const one of found) if (one) counts.set(one.end, (counts.get(one.end) ?? 0) + 1);
  const [column] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0];
  const lefts = found.flatMap((one) => one?.line.source.box?.[0] ?? []).sort((a, b) => a - b);
  const left = lefts[lefts.length >> 1] ?? 0;
  return found.map((one) =>
    one && Math.abs(one.end - column) <= SHIFT && Math.abs((one.line.source.box?.[0] ?? left) - left) <= ASIDE ? one : null,
  );
}

/** Where a gutter is certain, runs too short to show one belong to it as well. */
function shortRuns(all: readonly Numbered[][], gutter: readonly Numbered[]): Numbered[] {
  const highest = gutter.reduce((most, { value }) => Math.max(most, value), 0);
  const taken = new Set(gutter);
  return all.filter((run) => !run.some((one) => taken.has(one))).flatMap((run) => run.filter(({ value }) => value <= highest + SKIP));
}

/** Numbered lines are lines of sentences: many go on in small letters, or blank lines count too. Numbered names or entries do not. */
function isProse(numbered: readonly Numbered[]): boolean {
  const printed = numbered.filter(({ rest }) => rest !== '');
  if (numbered.length - printed.length >= BLANK * numbered.length) return true;
  return printed.filter(({ rest }) => /^\p{Ll}/u.test(rest)).length >= PROSE * printed.length;
}

/** Parts of a document, such as a letter bound in with it, whose lines alone are numbered: nearly all of them. */
function stretchesOf(runs: readonly Numbered[][], rows: ReadonlyMap<DraftLine, number>): Numbered[][] {
  const stretches: Numbered[][] = [];
  for (const run of runs) {
    const last = stretches.at(-1)?.at(-1);
    if (last && rows.get(run[0]!.line)! - rows.get(last.line)! <= RUN) append(stretches.at(-1)!, run);
    else stretches.push([...run]);
  }
  return stretches.filter((stretch) => {
    const lines = rows.get(stretch.at(-1)!.line)! - rows.get(stretch[0]!.line)! + 1;
    return stretch.length >= PART && stretch.length >= DENSE * lines && isProse(stretch);
  });
}

/** Stretches in which nearly every line begins with the number after the last one. */
function runsOf(lines: readonly (Numbered | null)[]): Numbered[][] {
  const runs: Numbered[][] = [];
  let run: Numbered[] = [];
  let missed = 0;
  for (const found of lines) {
    const step = found && run.length > 0 ? found.value - run.at(-1)!.value : 0;
    if (found && missed <= SKIP && step >= 1 && step <= missed + SKIP) run.push(found);
    else if (found && (found.value <= 3 || run.length === 0 || missed > SKIP)) {
      runs.push(run);
      run = [found];
    } else {
      missed++;
      continue;
    }
    missed = 0;
  }
  runs.push(run);
  return runs;
}

/** A gutter's numbers stand before words; a table's first column stands before amounts. */
function isGutter(run: readonly Numbered[]): boolean {
  if (run.length < RUN) return false;
  const steps = run.filter((one, index) => index > 0 && one.value === run[index - 1]!.value + 1).length;
  const amounts = run.filter(({ rest }) => /^[$\d]/.test(rest)).length;
  return steps >= 0.7 * (run.length - 1) && amounts < 0.5 * run.length;
}

function numberOf(line: DraftLine): Numbered | null {
  const match = /^\s*(\d{1,4})(?=\s|$)/.exec(line.text);
  if (!match) return null;
  const end = match[0].length;
  return { line, value: Number(match[1]), start: end - match[1]!.length, end, rest: line.text.slice(end).trimStart() };
}
