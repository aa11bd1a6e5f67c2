import { expect, it } from 'vitest';
import { anomalies } from '../../../pipeline/evaluate/measures/anomalies.ts';
import { events } from '../../../pipeline/evaluate/measures/events.ts';
import { redlines } from '../../../pipeline/evaluate/measures/redlines.ts';
import { referenceTargets } from '../../../pipeline/evaluate/measures/reference-targets.ts';
import { references } from '../../../pipeline/evaluate/measures/references.ts';
import { terms } from '../../../pipeline/evaluate/measures/terms.ts';
import { hashOf } from '../../../pipeline/evaluate/normal-form.ts';
import { clause, event, found, note, redline, reference, term } from '../found.ts';

const units = [{ path: ['1'], kind: 'article', label: 'Article 1', starts: 'Fees' }];
const clauses = [clause('1', 'Article 1', 'Fees'), clause('2', 'Article 2', 'Keys')];

it('compares amounts within the units that were annotated', () => {
  const amounts = [{ unit: ['1'], raw: 'twelve dollars ($12)', kind: 'money', value: 12 }];
  const own = [
    term('d#1', 'money', 'Twelve dollars ($12)', '12', 12),
    term('d#2', 'money', '$99', '99', 99),
    term('d#1', 'count', 'two', '2', 2),
  ];
  const tallies = terms({ file: 'x', amounts }, found({ clauses, terms: own }));
  expect(tallies.map(({ measure, gold, found: all, right }) => [measure, gold, all, right])).toEqual([
    ['terms', 1, 1, 1],
    ['term-values', 1, 1, 1],
  ]);
});

it('asks for named references only, and for none that point without naming', () => {
  const wanted = [
    { raw: 'Article 2', target: ['2'], targets: [['1'], ['2']] },
    { raw: 'Penal Code', unspecific: true, target: 'external:Penal Code' },
    { raw: 'state Ed. Code 35161', altRaw: ['Ed. Code 35161'], target: 'external:Cal. Educ. Code § 35161' },
  ];
  const own = [
    reference('Article 2', 'resolved', 'd#2'),
    reference('Article 2', 'resolved', 'd#1'), // a second row of one expression
    reference('this Article', 'resolved', 'd#1'),
    reference('Penal Code', 'external', null),
    reference('Ed. Code 35161', 'external', null, 'Cal. Educ. Code § 35161'),
    reference('Article 9', 'dangling', null),
  ];
  const truth = { file: 'x', units, references: wanted };
  const output = found({ clauses, references: own });
  expect(references(truth, output)[0]).toMatchObject({ gold: 2, found: 3, right: 2, faults: ['spurious Article 9'] });
  expect(referenceTargets(truth, output)[0]).toMatchObject({ gold: 2, right: 2 });
});

it('compares references of stretches within these alone, up to the next labelled unit', () => {
  const own = [
    reference('Article 1', 'resolved', 'd#1', 'Article 1', 5),
    reference('Article 3', 'resolved', 'd#3', 'Article 3', 15),
    reference('Articles 1 and 2', 'resolved', 'd#1', '1', 18),
    reference('Articles 1 and 2', 'resolved', 'd#3', '3', 18),
    reference('Article 2', 'resolved', 'd#2', 'Article 2', 25),
    reference('Article 2', 'resolved', 'd#2', 'Article 2', 35),
  ];
  const stretch = {
    units: [{ path: ['2'], kind: 'article', label: 'Article 2', starts: 'Keys and locks' }],
    references: [
      { raw: 'Article 3', target: ['3'] },
      { raw: 'Articles 1 and 2', target: ['1'], targets: [['1'], ['2']] },
      { raw: 'Article 2', target: ['2'] },
      { raw: 'Article 9', target: 'unresolvable' },
    ],
  };
  const places = [
    clause('1', 'Article 1', 'Fees'),
    clause('2', 'Article 2', 'Keys and locks'),
    clause('2/¶1', null, 'Further words', { kind: 'paragraph' }),
  ];
  const rows = [...places, clause('3', 'Article 3', 'Doors')].map((row, at) => ({ ...row, start: at * 10 }));
  const output = found({ clauses: rows, references: own });
  const truth = { file: 'x', stretches: [stretch, { units: [{ path: ['1'], kind: 'article', label: 'Article 1', starts: 'Fees' }] }] };
  expect(references(truth, output)[0]).toMatchObject({ gold: 4, found: 3, right: 3, faults: ['missed Article 9'] });
  expect(referenceTargets(truth, output)[0]).toMatchObject({ gold: 3, right: 2, faults: ['target of Articles 1 and 2: 1; 3'] });
});

it('compares references of a unit and of what hangs below it', () => {
  const own = ['d#1', 'd#2', 'd#2/2.1', 'd#20', null].map((at) => ({ ...reference('Article 1', 'resolved', 'd#1'), clause_id: at }));
  const rows = [
    clause('1', 'Article 1', 'Fees'),
    clause('2', 'Article 2', 'Keys'),
    clause('2/2.1', '2.1', 'Locks'),
    clause('20', '20', 'Doors'),
  ];
  const placed = own.map((row, at) => ({ ...row, start: at }));
  const truth = { file: 'x', referencesUnder: [{ path: ['2'], references: [{ raw: 'Article 1', target: ['1'] }] }] };
  expect(references(truth, found({ clauses: rows, references: placed }))[0]).toMatchObject({ gold: 1, found: 2, right: 1 });
});

it('compares redlines by their words, in clear or as hashes', () => {
  const wanted = [
    { op: 'delete', text: 'ten keys' },
    { op: 'insert', textHash: hashOf('twelvekeys') },
    { op: 'insert', text: 'perhaps', certain: false },
    { op: 'emphasis', text: 'Keys' },
  ];
  const own = [
    redline('delete', 'ten keys '),
    redline('insert', '**twelve keys**'),
    redline('insert', 'perhaps'),
    redline('insert', 'Keys'),
  ];
  const [deletions, insertions] = redlines({ file: 'x', units, redlines: wanted }, found({ redlines: own }));
  expect(deletions).toMatchObject({ gold: 1, found: 1, right: 1 });
  expect(insertions).toMatchObject({ gold: 1, found: 2, right: 1 });
});

it('compares notes by code and place', () => {
  const wanted = [
    { unit: ['1'], code: 'gap' },
    { unit: ['2'], code: 'toc-mismatch' },
    { unit: ['2'], code: 'dangling-reference', certain: false },
  ];
  const notes = [
    note('number-gap', 'd#1'),
    note('missing-number', 'd#1'),
    note('dangling-reference', 'd#2'),
    note('duplicate-number', null),
    note('out-of-order', 'd#2', 'info'),
  ];
  const [tally] = anomalies({ file: 'x', units, anomalies: wanted }, found({ clauses, notes }));
  expect(tally).toMatchObject({ gold: 2, found: 2, right: 1, faults: ['missed contents-mismatch 2', 'spurious duplicate-number '] });
});

it('compares dated events', () => {
  const wanted = [
    { date: '2024-05-01', type: 'letter' },
    { date: '2024-05-02', type: 'meeting' },
    { date: '2024-04-01', type: 'letter', primary: false },
  ];
  const own = [event('2024-05-01', 'letter'), event('2024-05-02', 'letter'), event('2024-04-01', 'letter'), event(null, 'letter')];
  const [dates, types] = events({ file: 'x', events: wanted }, found({ events: own }));
  expect(dates).toMatchObject({ gold: 2, found: 2, right: 2 });
  expect(types).toMatchObject({ gold: 2, found: 2, right: 1 });
});
