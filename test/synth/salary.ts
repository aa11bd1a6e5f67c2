import type { Grid } from './model.ts';
import type { Random } from './random.ts';
import type { Voice } from './voice.ts';

const LANES = ['BA', 'BA+15', 'BA+30', 'BA+45', 'BA+60', 'MA', 'MA+15', 'MA+30'];
const DUTIES = [
  'Yearbook',
  'Drama',
  'Student Council',
  'Athletic Director',
  'Cross Country',
  'Volleyball',
  'Basketball',
  'Track and Field',
  'Science Fair',
  'Music Concerts',
];

/** Steps down, lanes across, near-geometric along both axes as real schedules are. */
export function salaryGrid(random: Random, voice: Voice): Grid {
  const lanes = LANES.slice(0, random.int(4, 6));
  const steps = random.int(10, 18);
  const base = random.int(470, 590) * 100;
  const stepGrowth = 1.02 + random.next() * 0.012;
  const laneGrowth = 1.025 + random.next() * 0.02;
  const rows = Array.from({ length: steps }, (_, step) => [
    String(step + 1),
    ...lanes.map((_, lane) => Math.round(base * stepGrowth ** step * laneGrowth ** lane)),
  ]);
  return {
    id: `salary-${voice.startYear}`,
    caption: `Certificated Salary Schedule ${voice.startYear}-${voice.startYear + 1}`,
    kind: 'salary-schedule',
    headers: ['Step', ...lanes],
    rows,
  };
}

export function stipendGrid(random: Random, voice: Voice): Grid {
  const duties = random.shuffle(DUTIES).slice(0, random.int(5, 8));
  return {
    id: `stipends-${voice.startYear}`,
    caption: `Extra Duty Stipends ${voice.startYear}-${voice.startYear + 1}`,
    kind: 'stipend',
    headers: ['Assignment', 'Annual Stipend'],
    rows: duties.map((duty) => [duty, random.int(16, 80) * 50]),
  };
}
