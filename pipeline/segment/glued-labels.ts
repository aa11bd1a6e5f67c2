import { tokenOf } from '../numbering/token.ts';
import type { OutlineLine } from './lines.ts';
import type { Mark } from './marks.ts';

/** The end of an item that the next label may be glued to: a word with its stop, or a sum; not the `i.` of `i.e.`, not the `4.` of `4.2`. */
const ITEM_ENDS = /(?:(?:\p{L}{2}["”’)]?|\))[.;:!?]["”’)]?|\$[\d,]+(?:\.\d\d)?)$/u;
/** Styles whose next label is plain: capitals that are roman numbers may be letters. */
const CERTAIN = /^(?:lower|upper|arabic|roman)(?:\||$)/;
const ITEM_BEGINS = /^\s{0,2}["“(]?\p{Lu}/u;

/**
 * Labels that stand right behind the last word of the item before, without a blank: `a. Ten hours.b. All aides`. Returns all marks in
 * text order; what hung below an item behind such a label hangs below the label.
 */
export function withGluedLabels(marks: readonly Mark[], lines: readonly OutlineLine[], free: (line: OutlineLine) => boolean): Mark[] {
  const printed = new Map<Mark | null, Set<string>>();
  for (const { parent, reading } of marks) {
    const below = printed.get(parent) ?? new Set();
    printed.set(parent, below.add(`${reading.style} ${reading.ordinal}`));
  }
  const heirs = new Map<Mark, Mark>();
  const all: Mark[] = [];
  marks.forEach((mark, i) => {
    const parent = mark.parent && (heirs.get(mark.parent) ?? mark.parent);
    let last = parent === mark.parent ? mark : { ...mark, parent };
    all.push(last);
    while (!printed.get(mark.parent)!.has(`${mark.reading.style} ${last.reading.ordinal + 1}`)) {
      const next = behind(last, marks[i + 1] ?? null, lines, free);
      if (!next) break;
      all.push(next);
      last = next;
    }
    if (last !== mark) heirs.set(mark, last);
  });
  return all;
}

/** The next label of the list in the text of an item, before the mark that follows. */
function behind(mark: Mark, until: Mark | null, lines: readonly OutlineLine[], free: (line: OutlineLine) => boolean): Mark | null {
  const { reading } = mark;
  const certain = reading.kind === 'simple' && reading.closed && mark.depth > 0 && CERTAIN.test(reading.style);
  const printed = mark.line.text.slice(reading.start, reading.end);
  // Labels from the margin have no span of their own.
  if (!certain || !printed.includes(reading.id)) return null;
  const id = tokenOf(reading.style, reading.ordinal + 1);
  const label = printed.replace(reading.id, id);
  const end = until ? until.line.index : mark.line.index + 1;
  for (let i = mark.line.index; i <= end && i < lines.length; i++) {
    const line = lines[i]!;
    const stop = line === until?.line ? until.reading.start : line.text.length;
    if (!free(line)) break;
    for (
      let at = line.text.indexOf(label, i === mark.line.index ? reading.end : 1);
      at > 0 && at < stop;
      at = line.text.indexOf(label, at + 1)
    )
      if (ITEM_ENDS.test(line.text.slice(0, at)) && ITEM_BEGINS.test(line.text.slice(at + label.length)))
        return {
          ...mark,
          line,
          reading: { ...reading, ordinal: reading.ordinal + 1, id, components: [id], start: at, end: at + label.length },
        };
  }
  return null;
}
