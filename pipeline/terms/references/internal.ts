import type { Citation, Step } from './citation.ts';
import { type Identifier, identifierAt } from './identifiers.ts';
import { outsideName } from './outside.ts';

const KEYWORD =
  /\b(?:Formal\s{1,3}|Informal\s{1,3})?(articles?|art\.|sections?|sec\.|sub-?sections?|paragraphs?|sub-?paragraphs?|clauses?|items?|parts?|chapters?|appendix|appendices|appendixes|exhibits?|schedules?|attachments?|addend(?:um|a)|levels?|steps?)\s{1,4}(?=["“‘'(]?[A-Za-z0-9])|§{1,2}\s?(?=\d)/gi;
const RANK = [
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
const WEAK = new Set(['step', 'level', 'schedule', 'part', 'item', 'clause', 'chapter']);
/** What is lettered from A on: behind their words no A is an article of speech. */
const LETTERED = new Set(['appendix', 'exhibit', 'schedule', 'attachment', 'addendum', 'section']);
/** An id that begins a line is rather a label that was not read as one. */
const LINE_START = /(?:^|[\n\f\u0001])\s*$/;
/** `10.25.23` is a day. */
const DAY = /^(?:0?[1-9]|1[0-2])\.(?:[0-2]?\d|3[01])\.(?:1[5-9]|[2-4]\d)$/;
const SEPARATOR =
  /\s{0,2}(?:,\s{1,3}(?:and\s{1,3}|or\s{1,3}|&\s{1,3})?|\s(?:and|or|&|and\/or)\s{1,3}|\s?[-–—]\s?(?=\d)|\s(?:through|thru|to)\s{1,3})/iy;
const INNER =
  /(?:\s{1,2}\([A-Z][^()\n]{2,60}\)|,\s{1,3}[A-Z][A-Za-z]+(?:\s(?:(?:of|and|the)\s)?[A-Z][A-Za-z]+){0,4}(?=,\s{1,3}[Ss]ection))?\s{0,2}[,–—-]?\s{1,4}(?:(?:of|in)\s{1,3}(?:the\s{1,3})?)?(this\s{1,3})?(articles?|sections?|sub-?sections?|paragraphs?|appendix|level|step)\b\s{0,3}/iy;
const PLACE = /\s{1,3}(?:above|below)\b|\s?\((?:above|below)\)/iy;
const GRIEVANCE = /\bgriev(?:ances?|ant)\b/i;
const BARE =
  /(?<![\w.$,:/-])(?:[1-9]\d?(?:\.\d{1,2}){2,5}(?:[a-z](?![a-z]))?(?:\([a-z0-9]{1,3}\))*|[1-9]\d?\.\d{1,2}\.[A-Z](?:\.\d{1,2})?(?![A-Za-z])|[A-Z]\d{1,2}\.\d{1,2}|(?<=\b(?:[Ss]ee|[Uu]nder|[Pp]er|to|in|and|that)\s{1,2})\d{1,2}\.\d{1,3})(?![\d%]|\.\d|\w)/g;
/** What a clause does: `that 4.02 may be waived`. */
const ACTS = /^\s(?:may|shall|applies|does)\b/;
const CUE =
  /\b(?:see|under|per|pursuant\s+to|accordance\s+with|(?:forth|described|defined|provided|specified|outlined|referenced|listed|stated)\s+in)\s{1,3}$/i;

/** Citations of units of the document: `Section 8.2.1 above`, `Articles 5 and 6`, `Article 5, Section 3(a)`. */
export function internalCitations(text: string): Citation[] {
  const found: Citation[] = [];
  let reached = 0;
  for (const match of text.matchAll(KEYWORD)) {
    if (match.index < reached) continue;
    const keyword = singular(match[1] ?? 'section');
    if (isTitle(text, match.index, match[0], keyword)) continue;
    const citation = citationAt(text, match.index, match.index + match[0].length, keyword, /s$/i.test(match[1] ?? ''));
    if (!citation) continue;
    reached = citation.end;
    found.push(citation);
  }
  found.push(...bareCitations(text));
  return found;
}

function citationAt(text: string, start: number, idAt: number, keyword: string, isPlural: boolean): Citation | null {
  const first = identifierAt(text, idAt);
  if (!first || !isCitable(text, keyword, first, idAt)) return null;
  const ids = [first, ...furtherIds(text, first, isPlural)];
  const qualified = /\d[.-]\d/.test(first.text);
  const behind = stepsBehind(text, ids.at(-1)!.end, keyword, qualified);
  const outside = outsideName(text, behind.end);
  if (outside)
    return {
      start,
      end: outside.end,
      kind: outside.kind,
      units: [],
      external: ids.map((id) => `${outside.name} § ${id.text}`),
      weak: false,
    };
  const isStage = keyword === 'level' || keyword === 'step';
  const ofGrievance = isStage && GRIEVANCE.test(text.slice(Math.max(0, start - 90), behind.end + 50));
  const units = ids.map((id) => ordered(ofGrievance ? { keyword, id: id.text, ofGrievance } : { keyword, id: id.text }, behind.steps));
  return {
    start,
    end: endOf(text, behind.end),
    kind: 'internal',
    units,
    external: [],
    weak: WEAK.has(keyword) && !/^(?:In)?formal\s/i.test(text.slice(start, start + 9)),
  };
}

/** Titles of units and forms in capitals: `GRIEVANCE - LEVEL I`, `ARTICLE 4` alone at a line's edge. */
function isTitle(text: string, start: number, printed: string, keyword: string): boolean {
  if (printed !== printed.toUpperCase() || !/[A-Z]{4}/.test(printed)) return false;
  const before = text[start - 1] ?? '\n';
  const end = identifierAt(text, start + printed.length)?.end ?? start;
  return WEAK.has(keyword) || /[\n\f\u0001]/.test(before) || /^[ \t]*(?:[\n\f\u0001]|$)/.test(text.slice(end, end + 6));
}

/** Words that look like ids: `section a`, `step in`, `Part I` at a sentence's subject are told apart by the keyword and what follows. */
function isCitable(text: string, keyword: string, id: Identifier, at: number): boolean {
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
  if (/^\d+$/.test(id.text) && /^\s?(?:%|percent|days?\b|hours?\b|years?\b|months?\b)/i.test(text.slice(id.end, id.end + 9))) return false;
  return !/^one$/i.test(id.text) || keyword === 'level' || keyword === 'step' || keyword === 'article' || /^O/.test(id.text);
}

function furtherIds(text: string, first: Identifier, isPlural: boolean): Identifier[] {
  const ids: Identifier[] = [];
  let at = first.end + (text[first.end] === '.' && /^[a-z]+$/.test(first.text) ? 1 : 0);
  while (ids.length < 20) {
    SEPARATOR.lastIndex = at;
    const gap = SEPARATOR.exec(text);
    const next = gap ? identifierAt(text, at + gap[0].length) : null;
    if (!next || !sameShape(first.text, next.text) || (!isPlural && !/[.(]/.test(next.text))) break;
    ids.push(next);
    at = next.end + (text[next.end] === '.' && /^[a-z]+$/.test(next.text) ? 1 : 0);
  }
  return ids;
}

function sameShape(first: string, next: string): boolean {
  const shape = (id: string) =>
    /^\d/.test(id) ? (id.includes('.') ? 'compound' : 'figure') : /^\(/.test(id) ? 'bracket' : /^[A-Z]/.test(id) ? 'upper' : 'lower';
  const [a, b] = [shape(first), shape(next)];
  return a === b || (a === 'figure' && b === 'compound') || (a === 'compound' && b === 'bracket');
}

interface Behind {
  readonly steps: readonly Step[];
  readonly end: number;
}

/** What follows an id and belongs to it: `, Section 3`, ` of Article 5`, ` of this Article`; another unit of the same rank is a citation of its own. */
function stepsBehind(text: string, at: number, keyword: string, qualified: boolean): Behind {
  const steps: Step[] = [];
  let end = at;
  while (steps.length < 3) {
    INNER.lastIndex = end;
    const match = INNER.exec(text);
    if (!match) break;
    const next = singular(match[2]!);
    if (next === keyword || steps.some((step) => step.keyword === next)) break;
    if (match[1]) {
      if (next !== 'article' || qualified) break;
      steps.push({ keyword: next, id: 'this' });
      end += match[0].trimEnd().length;
      break;
    }
    const id = identifierAt(text, end + match[0].length);
    if (!id || (qualified && next === 'article' && /^\s{0,2},/.test(match[0])) || !isCitable(text, next, id, id.start)) break;
    steps.push({ keyword: next, id: id.text });
    end = id.end;
  }
  return { steps, end };
}

/** Outermost first, by the rank of the keywords. */
function ordered(first: Step, behind: readonly Step[]): Step[] {
  return [first, ...behind].sort((a, b) => RANK.indexOf(a.keyword) - RANK.indexOf(b.keyword));
}

function endOf(text: string, end: number): number {
  PLACE.lastIndex = end;
  const withStop = PLACE.exec(text);
  return end + (withStop?.[0].length ?? 0);
}

function bareCitations(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(BARE)) {
    const end = endOf(text, match.index + match[0].length);
    const parts = /^[A-Z]/.test(match[0]) ? 3 : match[0].split('.').length;
    if (DAY.test(match[0])) continue;
    const cued = CUE.test(text.slice(Math.max(0, match.index - 30), match.index));
    if (parts < 3 && !cued && !ACTS.test(text.slice(end, end + 12))) continue;
    found.push({
      start: match.index,
      end,
      kind: 'internal',
      units: [[{ keyword: 'section', id: match[0] }]],
      external: [],
      weak: parts < 3 || /^[A-Z]/.test(match[0]) || LINE_START.test(text.slice(Math.max(0, match.index - 4), match.index)),
    });
  }
  return found;
}

function singular(keyword: string): string {
  const word = keyword.toLowerCase().replace('-', '');
  if (word === 'art.') return 'article';
  if (word === 'sec.') return 'section';
  if (word.startsWith('append')) return 'appendix';
  return word === 'addenda' ? 'addendum' : word.replace(/s$/, '');
}
