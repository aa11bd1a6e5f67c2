import type { Run } from '../../model.ts';
import type { DraftLine } from '../../text/draft-line.ts';

export type Style = Omit<Run, 'start' | 'end' | 'uncertain'>;

/** An emphasis mark as it stands in a line. */
export interface Mark {
  readonly line: DraftLine;
  /** Position of the line among all lines. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** Marks of one kind pair with one another. */
  readonly kind: string;
  readonly style: Style;
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARK =
  /(?<![\\*])(\*{1,4})(?!\*)|(?<![\\~])~~(?!~)|(?<![\\_])(_{1,2})(?!_)|<(\/?)(u|b|strong|i|em|s|strike|del|ins|sup|sub|mark)(?:\s[^<>\n]{0,200})?>/gi;

const TAG_STYLES: Readonly<Record<string, Style>> = {
  u: { underline: true },
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  s: { strike: true, redline: 'delete' },
  strike: { strike: true, redline: 'delete' },
  del: { strike: true, redline: 'delete' },
  ins: { underline: true, redline: 'insert' },
  sup: { superscript: true },
  sub: {},
  mark: {},
};

/** The marks of a line, from left to right. */
export function marksOf(line: DraftLine, row: number): Mark[] {
  const { text } = line;
  if (!/[*~_<]/.test(text)) return [];
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const place = { line, row, start: match.index, end: match.index + match[0].length };
    const tag = match[4]?.toLowerCase();
    if (tag) marks.push({ ...place, kind: `<${tag}>`, style: TAG_STYLES[tag]!, opens: match[3] === '', closes: match[3] !== '' });
    else marks.push(...delimiter(place, match[0], text));
  }
  return marks;
}

function delimiter(place: Pick<Mark, 'line' | 'row' | 'start' | 'end'>, mark: string, text: string): Mark[] {
  const [before, after] = [text[place.start - 1] ?? ' ', text[place.end] ?? ' '];
  const [blankBefore, blankAfter] = [/\s/.test(before), /\s/.test(after)];
  let opens = !blankAfter && (!isPunctuation(after) || blankBefore || isPunctuation(before));
  let closes = !blankBefore && (!isPunctuation(before) || blankAfter || isPunctuation(after));
  const strong = mark.length >= 2;
  if (!opens && !closes && !strong) return [];
  if (!opens && !closes) [opens, closes] = [true, true];
  if (mark[0] === '_' && /\w/.test(before) && /\w/.test(after)) return [];
  if (mark === '****') return [];
  const kind = mark === '***' ? '**' : mark;
  return [{ ...place, kind, style: styleOf(mark), opens, closes }];
}

function styleOf(mark: string): Style {
  if (mark === '~~') return { strike: true, redline: 'delete' };
  if (mark.length === 1) return { italic: true };
  return mark.length === 3 ? { bold: true, italic: true } : { bold: true };
}

function isPunctuation(character: string): boolean {
  return /[\p{P}<>|~$+=^`]/u.test(character);
}
