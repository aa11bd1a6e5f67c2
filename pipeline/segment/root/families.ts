import { rankOf } from '../../numbering/keyword.ts';
import type { Reading } from '../../numbering/reading.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { costOf } from '../candidates/costs.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isCapitals, isSentence, isTitle } from '../lines/shape.ts';

/** A line that may open a top-level unit. */
export interface RootCandidate {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly family: string;
  /** Cost of taking it for a heading, apart from its place in the sequence. */
  readonly cost: number;
  /** First letters of the title printed with it, to tell a heading from one that runs on page after page. */
  readonly title: string;
  /** It stands among the last lines of its page. */
  readonly foot: boolean;
  /** First line of the title lines that it stands below without text between. */
  readonly block: number;
}

const cost = costOf('root');
const PROSE =
  /^\s*(?:,|;|\)|and\b|or\b|of\b(?!\s+\p{Lu})|through\b|above\b|below\b|shall\b|hereof\b|herein\b|is\b|are\b|was\b|has\b|does\b|provides?\b|et\s+seq|\(\w+\)\s+of\b|if\b|will\b|may\b|which\b|that\b|to\s+\d)/u;

/** Lines of a block of titles at most. */
const BLOCK = 6;
/** Lines of a page's foot. */
const FOOT = 4;
/** An entry of an index: its pages stand behind it. */
const INDEX_ENTRY = /\p{L},\s*\d{1,3}(?:\s*[-–]\s*\d{1,3})?(?:,\s*[\d\s–-]+)*$/u;
/** How a side letter opens: `Side Letter #2 between the Board and the Guild`. */
const PARTIES = /\d\W*(?:by\s+and\s+)?between\b/i;

/** All root candidates by family. Families are styles that can number the top level: keywords, titled numbers or letters, appendices. */
export function rootCandidates(candidates: readonly Candidate[], lines: readonly OutlineLine[]): RootCandidate[] {
  const found: RootCandidate[] = [];
  for (const candidate of candidates) {
    if (candidate.chained) continue;
    for (const { reading } of candidate.readings) {
      const family = familyOf(reading);
      if (!family) continue;
      const sum = headingCost(candidate.line, lines, reading);
      if (sum >= 4) continue;
      const place = headingPlace(candidate.line, reading, lines);
      found.push({ candidate, reading, family, cost: sum + (place.foot ? cost('foot') : 0), ...place });
    }
  }
  return withRunningHeads(found);
}

/** At a page's top what stands below elsewhere in the same words rather runs on over the pages than heads a unit. */
function withRunningHeads(candidates: readonly RootCandidate[]): RootCandidate[] {
  const keyOf = ({ family, reading, title }: RootCandidate): string => `${family} ${reading.id} ${title}`;
  const below = new Set(candidates.filter(({ candidate }) => !candidate.line.pageTop).map(keyOf));
  return candidates.map((unit) =>
    unit.candidate.line.pageTop && unit.title !== '' && below.has(keyOf(unit)) ? { ...unit, cost: unit.cost + cost('running-head') } : unit,
  );
}

function familyOf(reading: Reading): string | null {
  switch (reading.kind) {
    case 'keyword':
      if (rankOf(reading.style) > 4 || reading.components.length > 2) return null;
      return reading.components.length === 1
        ? reading.style
        : reading.components.every((component) => /^\d+$/.test(component))
          ? `${reading.style}.`
          : null;
    case 'appendix':
      return 'appendix';
    case 'named':
      return 'side-letter';
    case 'code':
      return reading.components.length === 1 ? 'code' : null;
    case 'simple':
      return /^(?:(?:upper|ROMAN|arabic)\|(?:\.|-|\)|)$|ordinal)/.test(reading.style) ? reading.style.replace(/\|.*/, '|') : null;
    case 'compound':
      return reading.style === 'id|.' && (reading.components[1] === '0' || reading.components.length === 1) ? 'id|0' : null;
    default:
      return null;
  }
}

/** Articles within a part (`ARTICLE 2.3`) count in thousands of the part. */
const PART = 1000;

/** Ordinal of a root label in its family. */
export function rootOrdinal(reading: Reading): number {
  if (!Number.isInteger(reading.ordinal)) return reading.ordinal;
  if (reading.kind === 'keyword' && reading.components.length === 2 && reading.step === undefined)
    return Number(reading.components[0]) * PART + Number(reading.components[1]);
  if (reading.kind !== 'compound') return reading.ordinal;
  const [head] = reading.components as [string];
  // `C1.00`, then `L1.00`: parts of an agreement, each with its letter.
  return /^[A-Z]\d/.test(head) ? (head.charCodeAt(0) - 64) * PART + Number(head.slice(1)) : Number(head);
}

/** Steps from one root label to another: 1 to the next one, also from 1.9 to 2.1. */
export function rootStep(from: number, to: number): number {
  if (!Number.isInteger(from) || !Number.isInteger(to)) return to > from ? Math.max(1, Math.floor(to - from)) : to - from;
  if (from < PART || to < PART || Math.floor(from / PART) === Math.floor(to / PART)) return to - from;
  const parts = Math.floor(to / PART) - Math.floor(from / PART);
  return parts < 0 ? parts : parts + Math.max(0, (to % PART) - 1);
}

/** True for the label that opens a list. */
export function isFirst(ordinal: number): boolean {
  return ordinal === 1 || ordinal === PART || ordinal === PART + 1;
}

function headingPlace(line: OutlineLine, reading: Reading, lines: readonly OutlineLine[]): Pick<RootCandidate, 'title' | 'foot' | 'block'> {
  const letters = (text: string): string =>
    text
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase()
      .slice(0, 24);
  const next = lines[line.index + 1];
  const rest = letters(line.text.slice(reading.end));
  const last = lines[Math.min(lines.length - 1, line.index + FOOT)]!;
  return {
    title: rest || (next && isTitle(next.text) ? letters(next.text) : ''),
    foot: last.page > line.page || (last === lines.at(-1) && line.page > 1),
    block: reading.kind === 'named' ? titleBlock(line, lines) : line.index,
  };
}

function titleBlock(line: OutlineLine, lines: readonly OutlineLine[]): number {
  let first = line.index;
  while (
    first > 0 &&
    first > line.index - BLOCK &&
    lines[first - 1]!.page === line.page &&
    lines[first]!.gap < 2 &&
    isTitle(lines[first - 1]!.text)
  )
    first--;
  return first;
}

function headingCost(line: OutlineLine, lines: readonly OutlineLine[], reading: Reading): number {
  const rest = line.text.slice(reading.end).replace(/^[\s:.–—-]+/, '');
  const printed = line.text.slice(reading.start, reading.end);
  let sum = reading.misread * cost('misread');
  const simple = reading.kind === 'simple' || reading.kind === 'compound' || reading.kind === 'code';
  if (simple) sum += cost('simple');
  if (reading.kind === 'appendix') sum += cost('appendix') + (/^\W*cont(?:inued|['’.]?d|\.)?\b/i.test(rest) ? cost('prose-follows') : 0);
  if (reading.kind === 'named')
    sum +=
      cost('named') +
      (INDEX_ENTRY.test(rest || (lines[line.index + 1]?.text ?? '')) ? cost('prose-follows') : 0) +
      (PARTIES.test(`${printed.slice(-1)}${rest.slice(0, 40)}`) && (line.gap >= 0.6 || line.pageTop) ? cost('named-parties') : 0);
  if (PROSE.test(line.text.slice(reading.end)) && !isCapitals(rest)) return sum + cost('prose-follows');
  if (rest === '') {
    if (!simple) sum += cost('alone');
    const next = lines[line.index + 1];
    if (next && next.gap < 4 && isTitle(next.text) && !isSentence(next.text))
      sum += cost('title-follows') * (isCapitals(next.text) || next.bold > 0.5 ? 1 : 0.6);
  } else if (isCapitals(rest)) sum += cost('capitals') + cost('title-follows');
  else if (isTitle(rest)) sum += cost('title-follows') * (simple ? 0.6 : 1);
  else if (/^\p{Ll}/u.test(rest) && !reading.closed) sum += cost('lower-follows');
  else if (rest.length > 60 || isSentence(rest)) sum += cost('long-line') * (simple ? 2.5 : 1);
  if (!simple && !isCapitals(printed)) sum += cost('small-letters');
  return sum + layoutCost(line);
}

function layoutCost(line: OutlineLine): number {
  let sum = 0;
  if (line.bold > 0.6 || line.level > 0) sum += cost('bold');
  if (line.size > 1.12) sum += cost('large');
  if (line.gap >= 0.8) sum += cost('gap');
  if (line.pageTop) sum += cost('page-top');
  if (line.gap < 0.5 && !line.afterStop && !line.pageTop && line.level === 0) sum += cost('mid-sentence') * (line.bold > 0.6 ? 0.3 : 1);
  if (line.wrapped) sum += cost('mid-sentence');
  return sum;
}

/** A title that carries a label is no bare one. */
const LABELLED =
  /^\W*(?:\d|(?:art(?:icle)?|section|part|chapter|appendix|step|level)\b|[A-Z]\d+[.-]\d|(?:[A-Z]{1,4}|[IVXL]{2,7})[.)](?:\s|$))/i;

/** Labels that may open the text below a title. */
const OPENS = /^\W*(?:(?:\d+|[A-Za-z]|[ivx]+)[.)]|(?:section|article|sec\.)\s*\d|\d+(?:[.-]\d+)+\s)/i;
/** Strokes that are left of a label. */
const SIGNS = /^[|!][.,]?\s+/;

/** Bare titles that may head top-level units of a text without numbered ones: capitals or a converter's heading, alone, with text behind. */
export function titleCandidates(lines: readonly OutlineLine[], excluded: (line: OutlineLine) => boolean): RootCandidate[] {
  const found: RootCandidate[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    // Carriers of paragraphs without room between them, or all with the same, set a title off by its type alone.
    const apart =
      line.gap >= 0.6 || line.level > 0 || (line.bold > 0.6 && isCapitals(line.text) && (line.afterStop || excluded(lines[i - 1] ?? line)));
    if (excluded(line) || !next || !apart || line.text.length > 70 || line.joined || next.joined) return;
    const shown = line.text.replace(SIGNS, '');
    if (!(isCapitals(line.text) || line.level > 0) || !isTitle(shown) || /[:,;]\s*$|\d{4}/.test(line.text) || LABELLED.test(line.text))
      return;
    const opens = isSentence(next.text) || OPENS.test(next.text);
    if (!opens) return;
    const reading: Reading = {
      kind: 'title',
      style: 'title',
      ordinal: 0,
      id: '¶',
      components: ['¶'],
      start: 0,
      end: 0,
      misread: 0,
      closed: false,
    };
    found.push({
      candidate: { line, readings: [], chained: false, titled: false },
      reading,
      family: 'bare-title',
      cost: -1,
      title: '',
      foot: false,
      block: line.index,
    });
  });
  return found;
}
