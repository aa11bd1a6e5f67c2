import type { DraftLine } from '../../text/draft-line.ts';
import type { Cleaner, Draft } from '../cleaner.ts';

/** Shortest run of lines with rising numbers that can be a gutter. */
const RUN = 8;
/** Share of a document's lines that numbers must stand before. */
const SHARE = 0.3;
/** Numbers may be lost: the next one read may be this much further on. */
const SKIP = 4;

interface Numbered {
  readonly line: DraftLine;
  readonly value: number;
  /** End of the number in the present text. */
  readonly start: number;
  readonly end: number;
  readonly rest: string;
}

/** Numbers that count the printed lines in the left gutter, restarting on each page or running on. */
export const lineNumbers: Cleaner = {
  name: 'line-number',
  clean: (draft) => {
    const gutter = gutterOf(draft);
    for (const { line, start, end } of gutter) line.cut(start, end, 'line-number', 'line-number');
  },
};

function gutterOf(draft: Draft): Numbered[] {
  const printed = draft.lines.filter((line) => line.text.trim() !== '');
  const runs = runsOf(printed).filter(isGutter);
  const numbered = runs.flat();
  return numbered.length >= Math.max(RUN * 2, SHARE * printed.length) ? numbered : [];
}

/** Stretches in which nearly every line begins with the number after the last one. */
function runsOf(lines: readonly DraftLine[]): Numbered[][] {
  const runs: Numbered[][] = [];
  let run: Numbered[] = [];
  let missed = 0;
  for (const line of lines) {
    const found = numberOf(line);
    const last = run.at(-1);
    if (found && last && found.value > last.value && found.value <= last.value + 1 + Math.max(missed, 0) + SKIP - 1 && missed <= SKIP)
      run.push(found);
    else if (found && (found.value <= 3 || last === undefined)) {
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
