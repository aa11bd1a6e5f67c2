import { expect, it } from 'vitest';
import { changeRows, compareAgreements, countLine } from '../../pipeline/compare/changes.ts';
import { faultOf } from '../../pipeline/schema.ts';
import { clausesOf } from './clauses.ts';

const BEFORE = [
  '1 | Article 1 | Boats |',
  '1/1.1 | 1.1 | | Every school on the lake keeps two rowing boats and a lantern.',
  '1/1.2 | 1.2 | | The harbor master counts the oars in spring and reports missing ones. A lost oar is replaced within ten days by the school that lost it.',
  '2 | Article 2 | Bells |',
  '2/2.1 | 2.1 | | Bells ring at eight in the morning on every school day.',
  '2/2.2 | 2.2 | | No bell rings while examinations are written in the hall.',
  '2/2.3 | 2.3 | | The sexton oils the bell chains each quarter.',
  '3 | Article 3 | Kites |',
  '3/3.1 | 3.1 | | Kites are flown on the meadow behind the gymnasium only.',
  '3/3.2 | 3.2 | | Kite strings longer than ninety feet need a permit from the office.',
];

const changesOf = (after: readonly string[]) =>
  compareAgreements({ clauses: clausesOf(BEFORE) }, { clauses: clausesOf(after) })
    .filter(({ change }) => change !== 'unchanged')
    .map(({ change, from, to, reason }) => [change, from?.clause.path_text ?? null, to?.clause.path_text ?? null, reason]);

it('finds nothing where nothing changed', () => {
  expect(changesOf(BEFORE)).toEqual([]);
});

it('shows edited words, in place and renumbered', () => {
  const after = BEFORE.map((line) => line.replace('at eight', 'at nine')).toSpliced(
    4,
    0,
    '2/2.0 | 2.0 | | Each tower has one bell and one rope of hemp.',
  );
  expect(changesOf(after)).toEqual([
    ['new', null, '2 / 2.0', null],
    ['edited', '2 / 2.1', '2 / 2.1', null],
  ]);
  const renumbered = BEFORE.filter((line) => !line.startsWith('2/2.1')).map((line) =>
    line.replace('2/2.2 | 2.2', '2/2.1 | 2.1').replace('2/2.3 | 2.3', '2/2.2 | 2.2').replace('each quarter', 'each month'),
  );
  expect(changesOf(renumbered)).toEqual([
    ['gone', '2 / 2.1', null, null],
    ['renumbered', '2 / 2.2', '2 / 2.1', null],
    ['edited', '2 / 2.3', '2 / 2.2', 'renumbered'],
  ]);
});

it('takes the children of a renumbered article along', () => {
  const after = [
    ...BEFORE.slice(0, 3),
    '2 | Article 2 | Ropes |',
    '2/2.1 | 2.1 | | Ropes hang in the shed by the pier.',
    ...BEFORE.slice(3).map((line) => line.replace(/\b([23])(?=[ ./])/g, (n) => String(Number(n) + 1))),
  ];
  expect(changesOf(after).filter(([change]) => change === 'renumbered')).toHaveLength(7);
  expect(changesOf(after).filter(([change]) => change === 'new')).toHaveLength(2);
});

it('tells a clause that went to another article from one that was renumbered', () => {
  const after = [...BEFORE.filter((line) => !line.startsWith('2/2.3')), '3/3.3 | 3.3 | | The sexton oils the bell chains each quarter.'];
  expect(changesOf(after)).toEqual([['moved', '2 / 2.3', '3 / 3.3', null]]);
});

const DIVIDED = [
  '1/1.2 | 1.2 | | The harbor master counts the oars in spring and reports missing ones.',
  '1/1.3 | 1.3 | | A lost oar is replaced within ten days by the school that lost it.',
];

it('sees a clause cut in two, and two put together', () => {
  const after = [...BEFORE.slice(0, 2), ...DIVIDED, ...BEFORE.slice(3)];
  expect(changesOf(after)).toEqual([
    ['split', '1 / 1.2', '1 / 1.2', 'beside 1 / 1.3'],
    ['split', '1 / 1.2', '1 / 1.3', 'beside 1 / 1.2'],
  ]);
  const merged = compareAgreements({ clauses: clausesOf(after) }, { clauses: clausesOf(BEFORE) }).filter(
    ({ change }) => change !== 'unchanged',
  );
  expect(merged.map(({ change, from, to }) => [change, from!.clause.path_text, to!.clause.path_text])).toEqual([
    ['merged', '1 / 1.2', '1 / 1.2'],
    ['merged', '1 / 1.3', '1 / 1.2'],
  ]);
});

it('reads a redline as it stands after', () => {
  const after = clausesOf(BEFORE);
  after[4] = {
    ...after[4]!,
    text: `${after[4]!.text} nine`,
    text_before: after[4]!.text,
    text_after: after[4]!.text.replace('eight', 'nine'),
  };
  const [change] = compareAgreements({ clauses: clausesOf(BEFORE) }, { clauses: after }).filter((row) => row.change !== 'unchanged');
  const [row] = changeRows('0123456789abcdef', [change!]);
  expect(row!.words).toBe('Bells ring at [-eight-]{+nine+} in the morning on every school day.');
  expect(faultOf(row, 'dataset#ChangeRow')).toBeNull();
});

it('tells every unit of both once, but for divided ones', () => {
  const after = BEFORE.toReversed().slice(2);
  const changes = compareAgreements({ clauses: clausesOf(BEFORE) }, { clauses: clausesOf(after) });
  expect(changes.filter(({ from }) => from !== null)).toHaveLength(BEFORE.length);
  expect(changes.filter(({ to }) => to !== null)).toHaveLength(after.length);
  expect(countLine(changes)).toMatch(/gone 2|gone 1/);
});

it('knows parents without words by what stands below them, and like items by their parents', () => {
  const list = (path: string, day: string) => [
    `1/${path} | ${path}. | |`,
    `1/${path}/a | a. | | The tower keeper rings the small bell at noon each ${day}.`,
    `1/${path}/b | b. | | As above.`,
  ];
  const before = ['1 | Article 1 | Rounds |', ...list('1', 'Monday'), ...list('2', 'Thursday')];
  const fresh = ['1/1 | 1. | |', '1/1/a | a. | | Nobody climbs the ladder while snow lies on the roof.', '1/1/b | b. | | As above.'];
  const after = ['1 | Article 1 | Rounds |', ...fresh, ...list('2', 'Monday'), ...list('3', 'Thursday')];
  const changes = compareAgreements({ clauses: clausesOf(before) }, { clauses: clausesOf(after) });
  expect(changes.map(({ change, from, to }) => [change, from?.clause.path_text ?? null, to?.clause.path_text ?? null])).toEqual([
    ['unchanged', '1', '1'],
    ...['1 / 1', '1 / 1 / a', '1 / 1 / b'].map((path) => ['new', null, path]),
    ...['', ' / a', ' / b'].map((end) => ['renumbered', `1 / 1${end}`, `1 / 2${end}`]),
    ...['', ' / a', ' / b'].map((end) => ['renumbered', `1 / 2${end}`, `1 / 3${end}`]),
  ]);
});
