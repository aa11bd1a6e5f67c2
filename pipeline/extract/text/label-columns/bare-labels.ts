import { keywordReadings } from '../../../numbering/keyword.ts';
import { simpleReadings } from '../../../numbering/simple.ts';

/** A label that is all there is on its line, or that a line begins with. */
export interface Label {
  /** Labels of one list share it. */
  readonly style: string;
  readonly ordinal: number;
  /** As printed, to tell `1A` from `1`. */
  readonly id: string;
  /** 0 for articles, 1 sections, 2 capitals and romans, 3 numbers, 4 small letters and small romans. */
  readonly level: number;
}

const LEVELS: Readonly<Record<string, number>> = { upper: 2, ROMAN: 2, arabic: 3, lower: 4, roman: 4 };
/** Recognised remains of a label: marks and at most two letters. */
const REMAINS = /^[^\p{L}\d\s]{0,3}[\p{L}\d]{0,2}[).\]][^\p{L}\d\s]?$/u;

/** Every way to read a line that holds a label and nothing else. */
export function bareLabels(text: string): Label[] {
  const trimmed = text.trim();
  if (trimmed.length > 14) return [];
  return labelsAt(trimmed, (end) => /^\W*$/.test(trimmed.slice(end)));
}

/** Every way to read the label that a line begins with; a reference that a line was wrapped before (`Section 4 of`, `Article 7, which`) is none. */
export function leadingLabels(text: string): Label[] {
  const trimmed = text.trim();
  return labelsAt(trimmed, (end) => !/^(?:,|\s*\p{Ll})/u.test(trimmed.slice(end)) && trimmed[end - 1] !== ',');
}

function labelsAt(text: string, fits: (end: number) => boolean): Label[] {
  const keywords = keywordReadings(text, 0).filter(({ style, end }) => (style === 'section' || style === 'article') && fits(end));
  if (keywords.length > 0)
    return keywords
      .filter(({ components }) => components.length === 1)
      .map(({ style, ordinal, id }) => ({ style, ordinal, id, level: style === 'article' ? 0 : 1 }));
  return simpleReadings(text, 0)
    .filter(({ kind, closed, ordinal, end }) => kind === 'simple' && closed && ordinal > 0 && fits(end))
    .map(({ style, ordinal, id }) => ({ style, ordinal, id, level: LEVELS[style.split('|')[0]!] ?? 3 }));
}

/** A line between the labels of a column that may be a label that was misread. */
export function isRemains(text: string): boolean {
  return REMAINS.test(text.trim());
}
