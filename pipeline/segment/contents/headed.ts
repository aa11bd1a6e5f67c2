import type { OutlineLine } from '../lines/index.ts';
import { isSentence } from '../lines/shape.ts';
import { entryLabel, entryNumber, isContentsTitle, isModal, isNamed } from './entry-shape.ts';
import type { LineRange } from './index.ts';

/** Labelled entries that come again with text, from which on silent lines below the title are the list itself. */
const FEWEST = 5;
const RECURRING = 0.6;
/** Characters of an entry with its title. */
const LONGEST = 110;

/**
 * What stands below the title of a contents page up to the first text, where its labels come again behind it. Recognition loses leaders
 * and reads columns apart, so that neither leaders nor page numbers show the list; that no sentence stands in it still does.
 */
export function headedContents(lines: readonly OutlineLine[]): LineRange[] {
  const found: LineRange[] = [];
  for (const { index, text } of lines) {
    if (!isContentsTitle(text) || index <= (found.at(-1)?.last ?? -1)) continue;
    const last = lastEntry(lines, index);
    if (last !== null) found.push({ first: index, last });
  }
  return found;
}

function lastEntry(lines: readonly OutlineLine[], first: number): number | null {
  const stop = firstText(lines, first + 1);
  // The body's first heading is an entry a second time: a keyword with its number, or a bare number with its title.
  const entries = new Set<string>();
  const listed = new Set<string>();
  let [end, newest] = [first, first];
  for (let i = first + 1; i < stop; i++) {
    const { text } = lines[i]!;
    const entry = entryLabel(text) ?? entryNumber(text)?.whole;
    if (entry !== undefined && entries.has(entry)) break;
    if (entry !== undefined) {
      entries.add(entry);
      listed.add(labelOf(text)!);
      newest = i;
    }
    end = i;
  }
  if (listed.size < FEWEST) return null;
  const again = new Set<string>();
  for (let i = end + 1; i < lines.length; i++) {
    const label = labelOf(lines[i]!.text);
    if (label !== null && listed.has(label)) again.add(label);
  }
  if (again.size < listed.size * RECURRING) return null;
  if (end + 1 === stop) return beforeBody(lines, first, stop);
  // A preamble may stand between the last entry and the first heading.
  const prose = lines.slice(newest + 1, end + 1).some(({ text }) => isSentence(text) && !isNamed(text));
  return prose ? newest : end;
}

function labelOf(text: string): string | null {
  return entryLabel(text) ?? entryNumber(text)?.number ?? null;
}

/** Index of the first sentence behind a line: not of an entry that reads like one, by its title or as poor recognition left it. */
function firstText(lines: readonly OutlineLine[], from: number): number {
  const reads = (i: number): boolean => isSentence(lines[i]?.text ?? '');
  for (let i = from; i < lines.length; i++) {
    const { text } = lines[i]!;
    if (reads(i) && (isModal(text) || text.length > LONGEST || (!isNamed(text) && (reads(i + 1) || reads(i + 2))))) return i;
  }
  return lines.length;
}

/** The page where the text begins is the body's; where the list stands on it as well, down to its last entry. */
function beforeBody(lines: readonly OutlineLine[], first: number, stop: number): number {
  const [page, from] = [lines[stop]?.page, lines[first]!.page];
  let last = stop - 1;
  while (last > first && (page === from ? !isNamed(lines[last]!.text) : lines[last]!.page === page)) last--;
  return last;
}
