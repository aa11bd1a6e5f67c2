import type { Reading } from '../../numbering/reading.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isCapitals } from '../lines/shape.ts';
import { isTitleAlone, isTitleOver } from './starts.ts';
import type { LostTitle } from './titles.ts';

/** Labels over titles in capitals, and the share of all labels of the style, from which on its sections are known to have such titles. */
const LABELS = 4;
const TITLED = 0.5;
/** Labels that recognition misread, from which on a text is known to be recognised. */
const MISREAD = 2;
/** Articles that hold such titles without letters or with exactly as many as letters are missing: they show that letters were lost. */
const SHOWN = 2;
/** Titles of an article that prints none of its letters. */
const FEWEST = 2;

/** What signatures stand below. */
const SIGNED = /^\W*(?:for\s+the|approved|signed|ratified)\b/i;

/** A line of an article that opens a section, with its letter where that is printed. */
interface Section {
  readonly line: OutlineLine;
  readonly reading: Reading | null;
}

/**
 * Sections of articles whose titles stand alone on their lines in capitals and whose letters a recogniser lost, be it all of an article's.
 * `heads` are the lines of the top-level units, `isListed` knows the titles of the contents.
 */
export function lostSections(
  byLine: ReadonlyMap<number, Candidate>,
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
  heads: ReadonlySet<number>,
  isListed: (line: OutlineLine) => boolean,
): LostTitle[] {
  if (misreadLabels(byLine) < MISREAD) return [];
  const letters = [...byLine.values()].flatMap((candidate): { line: OutlineLine; reading: Reading; titled: boolean }[] => {
    const reading = candidate.readings.find(
      (one) => one.cost < 1 && /^upper\|\./.test(one.reading.style) && /^[A-Z]/.test(one.reading.id),
    )?.reading;
    return reading ? [{ line: candidate.line, reading, titled: isOverCapitals(candidate.line, reading, lines) }] : [];
  });
  const titled = letters.filter((letter) => letter.titled);
  const like = titled[0]?.reading;
  if (!like || titled.length < LABELS || titled.length < letters.length * TITLED) return [];
  const printed = new Map(titled.map(({ line, reading }) => [line.index, reading]));
  const sectionAt = (line: OutlineLine, apart: boolean): Section | null => {
    const reading = printed.get(line.index);
    if (reading) return { line, reading };
    const plain = free(line) && !byLine.has(line.index) && isCapitals(line.text) && !SIGNED.test(line.text);
    return plain && (apart ? isTitleAlone(lines, line.index, true) : isTitleOver(lines, line.index, line.text, true))
      ? { line, reading: null }
      : null;
  };
  const lost = articlesOf(lines, heads, sectionAt).map((article) => lostIn(article, like, isListed));
  return lost.filter((found) => found.length > 0).length >= SHOWN ? lost.flat() : [];
}

function misreadLabels(byLine: ReadonlyMap<number, Candidate>): number {
  return [...byLine.values()].filter(({ readings }) => readings.every(({ reading, cost }) => reading.misread >= 1 && cost < 1)).length;
}

function isOverCapitals(line: OutlineLine, reading: Reading, lines: readonly OutlineLine[]): boolean {
  const rest = line.text.slice(reading.end).trim();
  const next = lines[line.index + 1];
  return rest === ''
    ? next !== undefined && isCapitals(next.text) && isTitleAlone(lines, next.index, true)
    : isCapitals(rest) && isTitleOver(lines, line.index, rest, true);
}

/**
 * Sections of each top-level unit. The line right below its label is its own title; the next one is a section's where no article that
 * prints its first letter shows a second line of its title.
 */
function articlesOf(
  lines: readonly OutlineLine[],
  heads: ReadonlySet<number>,
  sectionAt: (line: OutlineLine, apart: boolean) => Section | null,
): Section[][] {
  const articles: { second: Section | null; sections: Section[] }[] = [];
  for (const line of lines) {
    const open = articles.at(-1);
    if (heads.has(line.index)) articles.push({ second: null, sections: [] });
    else if (open && heads.has(line.index - 2) && line.gap < 0.6) open.second = sectionAt(line, false);
    else if (open && !heads.has(line.index - 1)) {
      const section = sectionAt(line, true);
      // The title right below a letter that stands alone is that one's.
      if (section && (section.reading !== null || open.sections.at(-1)?.line.index !== line.index - 1)) open.sections.push(section);
    }
  }
  const wraps = articles.some(({ second, sections }) => second?.reading === null && sections[0]?.reading?.ordinal === 1);
  return articles.map(({ second, sections }) => (second && (second.reading || !wraps) ? [second, ...sections] : sections));
}

/**
 * Letters by their places, where these agree with every letter that is printed: before a letter as many titles as are missing, or as many
 * that the contents name as well.
 */
function lostIn(sections: readonly Section[], like: Reading, isListed: (line: OutlineLine) => boolean): LostTitle[] {
  if (sections.length < FEWEST) return [];
  const found: LostTitle[] = [];
  let [ordinal, open]: [number, OutlineLine[]] = [0, []];
  const take = (titles: readonly OutlineLine[]): void => {
    for (const line of titles) found.push({ start: { line, printed: 0, cost: -1 }, like, ordinal: ++ordinal });
  };
  for (const { line, reading } of sections) {
    if (reading === null) {
      open.push(line);
      continue;
    }
    const missing = reading.ordinal - ordinal - 1;
    const titles = open.length > missing ? open.filter(isListed) : open;
    if (titles.length !== missing) return [];
    take(titles);
    [ordinal, open] = [reading.ordinal, []];
  }
  take(open);
  return found;
}
