import type { DraftLine } from '../../text/draft-line.ts';
import type { Cleaner } from '../cleaner.ts';

/** A figure and what may stand between it and a mark of a note. */
const FIGURE = /\d[.,)]?$/;
/** A mark of a note, or the upper half of a fraction. */
const RAISED = /^\d{1,3}(?!\d|[.,]\d)/;

/** Raised figures behind a figure are no part of it: a blank parts the mark of a note from an amount, a fraction from its whole number. */
export const raisedFigures: Cleaner = {
  name: 'raised-figure',
  clean: ({ lines }) => {
    for (const line of lines) if (line.runs.some(({ superscript }) => superscript)) part(line);
  },
};

function part(line: DraftLine): void {
  const { text } = line;
  const offset = textOffsets(line);
  const starts = line.runs.filter(({ superscript }) => superscript).map(({ start }) => offset(start));
  const changes = [...new Set(starts)]
    .filter((at) => RAISED.test(text.slice(at, at + 8)) && FIGURE.test(text.slice(Math.max(0, at - 2), at)))
    .sort((a, b) => a - b)
    .map((at) => ({ start: at, end: at + 1, text: ` ${text[at]}`, rule: 'raised-figure', class: null }));
  line.apply(changes);
}

/** Offsets into the raw line to offsets into its present text; what was cut counts as its end. */
function textOffsets({ pieces }: DraftLine): (raw: number) => number {
  return (wanted) => {
    let [raw, text] = [0, 0];
    for (const piece of pieces) {
      if (wanted <= raw && piece.text !== '') return text;
      if (wanted < raw + piece.raw.length && piece.rule === null) return text + wanted - raw;
      raw += piece.raw.length;
      text += piece.text.length;
    }
    return text;
  };
}
