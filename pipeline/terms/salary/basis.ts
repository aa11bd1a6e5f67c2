/** What a pay figure is paid for. */
export type Basis = 'annual' | 'monthly' | 'biweekly' | 'daily' | 'hourly';

const NAMES: readonly (readonly [Basis, RegExp])[] = [
  ['hourly', /\b(?:hour|hours|hourly|hr|hrs|per hour)\b/i],
  ['daily', /\b(?:daily|per diem|per day|day rate)\b/i],
  ['biweekly', /\b(?:bi-?weekly|bw)\b/i],
  ['monthly', /\b(?:month|monthly|mo|months)\b/i],
  ['annual', /\b(?:annual|annually|yearly|per year|an)\b/i],
];
/** Most that is paid for an hour, a day and a month. */
const HOUR = 200;
const DAY = 1_000;
const MONTH = 14_000;
/** Sums from which on a table's typical figure is a year's pay. */
const YEAR = 15_000;

/** Basis of an amount: what its row or column says, else the schedule's words where they fit the sum, else what the sum can be. */
export function basisOf(amount: number, labels: string, words: string, typical: number): Basis {
  const named = NAMES.find(([, pattern]) => pattern.test(labels))?.[0];
  if (named && fits(amount, named)) return named;
  if (amount < HOUR) return typical >= YEAR ? 'annual' : 'hourly';
  const stated = NAMES.find(([, pattern]) => pattern.test(words))?.[0];
  if (stated && fits(amount, stated)) return stated;
  if (typical >= YEAR) return 'annual';
  if (amount < DAY) return typical >= 2 * DAY ? 'annual' : 'daily';
  return amount < MONTH && /\b(?:range|classification|class title|pay grade|SR)\b/i.test(`${words} ${labels}`) ? 'monthly' : 'annual';
}

function fits(amount: number, basis: Basis): boolean {
  if (basis === 'hourly') return amount < HOUR;
  if (basis === 'daily') return amount < DAY * 1.5;
  if (basis === 'annual') return amount >= DAY;
  return amount >= HOUR && amount < MONTH * 1.5;
}
