import { expect, it } from 'vitest';
import { anomalies } from '../../../pipeline/evaluate/measures/anomalies.ts';
import { clause, found, note } from '../found.ts';

const units = [
  { path: ['2', '1'], label: '1.', starts: 'Doors are opened at seven by the warden.' },
  { path: ['2', '3'], label: '3.', starts: 'Keys are kept in the office of the school.' },
  { path: ['2', '5'], label: '5.', starts: 'Lamps are put out when the last one leaves.' },
];
const clauses = [
  clause('1', 'ARTICLE 1', 'Purpose'),
  clause('1/1', '1.', 'The parties wish each other well.'),
  clause('2', 'ARTICLE 2', 'Buildings'),
  clause('2/1', '1.', 'Doors are opened at seven by the warden.'),
  clause('2/3', '3.', 'Keys are kept in the office of the school.'),
  clause('2/S', 'S.', 'Lamps are put out when the last one leaves.'),
  clause('3', 'ARTICLE 3', 'Term'),
];

it('counts the notes of a stretch alone, at the clause as which its unit came', () => {
  const stretch = {
    units,
    anomalies: [
      { unit: ['2', '3'], code: 'missing-number', altCodes: ['number-gap'] },
      { unit: ['2', '5'], code: 'gap' },
    ],
  };
  const notes = [note('number-gap', 'd#1/1'), note('number-gap', 'd#2/3'), note('number-gap', 'd#2/S'), note('duplicate-number', 'd#2/1')];
  const [tally] = anomalies({ file: 'x', stretches: [stretch, { units }] }, found({ clauses, notes }));
  expect(tally).toMatchObject({ measure: 'numbering-notes', gold: 2, found: 3, right: 2, faults: ['spurious duplicate-number 2 / 1'] });
});

it('leaves notes at the top level and of the contents to the list of the top level', () => {
  const stretches = [{ units, anomalies: [] }];
  const notes = [note('number-gap', 'd#3'), note('contents-mismatch', 'd#1/1'), note('missing-number', 'd#2/1')];
  const [tally] = anomalies({ file: 'x', anomalies: [{ unit: ['3'], code: 'gap' }], stretches }, found({ clauses, notes }));
  expect(tally).toMatchObject({
    gold: 1,
    found: 3,
    right: 1,
    faults: ['spurious contents-mismatch 1 / 1', 'spurious missing-number 2 / 1'],
  });
});
