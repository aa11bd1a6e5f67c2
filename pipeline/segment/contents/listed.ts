import type { OutlineLine } from '../lines/index.ts';
import { lettersOf } from './entries.ts';
import type { LineRange } from './index.ts';

/** Letters of a title that its entry shares; fewer tell nothing. */
const MOST = 24;
const FEWEST = 5;

/** Knows the titles that contents pages name, whatever their labels. */
export function listedIn(contents: readonly LineRange[], lines: readonly OutlineLine[]): (line: OutlineLine) => boolean {
  const entries = contents.map(({ first, last }) =>
    lettersOf(
      lines
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(''),
    ),
  );
  return ({ text }) => {
    const title = lettersOf(text).slice(0, MOST);
    return title.length >= FEWEST && entries.some((entry) => entry.includes(title));
  };
}
