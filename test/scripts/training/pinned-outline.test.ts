import { expect, it } from 'vitest';
import { pinOutline, renderPinned, unpinOutline } from '../../../scripts/training/pinned-outline.ts';
import { artifactsOf } from '../../support/artifacts.ts';

const TEXT = `COLLECTIVE BARGAINING AGREEMENT
between the
OAKMERE UNIFIED SCHOOL DISTRICT
and the
OAKMERE TEACHERS ASSOCIATION

ARTICLE 1 HOURS
1.1 Work Day. Teachers are on site for seven hours of each day that students attend, and they may leave
early on the day before a holiday or before a recess of more than a week.
1.2 Meetings. One meeting a week may be called.

ARTICLE 2 PAY
2.1 Salaries are paid at the end of each month by a deposit.
`;

/** As a carrier would hold it: lines broken elsewhere, a running head within. */
const RAW = TEXT.replace('they may leave\nearly', 'they\nmay leave  page two \n  early').replace('deposit', 'depo sit');

it('finds the units of an outline in another reading of the same document, and gives them back', async () => {
  const { outline, text } = await artifactsOf(TEXT);
  const pinned = pinOutline(outline, text.text, RAW);
  const { units } = unpinOutline(JSON.parse(renderPinned(pinned)) as typeof pinned, RAW);
  expect(units.map(({ path, parent, kind }) => ({ path, parent, kind }))).toEqual(
    outline.units.map(({ path, parent, kind }) => ({ path, parent, kind })),
  );
  const named = units.find(({ path }) => path.join('/') === '1/1.1')!;
  expect(named.heading).toBe('Work Day');
  expect(RAW.slice(named.text_start, named.end)).toMatch(/^Teachers are on site[\s\S]*page two[\s\S]*more than a week/);
  const last = units.at(-1)!;
  expect(RAW.slice(last.text_start, last.end)).toMatch(/^Salaries are paid .* depo sit/);
});

it('leaves empty what the other reading does not hold', async () => {
  const { outline, text } = await artifactsOf(TEXT);
  const pinned = pinOutline(outline, text.text, RAW.replace(/1\.2 Meetings.*\n/, ''));
  const { units } = unpinOutline(pinned, RAW);
  const gone = units.find(({ path }) => path.join('/') === '1/1.2')!;
  expect(gone.heading).toBeNull();
  expect(gone.end).toBe(gone.text_start);
});
