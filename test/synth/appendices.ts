import { emptyUnit, type Planned, plan } from './assemble.ts';
import type { Unit } from './model.ts';
import type { Random } from './random.ts';
import { salaryGrid, stipendGrid } from './salary.ts';
import { type Draft, leaf } from './skeleton.ts';
import type { LevelStyle } from './styles.ts';
import type { Voice } from './voice.ts';

export const APPENDIX_LEVELS: readonly LevelStyle[] = [
  { label: '{1}.', id: '{1}', heading: null },
  { label: '{a}.', id: '{a}', heading: null },
];

const line = (template: string, children: string[] = []): Draft => ({
  ...leaf(template),
  children: children.map((child) => leaf(child, true)),
});

const CALENDAR: readonly Draft[] = [
  line('The first duty day for new staff is {date}.'),
  line('All {ms} report on the following duty day.'),
  line('No classes are held on:', ['the legal holidays;', 'the weekdays of the winter recess; and', 'the weekdays of the spring recess.']),
  line('Conferences with parents are held on {n 2-4 minimum days} in the fall.'),
];

const SIDE_LETTERS: Readonly<Record<string, readonly Draft[]>> = {
  'Combination Classes': [
    line('Whoever teaches a class of two grades is paid {usd 600-1500/50} beside the schedule.'),
    line('To earn the full sum one must serve {pct 75-75} of the days of instruction.'),
    line('This letter ends on {end} unless both parties renew it.'),
  ],
  'Evaluation Pilot': [
    line('During the term a committee of {n 6-8 members} shall try out a new evaluation form.'),
    line('The committee shall:', [
      'choose two sites by {md};',
      'hear from those who were evaluated; and',
      'report to both parties within {month 8-10}.',
    ]),
    line('Ratings given on the trial form are not placed in the personnel file.'),
  ],
};

interface Attachments {
  appendices: Planned[];
  sideLetters: Planned[];
}

function attached(kind: 'appendix' | 'side-letter', word: string, title: string, drafts: readonly Draft[]): Planned {
  const path = [kind === 'appendix' ? word : `Side Letter: ${title}`];
  const unit: Unit = { ...emptyUnit(kind, path, 0), label: word.toUpperCase(), heading: title };
  return { unit, draft: { ...leaf(''), templates: [] }, children: plan(drafts, APPENDIX_LEVELS, 1, path, 1) };
}

/** Salary schedule, stipends and calendar as appendices, and letters behind them. */
export function attachments(random: Random, voice: Voice, letters: number): Attachments {
  const salary = attached('appendix', 'Appendix A', `Certificated Salary Schedule ${voice.startYear}-${voice.startYear + 1}`, []);
  salary.unit.grids = [salaryGrid(random, voice)];
  const stipends = attached('appendix', 'Appendix B', 'Extra Duty Stipends', []);
  stipends.unit.grids = [stipendGrid(random, voice)];
  const calendar = attached('appendix', 'Appendix C', 'School Calendar', CALENDAR);
  const titles = random.shuffle(Object.keys(SIDE_LETTERS)).slice(0, letters);
  return {
    appendices: [salary, stipends, calendar],
    sideLetters: titles.map((title) => attached('side-letter', 'Side Letter', title, SIDE_LETTERS[title] ?? [])),
  };
}
