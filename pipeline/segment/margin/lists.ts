import type { Reading } from '../../numbering/reading.ts';
import { addTo } from '../../text/add-to.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isCapitals } from '../lines/shape.ts';
import { isTitleAlone, isTitleOver, STOPS, type Start, startOf } from './starts.ts';

/** A list's labels stand no further apart, in lines. */
const REACH = 150;
/** Sections with titles of their own are longer. */
const REACH_OF_TITLED = 400;
/** Labels of a style, and the share of them over titles alone on their lines, from which on its units are known to have such titles. */
const LABELS = 4;
const TITLED = 0.5;
const LOWEST = 9;
/** Characters of a running head, and how often it comes at least. */
const LONGEST_HEAD = 40;
const HEADS = 6;
const LEVELS: Readonly<Record<string, number>> = { upper: 1, ROMAN: 1, arabic: 2, lower: 3, roman: 3 };

/** A label of a list and what stands behind it. */
export interface Stretch {
  readonly reading: Reading;
  /** The label is all there is on its line. */
  readonly bare: boolean;
  /** Titles alone on their lines open the units of its style. */
  readonly titled: boolean;
  /** Number of the list's next label; null where none comes before the list's end. */
  readonly next: number | null;
  /** Unlabelled paragraphs up to there, without the label's own. */
  readonly starts: readonly Start[];
}

/** Every label of a list with the unlabelled paragraphs behind it. */
export function stretchesOf(
  byLine: ReadonlyMap<number, Candidate>,
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
): Stretch[] {
  const labels = [...byLine.values()].flatMap(({ line, readings }): Label[] => {
    const { reading } = readings.reduce((best, other) => (other.cost < best.cost ? other : best));
    if (reading.kind !== 'simple' || !reading.closed || reading.start > 1) return [];
    const rest = line.text.slice(reading.end).trim();
    const titled = rest === '' ? isTitleAlone(lines, line.index + 1) : isTitleOver(lines, line.index, rest);
    return [{ line, reading, bare: rest === '', titled }];
  });
  const titled = titledStyles(labels);
  const heads = runningHeads(lines);
  const within = (line: OutlineLine): boolean => free(line) || heads.has(line.index);
  return labels.map((label) => {
    const isTitled = titled.has(label.reading.style);
    return { reading: label.reading, bare: label.bare, titled: isTitled, ...behind(label, isTitled, byLine, lines, within, heads) };
  });
}

interface Label extends Pick<Stretch, 'reading' | 'bare'> {
  readonly line: OutlineLine;
  /** A title alone on its line stands behind it. */
  readonly titled: boolean;
}

/** Capital letters over titles. */
function titledStyles(labels: readonly Label[]): ReadonlySet<string> {
  const styles = new Set(labels.map(({ reading }) => reading.style).filter((style) => style.startsWith('upper|')));
  return new Set(
    [...styles].filter((style) => {
      const own = labels.filter(({ reading }) => reading.style === style);
      return own.length >= LABELS && own.filter(({ titled }) => titled).length >= own.length * TITLED;
    }),
  );
}

function behind(
  { line: from, reading: label, bare, titled: overTitle }: Label,
  titled: boolean,
  byLine: ReadonlyMap<number, Candidate>,
  lines: readonly OutlineLine[],
  free: (line: OutlineLine) => boolean,
  heads: ReadonlySet<number>,
): Pick<Stretch, 'next' | 'starts'> {
  const starts: Start[] = [];
  let own = bare;
  /** The line before is a paragraph of one line. */
  let whole = false;
  // A label that was read into the middle of a sentence belongs to the next paragraph.
  const displaced = bare && (titled ? !overTitle : !byLine.has(from.index + 1) && /^\p{Ll}/u.test(lines[from.index + 1]?.text ?? ''));
  let number: OutlineLine | null = null;
  for (let i = from.index + 1; i < lines.length && i < from.index + (titled ? REACH_OF_TITLED : REACH); i++) {
    const line = lines[i]!;
    if (!free(line)) break;
    if (heads.has(i)) continue;
    const readings = byLine.get(i)?.readings ?? [];
    const same = readings.find(
      ({ reading }) => reading.style === label.style && reading.ordinal > label.ordinal && isPlain(reading, line, titled),
    );
    if (same) return { next: same.reading.ordinal, starts: starts.slice(displaced ? 1 : 0) };
    if (readings.some(({ reading, cost }) => cost < 1 && levelOf(reading) < levelOf(label)) || isTitle(line)) break;
    if (readings.some(({ reading, cost }) => cost < 0 || reading.style === label.style)) {
      own = false;
    } else if (/^\d{1,2}$/.test(line.text.trim())) number = line;
    else {
      const start: Start | null = titled
        ? own || !isTitleAlone(lines, i)
          ? null
          : { line, printed: 0, cost: 0 }
        : number
          ? { line: number, printed: number.text.trim().length, cost: 0 }
          : own
            ? null
            : startOf(line, lines[i - 1]!.text, whole || opensList(line, byLine));
      if (start) starts.push(start);
      whole = (own || start !== null) && STOPS.test(line.text);
      [own, number] = [false, null];
    }
  }
  return { next: null, starts: starts.slice(displaced ? 1 : 0) };
}

/** `The keeper sees to these:` over the first label of a list. */
function opensList({ text, index }: OutlineLine, byLine: ReadonlyMap<number, Candidate>): boolean {
  return (
    /:\s*$/.test(text) &&
    (byLine.get(index + 1)?.readings.some(({ reading, cost }) => reading.kind === 'simple' && reading.ordinal === 1 && cost < 0) ?? false)
  );
}

/** `C`, and `Cc` as recognition doubles a capital; where it stands alone in a list of titles, it was displaced. */
function isPlain({ misread, id, end }: Reading, { text }: OutlineLine, titled: boolean): boolean {
  return misread === 0 || (/^([A-Z])(?!\1)[a-z]$/.test(id) && !(titled && text.slice(end).trim() === ''));
}

/** Short lines that come again and again but for their figures. */
function runningHeads(lines: readonly OutlineLine[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const { text, index } of lines) {
    if (text.length > LONGEST_HEAD) continue;
    const shape = text.replace(/[\d\s]+/g, ' ').trim();
    if (/\p{L}{3}/u.test(shape)) addTo(places, shape, index);
  }
  return new Set([...places.values()].filter((own) => own.length >= HEADS).flat());
}

/** A title in capitals ends a list; at a page's top it may be a running head. */
function isTitle(line: OutlineLine): boolean {
  return isCapitals(line.text) && line.gap >= 0.6 && !line.pageTop && !/:\s/.test(line.text);
}

/** Keywords and ids stand above capitals above numbers above small letters. */
function levelOf(reading: Reading): number {
  if (reading.kind === 'simple') return LEVELS[reading.style.split('|')[0]!] ?? 2;
  return reading.kind === 'keyword' || reading.kind === 'compound' ? 0 : LOWEST;
}
