import type { Citation, Step } from '../citation.ts';
import { abbreviationsIn, citedOf, type OutsideName, outsideBefore, outsideBehind } from '../rules/outside.ts';
import { type Identifier, identifierAt } from './identifiers.ts';
import { isPlacedAbove, withPlace } from './places.ts';

const KEYWORD =
  /\b(?:Formal\s{1,3}|Informal\s{1,3})?(articles?|art\.|sections?|sec\.|sub-?sections?|paragraphs?|sub-?paragraphs?|clauses?|items?|parts?|chapters?|appendix|appendices|appendixes|exhibits?|schedules?|attachments?|addend(?:um|a)|levels?|steps?|rules?)\s{1,4}(?:numbered\s{1,3})?(?=["“‘'(]?[A-Za-z0-9])|§{1,2}\s?(?=\d)/gi;
const RANK = [
  'rule',
  'appendix',
  'exhibit',
  'schedule',
  'attachment',
  'addendum',
  'chapter',
  'part',
  'article',
  'section',
  'subsection',
  'paragraph',
  'subparagraph',
  'clause',
  'item',
  'level',
  'step',
];
/** Cited of a body of rules alone. */
const OUTSIDE_ONLY = new Set(['rule']);
const WEAK = new Set(['step', 'level', 'schedule', 'part', 'item', 'clause', 'chapter']);
/** What is lettered from A on: behind their words no A is an article of speech. */
const LETTERED = new Set(['appendix', 'exhibit', 'schedule', 'attachment', 'addendum', 'section']);
const SEPARATOR =
  /\s{0,2}(?:,\s{1,3}(?:and\s{1,3}|or\s{1,3}|&\s{1,3})?|\s(?:and|or|&|and\/or)\s{1,3}|\s?[-–—]\s?(?=\d)|\s(?:through|thru|to)\s{1,3})/iy;
/** A title between an article and its section stands in capitals, so that the words of a sentence (`Article 5 applies and Section 6`) are none. */
const INNER =
  /(?:\s{1,2}\([A-Za-z][^()\n]{2,60}\)|,?\s{1,3}(?:[A-Z][A-Za-z]+(?:\s(?:(?:of|and|the)\s)?[A-Z][A-Za-z]+){0,4}|["“][^"“”\n]{2,60}["”])(?=,?\s{1,3}(?:[Ss]ection|SECTION)))?\s{0,2}(?:[,–—-]|\.(?=\s{1,3}(?:of\s|in\s|[Pp]aragraph|PARAGRAPH)))?\s{1,4}(?:(?:[Oo]f|[Ii]n|OF|IN)\s{1,3}(?:(?:the|THE)\s{1,3})?)?((?:[Tt]his|THIS)\s{1,3})?([Aa]rticles?|ARTICLES?|[Cc]hapters?|CHAPTERS?|[Ss]ections?|SECTIONS?|[Ss]ub-?[Ss]ections?|SUB-?SECTIONS?|[Pp]aragraphs?|PARAGRAPHS?|[Ss]ub-?[Pp]aragraphs?|SUB-?PARAGRAPHS?|[Aa]ppendix|APPENDIX|[Ll]evel|LEVEL|[Ss]tep|STEP)\b\s{0,3}/y;
const GRIEVANCE = /\bgriev(?:ances?|ant)\b/i;
/** Citations of units of the document, or of a named body of rules: `Section 8.2.1 above`, `Articles 5 and 6`, `Article 5, Section 3(a)`. */
export function internalCitations(text: string): Citation[] {
  const found: Citation[] = [];
  const abbreviations = abbreviationsIn(text);
  let reached = 0;
  for (const match of text.matchAll(KEYWORD)) {
    if (match.index < reached) continue;
    const keyword = singular(match[1] ?? 'section');
    if (isTitle(text, match.index, match[0], keyword)) continue;
    const printed = { start: match.index, idAt: match.index + match[0].length, keyword, isPlural: /s$/i.test(match[1] ?? '') };
    const citation = citationAt(text, printed, abbreviations);
    if (!citation) continue;
    reached = citation.end;
    found.push(citation);
  }
  return found;
}

interface Printed {
  readonly start: number;
  readonly idAt: number;
  readonly keyword: string;
  readonly isPlural: boolean;
}

function citationAt(
  text: string,
  { start, idAt, keyword, isPlural }: Printed,
  abbreviations: ReadonlyMap<string, string>,
): Citation | null {
  const first = identifierAt(text, idAt);
  if (!first || !isCitable(text, keyword, first, idAt)) return null;
  const ids: ListedId[] = [first, ...furtherIds(text, first, isPlural, keyword)];
  const qualified = /\d[.-]\d/.test(first.text);
  const behind = stepsBehind(text, ids.at(-1)!.end, keyword, qualified);
  const outside = outsideBehind(text, behind.end, abbreviations) ?? outsideBefore(text, start, abbreviations);
  if (outside) return outsideCitation({ start, end: behind.end }, outside, keyword, ids, behind);
  if (OUTSIDE_ONLY.has(keyword)) return null;
  const isStage = keyword === 'level' || keyword === 'step';
  const ofGrievance = isStage && GRIEVANCE.test(text.slice(Math.max(0, start - 90), behind.end + 50));
  const end = withPlace(text, behind.end);
  const isAbove = isPlacedAbove(text, end);
  const steps = ids.map(({ text: id }) => ({ keyword, id, ofGrievance, isAbove }));
  return {
    start,
    end,
    kind: 'internal',
    units: steps.flatMap((step) => behind.steps.map((others) => ordered([step, ...others]))),
    external: [],
    weak: WEAK.has(keyword) && !/^(?:In)?formal\s/i.test(text.slice(start, start + 9)),
  };
}

function outsideCitation(
  printed: { readonly start: number; readonly end: number },
  outside: OutsideName,
  keyword: string,
  ids: readonly ListedId[],
  behind: Behind,
): Citation {
  return {
    start: Math.min(printed.start, outside.start),
    end: Math.max(printed.end, outside.end),
    kind: outside.kind,
    units: [],
    external: citedOf(
      outside.name,
      ids.flatMap(({ text: id, isEnd }) => behind.steps.map((others) => ordered([{ keyword, id, isEnd }, ...others]))),
    ),
    weak: false,
  };
}

const CITES = /\b(?:and|or|of|in|under|to|with|see|by|per|from)\s{1,3}$/i;

/** A title in words behind a label inside a line: `Overtime Subsection 1. Voluntary Overtime:`. */
const TITLE_BEHIND = /^\.\s(?:[A-Z][a-z]+\s?){1,4}:/;

/** Titles of units and forms in capitals: `GRIEVANCE - LEVEL I`, `ARTICLE 4` alone on a line, or at its edge where no word cites it. */
function isTitle(text: string, start: number, printed: string, keyword: string): boolean {
  if (printed !== printed.toUpperCase() || !/[A-Z]{4}/.test(printed)) return false;
  const end = identifierAt(text, start + printed.length)?.end ?? start;
  const begins = /[\n\f\u0001]/.test(text[start - 1] ?? '\n');
  const ends = /^[ \t]*(?:[\n\f\u0001]|$)/.test(text.slice(end, end + 6));
  return WEAK.has(keyword) || (begins && ends) || ((begins || ends) && !CITES.test(text.slice(Math.max(0, start - 9), start)));
}

/** Words that look like ids: `section a`, `step in`, `Part I` at a sentence's subject are told apart by the keyword and what follows. */
function isCitable(text: string, keyword: string, id: Identifier, at: number): boolean {
  if (/^[a-z]{3}/.test(id.text) && keyword === 'schedule') return false;
  if (/^[a-z]{1,4}$/.test(id.text) && !/^(?:[a-z]|[ivx]{2,4}|(?:one|two|three|four|five|six|nine|ten))$/.test(id.text)) return false;
  if (
    /^[A-Z]$/.test(id.text) &&
    /^\s[a-z]+/.test(text.slice(id.end, id.end + 3)) &&
    !/^\s(?:or|and|above|below|of\sthis|through|is|are|shall)\b/.test(text.slice(id.end, id.end + 9)) &&
    id.text === 'A' &&
    text[at] === 'A' &&
    !LETTERED.has(keyword)
  )
    return false;
  if (/^\d+$/.test(id.text) && /^\s?(?:%|percent|days?\b|hours?\b|years?\b|months?\b)/.test(text.slice(id.end, id.end + 9))) return false;
  if (TITLE_BEHIND.test(text.slice(id.end, id.end + 60))) return false;
  return !/^one$/i.test(id.text) || keyword === 'level' || keyword === 'step' || keyword === 'article' || /^O/.test(id.text);
}

/** An id of a list; `isEnd` where it ends a range that the one before begins. */
interface ListedId extends Identifier {
  readonly isEnd?: boolean;
}

function furtherIds(text: string, first: Identifier, isPlural: boolean, keyword: string): ListedId[] {
  const ids: ListedId[] = [];
  let at = first.end + (text[first.end] === '.' && /^[a-z]+$/.test(first.text) ? 1 : 0);
  while (ids.length < 20) {
    SEPARATOR.lastIndex = at;
    const gap = SEPARATOR.exec(text);
    const isEnd = gap !== null && /^\s?[-–—]|through|thru|\bto\b/i.test(gap[0]);
    const from = gap ? at + gap[0].length : 0;
    const again = isEnd ? keywordAt(text, from, keyword) : 0;
    const next = gap ? identifierAt(text, from + again) : null;
    if (!next || !sameShape(first.text, next.text) || (!isPlural && again === 0 && !/[.(]/.test(next.text))) break;
    ids.push({ ...next, isEnd });
    at = next.end + (text[next.end] === '.' && /^[a-z]+$/.test(next.text) ? 1 : 0);
  }
  return ids;
}

/** Length of the keyword where it is printed again: `Section 7.1 through Section 7.4`. */
function keywordAt(text: string, at: number, keyword: string): number {
  const [printed = '', word = ''] = /^([A-Za-z-]+)\s{1,3}/.exec(text.slice(at, at + 20)) ?? [];
  return word !== '' && singular(word) === keyword ? printed.length : 0;
}

function sameShape(first: string, next: string): boolean {
  const shape = (id: string) =>
    /^\d/.test(id) ? (id.includes('.') ? 'compound' : 'figure') : /^\(/.test(id) ? 'bracket' : /^[A-Z]/.test(id) ? 'upper' : 'lower';
  const [a, b] = [shape(first), shape(next)];
  return a === b || (a === 'figure' && b === 'compound') || (a === 'compound' && b === 'bracket');
}

interface Behind {
  /** What the steps may be: several where the last of them lists ids, one without steps where there are none. */
  readonly steps: readonly (readonly Step[])[];
  readonly end: number;
}

/** What follows an id and belongs to it: `, Section 3`, ` of Article 5`, ` of this Article`; another unit of the same rank is a citation of its own. */
function stepsBehind(text: string, at: number, keyword: string, qualified: boolean): Behind {
  let steps: Step[][] = [[]];
  let end = at;
  for (let depth = 0; depth < 3; depth++) {
    INNER.lastIndex = end;
    const match = INNER.exec(text);
    if (!match) break;
    const next = singular(match[2]!);
    if (next === keyword || steps[0]!.some((step) => step.keyword === next)) break;
    const id = identifierAt(text, end + match[0].length);
    if (!id || !isCitable(text, next, id, id.start) || (match[1] && /^[a-z]/.test(id.text))) {
      if (!match[1] || next !== 'article' || qualified) break;
      return { steps: steps.map((one) => [...one, { keyword: next, id: 'this' }]), end: end + match[0].trimEnd().length };
    }
    if (qualified && next === 'article' && /^\s{0,2},/.test(match[0])) break;
    const ids: ListedId[] = [id, ...furtherIds(text, id, /s$/i.test(match[2]!), next)];
    steps = steps.flatMap((one) => ids.map(({ text: each, isEnd }) => [...one, { keyword: next, id: each, isEnd }]));
    end = ids.at(-1)!.end;
    if (ids.length > 1) break;
  }
  return { steps, end };
}

/** Outermost first, by the rank of the keywords. */
function ordered(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => RANK.indexOf(a.keyword) - RANK.indexOf(b.keyword));
}

function singular(keyword: string): string {
  const word = keyword.toLowerCase().replace('-', '');
  if (word === 'art.') return 'article';
  if (word === 'sec.') return 'section';
  if (word.startsWith('append')) return 'appendix';
  return word === 'addenda' ? 'addendum' : word.replace(/s$/, '');
}
