import { expect, it } from 'vitest';
import { judgeFormatting } from '../../../pipeline/extract/flow/redline.ts';
import type { Line, Run } from '../../../pipeline/model.ts';

/** A line from pieces: `-x` is struck, `_x` underlined, `!x` underlined in red. */
function line(...pieces: readonly string[]): Line {
  const runs: Run[] = [];
  let text = '';
  for (const piece of pieces) {
    const mark = /^[-_!]/.exec(piece)?.[0];
    const start = text.length;
    text += mark ? piece.slice(1) : piece;
    if (mark === '-') runs.push({ start, end: text.length, strike: true });
    else if (mark) runs.push({ start, end: text.length, underline: true, ...(mark === '!' && { color: '#ff0000' }) });
  }
  return { text, box: null, runs };
}

function judged(...lines: readonly Line[]): string[] {
  judgeFormatting(lines);
  return lines.flatMap((one) =>
    one.runs!.filter((run) => run.redline).map((run) => `${run.redline}${run.uncertain ? '?' : ''} ${one.text.slice(run.start, run.end)}`),
  );
}

it('takes underlined words beside struck ones for inserted, and others with doubt, but no titles', () => {
  expect(
    judged(line('pay ', '-$40', ' ', '_$45'), line('2. ', '_Sick Leave.', '-Ten days.'), line('Text. ', '_Staff shall be told of this.')),
  ).toEqual(['delete $40', 'insert $45', 'delete Ten days.', 'insert? Staff shall be told of this.']);
});

it('takes underlined words for emphasis where nothing struck stands beside any', () => {
  expect(judged(line('-gone'), line('by ', '_May 1', ' at the latest'))).toEqual(['delete gone']);
  expect(judged(line('by ', '_May 1', ' at the latest'))).toEqual([]);
});

it('takes the colour of struck words for that of the change', () => {
  const struck = line('-six');
  struck.runs![0]!.color = '#ff0000';
  expect(judged(struck, line('!seven', ' days'))).toEqual(['delete six', 'insert seven']);
});

it('takes an underlined item with its pay for no title', () => {
  expect(judged(line('-six', ' ', '_seven'), line('(c) ', '_Keepers of Bells: $150'))).toEqual([
    'delete six',
    'insert seven',
    'insert? Keepers of Bells: $150',
  ]);
});
