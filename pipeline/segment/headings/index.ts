import type { CleanText, Run } from '../../model.ts';
import type { Mark } from '../decode/index.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isCapitals, isSentence, isTitle, isWrappedTitle } from '../lines/shape.ts';
import { sideLetterTitle } from './side-letter-title.ts';

/** Heading of a unit, offsets into the text of record; empty where there is none. */
export interface Heading {
  readonly start: number;
  readonly end: number;
}

const MOST_LINES = 4;
/** Lines that a title in small letters takes beyond its first, at most. */
const MOST_WRAPPED = 2;
/** Marks between label and heading; an amendment says there that the clause is new. */
const LEAD = /^[\s.:)*_–—-]*(?:\((?:new|added|renumber(?:ed)?)\)[\s*_]*)?/i;
/** A remark in brackets that closes a title in capitals. */
const REMARK = /\s+\([^()]{3,80}\)\s*$/;

/** A title closed by a mark before the sentence; one in capitals may hold a dash. */
const RUN_IN = /^(?<title>["“]?[\p{Lu}\d][^.:;?!\t]{1,70}?["”]?)\s?(?:[.:]|\s[-–—])(?=\s+["“($]?[\p{Lu}\d])/u;
const CAPITALS_RUN_IN = /^(?<title>\p{Lu}[\p{Lu}\d\s,&/'’()–—-]{3,90})[.:](?=\s+["“(]?[\p{Lu}\d])/u;
/** Capitals over a sentence that begins with a word in small letters. */
const CAPITALS_ALONE =
  /^(?<title>\p{Lu}[\p{Lu}&/'’-]+(?:,?\s[\p{Lu}&/'’-]{2,}|\s[&/])*)\s(?=(?:An?|The|This|Each|Every|All|Any|No|If|When|Where|Upon|In|For|It|There|Both|Either|Up|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Teachers?|Employees?|Members?)\s[“"(]?[\p{L}\d])/u;
/** Fewer are rather the short name of a body. */
const FEWEST_CAPITALS = 8;
/** What a title cannot end with. */
const OPEN_WORD = /\b(?:of|the|and|or|for|in|to|with|at|by)\s*$/i;
const BREAKS_OFF = /(?:\b(?:of|the|and|or|for|in|to|with|at|by)|,)\s*$/i;
/** Blank lines within such a title at most. */
const MOST_BLANK = 3;
/** Words of a sentence. */
const VERB =
  /\b(?:shall|will|may|must|can|could|should|would|is|are|was|were|be|been|has|have|had|do|does|not|no|all|any|each|every|if|when|this|that|it|they|agrees?)\b/i;
const FEW_WORDS = 8;
const FEW_PLAIN = 5;

/** What stands behind a label: where its unit ends, and whether children follow. */
export interface Extent {
  readonly limit: number;
  readonly hasChildren: boolean;
}

/** The heading printed on the label's line or the next ones. A title that is all a childless item has is its text. */
export function headingOf(mark: Mark, lines: readonly OutlineLine[], record: CleanText, styled: StyledRuns, extent: Extent): Heading {
  const labelEnd = mark.line.start + mark.reading.end;
  const none = { start: labelEnd, end: labelEnd };
  const top = mark.depth === 0 || mark.reading.kind === 'keyword' || mark.reading.kind === 'appendix';
  const found = find(mark, lines, record, styled, extent.limit, top) ?? none;
  const all = record.text.slice(found.end, extent.limit).trim() === '';
  return all && !top && !extent.hasChildren ? none : found;
}

function find(
  mark: Mark,
  lines: readonly OutlineLine[],
  record: CleanText,
  styled: StyledRuns,
  limit: number,
  top: boolean,
): Heading | null {
  if (mark.reading.kind === 'named') return sideLetterTitle(mark, lines, limit);
  const labelEnd = mark.line.start + mark.reading.end;
  const lead = LEAD.exec(record.text.slice(labelEnd, mark.line.end))![0].length;
  const start = Math.min(labelEnd + lead, mark.line.end);
  const stop = Math.min(mark.line.end, limit);
  if (start >= stop) return below(mark, lines, limit, styled, top);
  const rest = record.text.slice(start, stop);
  const own = onLine(rest, start, mark, lines, styled, top, limit);
  return own && own.end >= start + rest.trimEnd().length && (top || isCapitals(rest)) ? goOn(own, mark, lines, limit, rest) : own;
}

function onLine(
  rest: string,
  start: number,
  mark: Mark,
  lines: readonly OutlineLine[],
  styled: StyledRuns,
  top: boolean,
  limit: number,
): Heading | null {
  const text = rest.trimEnd().replace(/\s+[-–—]+$/, '');
  const wrapped = isCapitals(text) ? null : wrappedTitle(text, start, mark.line.index, lines, limit);
  if (wrapped) return wrapped;
  const next = lines[mark.line.index + 1];
  const alone = !next || next.start >= limit || next.gap >= 0.5 || isSentence(next.text) || !next.joined;
  const remark = REMARK.exec(text);
  const bare = remark && isCapitals(text.slice(0, remark.index)) ? text.slice(0, remark.index) : text;
  if (text.length <= 130 && isTitle(bare) && alone && !(next?.joined && !isCapitals(text))) {
    const short = text
      .replace(/\([^()]*\)/g, '')
      .trim()
      .split(/\s+/).length;
    if (top || isCapitals(bare) || (short <= 9 && !/[,;]$/.test(text))) return { start, end: start + text.length };
  }
  const shown = styledTitle(text, start, styled.prefix(start, mark.line.start + mark.reading.start));
  return shown ?? runIn(rest, start) ?? unmarked(rest, start) ?? (next && next.start < limit ? aloneOnLine(text, start, next) : null);
}

/** The styled run that opens a text and ends at `run`. */
function styledTitle(text: string, start: number, run: number): Heading | null {
  if (run <= start + 2 || run > start + text.length || run - start >= 100) return null;
  const shown = text.slice(0, run - start).trimEnd();
  if (isSentence(shown) || !/\p{L}{2}/u.test(shown) || !/^[\p{Lu}\d"“]/u.test(shown)) return null;
  return { start, end: start + shown.replace(/[\s.:–—-]+$/, '').length };
}

/** `Clean-up.`, `Continuous leave`: a few words that end the label's line early, over a sentence. */
function aloneOnLine(text: string, start: number, next: OutlineLine): Heading | null {
  const short =
    text.split(/\s+/).length <= FEW_WORDS && /^["“(]?\p{Lu}[^.;?!]+\.?$/u.test(text) && !VERB.test(text) && !/[,–—-]\.?$/.test(text);
  const over =
    (next.afterStop || next.gap >= 0.6) &&
    !next.joined &&
    !next.wrapped &&
    !next.cell &&
    /^["“]?\p{Lu}/u.test(next.text) &&
    isSentence(next.text);
  return short && over ? { start, end: start + text.length } : null;
}

/** A title that is wrapped onto the next line or two, with nothing behind it there. */
function wrappedTitle(text: string, start: number, first: number, lines: readonly OutlineLine[], limit: number): Heading | null {
  let whole = text;
  let last = first;
  while (last < first + MOST_WRAPPED && goesOn(lines[last + 1], whole, limit)) whole = `${whole} ${lines[++last]!.text.trim()}`;
  const behind = lines[last + 1];
  if (last === first || (behind && behind.start < limit && goesOn(behind, whole, limit))) return null;
  return isWrappedTitle(whole) && !isSentence(lines[last]!.text)
    ? { start, end: lines[last]!.start + lines[last]!.text.trimEnd().length }
    : null;
}

/** It is wrapped there, or the line before breaks off: `Hours of`. */
function goesOn(line: OutlineLine | undefined, before: string, limit: number): line is OutlineLine {
  if (!line || line.end > limit || line.pageTop || /[.:]\s*$/.test(before)) return false;
  return line.joined || line.wrapped || ((line.gap < 0.5 || line.level > 0) && BREAKS_OFF.test(before)) || goesOnBelow(line, before);
}

/** The title breaks off over blank lines: a converter made a paragraph of each of its lines. */
function goesOnBelow({ text, gap, pageTop, level }: OutlineLine, before: string): boolean {
  const open = OPEN_WORD.test(before) || /^(?:and|of|or|for|to|&)\s/i.test(text);
  return (
    open &&
    gap < MOST_BLANK &&
    !pageTop &&
    text.length < 60 &&
    isCapitals(text) === isCapitals(before) &&
    isTitle(`A ${text}`) &&
    (level > 0 || !/[.:;,]\s*$/.test(text))
  );
}

/** `Sick Leave. Each employee ...`, `Duties: ...`, `TERM - This ...`: a title closed by a mark before the sentence. */
function runIn(rest: string, start: number): Heading | null {
  const match = CAPITALS_RUN_IN.exec(rest) ?? RUN_IN.exec(rest);
  const title = match?.groups?.title;
  // A dash within brackets or between figures parts no title from its text.
  if (!title || /\([^)]*$|\(\d+\)/.test(title) || (/\d$/.test(title) && /^\s[-–—]\s\d/.test(rest.slice(title.length)))) return null;
  if (!(isTitle(title) || isPlainTitle(title, rest)) || /\b(?:Inc|No|Mr|Mrs|Ms|Dr|St|vs|U\.S|Sec|Art)$/.test(title)) return null;
  const words = title.split(/\s+/);
  return words.length <= 12 && /\p{Ll}|\p{Lu}{3}/u.test(title) && !/^\d(?!\d{3}[-–]\d{2,4}\s)/.test(title)
    ? { start, end: start + title.length }
    : null;
}

/** `Definitions   A grievance is ...`, `SICK LEAVE Each keeper has ...`: a title parted from its sentence by blanks or its capitals alone. */
function unmarked(rest: string, start: number): Heading | null {
  const capitals = CAPITALS_ALONE.exec(rest)?.groups?.title;
  if (capitals && capitals.replace(/[^\p{L}]/gu, '').length >= FEWEST_CAPITALS) return { start, end: start + capitals.length };
  const title = /^(?<title>\p{Lu}[^.:;?!\t]{1,60}?) {2,}(?=["“(]?\p{Lu})/u.exec(rest)?.groups?.title;
  const words = title?.split(/\s+/).length ?? 0;
  return title && words <= FEW_WORDS && isTitle(title) && !VERB.test(title) && isSentence(rest.slice(title.length))
    ? { start, end: start + title.length }
    : null;
}

/** `Deadline for requests. Each`: a few words without a verb, closed like a sentence. */
function isPlainTitle(title: string, rest: string): boolean {
  const words = title.split(/\s+/).length;
  return (
    words > 1 &&
    words <= FEW_PLAIN &&
    !/[\d%$]/.test(title) &&
    /[.:]/.test(rest[title.length]!) &&
    /^(?!(?:The|An?|In|For|To|On|At|By|Such|These|Those|One)\s)\p{Lu}\p{Ll}/u.test(title) &&
    !VERB.test(title) &&
    !/,/.test(title)
  );
}

/** Title on the lines below a label that stands alone. */
function below(mark: Mark, lines: readonly OutlineLine[], limit: number, styled: StyledRuns, top: boolean): Heading | null {
  const next = lines[mark.line.index + 1];
  if (!next || next.end > limit || next.cell !== mark.line.cell) return null;
  const run = styled.prefix(next.start);
  const opening =
    mark.depth > 0 ? ((run < next.end ? styledTitle(next.text, next.start, run) : null) ?? runIn(next.text, next.start)) : null;
  if (opening) return opening;
  if (!isTitle(next.text) || isSentence(next.text)) return null;
  if (!top && !isCapitals(next.text) && styled.prefix(next.start) < next.end) {
    const text = lines[next.index + 1];
    return text && text.start < limit && !next.joined ? aloneOnLine(next.text.trimEnd(), next.start, text) : null;
  }
  return goOn({ start: next.start, end: next.start + next.text.trimEnd().length }, { ...mark, line: next }, lines, limit, next.text);
}

/** A title in capitals, or in one style, may go on over the next lines. */
function goOn(heading: Heading, mark: Mark, lines: readonly OutlineLine[], limit: number, shown: string): Heading {
  let { end } = heading;
  for (let i = mark.line.index + 1; i < Math.min(lines.length, mark.line.index + MOST_LINES); i++) {
    const line = lines[i]!;
    const before = lines[i - 1]!;
    const same = isCapitals(shown) ? isCapitals(line.text) : line.bold > 0.7 && before.bold > 0.7;
    if (line.end > limit || line.pageTop) break;
    if ((line.gap >= 0.9 || !same || !isTitle(line.text)) && !goesOnBelow(line, before.text)) break;
    if (i === mark.line.index + 1 && shown.trim() === '') break;
    end = line.start + line.text.trimEnd().length;
  }
  return { start: heading.start, end };
}

/** Bold and underlined runs, to find run-in headings. */
export class StyledRuns {
  private readonly ends = new Map<number, number>();

  constructor(runs: readonly Run[]) {
    for (const run of runs) {
      if (!run.bold && !run.underline) continue;
      this.ends.set(run.start, Math.max(run.end, this.ends.get(run.start) ?? 0));
    }
  }

  /** End of the styled run that begins at (or a character or two before) an offset, or takes in the label before it; 0 where there is none. */
  prefix(offset: number, label = offset): number {
    for (let at = offset; at >= Math.min(offset, label) - 3; at--) {
      const end = this.ends.get(at);
      if (end !== undefined && end > offset) return end;
    }
    return 0;
  }
}
