import type { Change, DraftLine } from '../../text/draft-line.ts';
import type { Draft } from '../cleaner.ts';
import type { Style } from './marks.ts';

/** Words in brackets with attributes, and attributes of headings and images. */
const SPAN =
  /\[((?:[^\][\n]|\\[\][]){0,2000})\]\{([.#][^{}\n]{0,300})\}|\s?\{(?:[.#][^{}\n]{0,300}|(?:width|height)=[^{}\n]{0,100})\}(?=\s*$)/g;
/** Marks of notes, and letters raised between carets. */
const RAISED = /\[\^([\w-]{1,20})\](?=(:)?)|(?<=\w)\^([^\s^]{1,12})\^/g;

/** Attributes that pandoc writes behind brackets: styles and redlines become runs. Marks of notes lose their brackets. */
export function cutSpans({ lines }: Draft): void {
  for (const line of lines) {
    if (line.text.includes('{')) line.apply([...line.text.matchAll(SPAN)].flatMap((match) => spanOf(line, match)));
    if (line.text.includes('^')) line.apply([...line.text.matchAll(RAISED)].flatMap((match) => raisedOf(line, match)));
  }
}

function spanOf(line: DraftLine, { index, 0: whole, 1: words, 2: attributes }: RegExpExecArray): Change[] {
  if (words === undefined) return [cut(index, index + whole.length)];
  const end = index + 1 + words.length;
  const style = styleOf(attributes!);
  if (style) mark(line, index + 1, end, style);
  return [cut(index, index + 1), cut(end, index + whole.length)];
}

function raisedOf(line: DraftLine, { index, 0: whole, 1: note, 2: colon, 3: letters }: RegExpExecArray): Change[] {
  const words = note ?? letters!;
  const start = index + whole.indexOf(words);
  if (colon === undefined) mark(line, start, start + words.length, { superscript: true });
  return [cut(index, start), cut(start + words.length, index + whole.length)];
}

function styleOf(attributes: string): Style | null {
  if (/\.(?:deletion|paragraph-deletion)\b/.test(attributes)) return { strike: true, redline: 'delete' };
  if (/\.(?:insertion|paragraph-insertion)\b/.test(attributes)) return { underline: true, redline: 'insert' };
  return /\.(?:underline|ul)\b/.test(attributes) ? { underline: true } : null;
}

function mark(line: DraftLine, start: number, end: number, style: Style): void {
  const raw = line.rawOffsets();
  if (end > start) line.runs.push({ ...style, start: raw(start), end: raw(start) + (end - start) });
}

function cut(start: number, end: number): Change {
  return { start, end, text: '', rule: 'markup', class: 'markup' };
}
