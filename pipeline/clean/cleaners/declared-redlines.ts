import type { DraftLine } from '../../text/draft-line.ts';
import type { Cleaner } from '../cleaner.ts';
import { cutBrackets } from '../redlines/brackets.ts';
import { markCapitals } from '../redlines/capitals.ts';
import { legendOf, type Operation } from '../redlines/legend.ts';
import { markSideBySide } from '../redlines/side-by-side.ts';

const STYLES = ['bold', 'underline', 'italic'] as const;
const LONGEST_TITLE = 80;

/** Changes shown by brackets, capitals, a style or the column of a table, where the document itself says that they are. */
export const declaredRedlines: Cleaner = {
  name: 'redline',
  clean: ({ lines }) => {
    markSideBySide(lines);
    const { meaning, lines: told } = legendOf(lines);
    if (meaning.size === 0) return;
    const others = lines.filter((line) => !told.has(line));
    const brackets = meaning.get('brackets');
    if (brackets) cutBrackets(others, brackets);
    for (const style of STYLES) {
      const operation = meaning.get(style);
      if (operation) for (const line of others) declare(line, style, operation);
    }
    const capitals = meaning.get('capitals');
    if (capitals) markCapitals(others, capitals);
  },
};

/** A short line that is wholly in the style is a title, if it ends like one. */
function declare(line: DraftLine, style: (typeof STYLES)[number], redline: Operation): void {
  line.runs = line.runs.map((run) => {
    if (!run[style] || run.redline || run.strike) return run;
    const whole = lettersOf(line.source.text.slice(run.start, run.end)) === lettersOf(line.source.text);
    const title = whole && line.text.trim().length <= LONGEST_TITLE && !/[.;]\s*$/.test(line.text);
    return title ? run : { ...run, redline };
  });
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
