import type { Reading } from '../../numbering/reading.ts';
import type { Mark } from '../decode/index.ts';
import type { OutlineLine } from '../lines/index.ts';

const NEW = /^\W*\((?:new|added|new language|new section)\)/i;
/** Letters of a word that tells a subject; shorter ones are mostly grammar. */
const FEWEST_LETTERS = 5;
const COMMON =
  /^(?:shall|other|their|these|those|which|where|there|under|after|before|school|years?|teachers?|employees?|members?|district|board|association|union|agree|agreement|parties|students?|following|article|section|each|during|within)$/;

/**
 * Clauses of an amendment that print no number: what is marked `(new)`, and a paragraph that opens a list on a subject of its own behind
 * a clause that it shares no word with. They belong to the top-level unit, or to the section whose title alone stands before them; a list
 * that follows hangs below them.
 */
export function withNewClauses(marks: readonly Mark[], lines: readonly OutlineLine[], free: (line: OutlineLine) => boolean): Mark[] {
  const labelled = new Set(marks.map((mark) => mark.line.index));
  const found: Mark[] = [];
  marks.forEach((mark, i) => {
    const top = topOf(mark);
    const stop = marks[i + 1]?.line.index ?? lines.length;
    for (const line of lines.slice(mark.line.index + 1, stop)) {
      if (!free(line) || labelled.has(line.index) || line.gap < 0.6 || line.joined || line.dash) continue;
      if (NEW.test(line.text) || (mark !== top && opensSubject(line, mark, marks[i + 1], lines)))
        found.push(under(isTitleAlone(mark, line) ? mark : top, line));
    }
  });
  return found.length === 0 ? [...marks] : hungBelow(marks, found);
}

function under(parent: Mark, line: OutlineLine): Mark {
  return { line, reading: unnumbered(), parent, depth: parent.depth + 1, family: null };
}

/** The mark shows no more than its title, as the place of what follows. */
function isTitleAlone({ line, reading }: Mark, next: OutlineLine): boolean {
  const rest = line.text.slice(reading.end).replace(/^[\s.:)–—-]+/, '');
  return next.index === line.index + 1 && reading.kind !== 'title' && /^\p{Lu}/u.test(rest) && rest.length < 60 && !/[.;:,]\s*$/.test(rest);
}

function topOf(mark: Mark): Mark {
  return mark.parent ? topOf(mark.parent) : mark;
}

function opensSubject(line: OutlineLine, mark: Mark, next: Mark | undefined, lines: readonly OutlineLine[]): boolean {
  if (!/:\W*$/.test(line.text) || next?.parent !== mark || next.reading.kind !== 'simple' || next.reading.ordinal !== 1) return false;
  if (next.line.index !== line.index + 1 || mark.reading.kind !== 'compound') return false;
  const own = lines.slice(mark.line.index, line.index).map(({ text }) => text);
  const known = subjectWords(own.join(' '));
  return ![...subjectWords(line.text)].some((word) => known.has(word));
}

/** Words that tell what a text is about, by their beginnings, and abbreviations. */
function subjectWords(text: string): Set<string> {
  const words = text.match(/\p{L}[\p{L}’'-]+/gu) ?? [];
  const telling = words.filter((word) => /^\p{Lu}{3,}$/u.test(word) || (word.length >= FEWEST_LETTERS && !COMMON.test(word.toLowerCase())));
  return new Set(telling.map((word) => word.toLowerCase().slice(0, 7)));
}

function unnumbered(): Reading {
  return { kind: 'title', style: 'new', ordinal: 0, id: '¶', components: ['¶'], start: 0, end: 0, misread: 0, closed: false };
}

/** All marks in text order; a list that opens behind a found clause hangs below it. */
function hungBelow(marks: readonly Mark[], found: readonly Mark[]): Mark[] {
  const made = new Map<Mark, Mark>();
  const all = [...marks, ...found].sort((a, b) => a.line.index - b.line.index || a.reading.start - b.reading.start);
  return all.map((mark) => {
    const clause = found.findLast(({ line }) => line.index < mark.line.index);
    const below = clause && !found.includes(mark) && opensBehind(mark, clause, marks) ? clause : mark.parent;
    const parent = below ? (made.get(below) ?? below) : null;
    const fresh: Mark = { ...mark, parent, depth: parent ? parent.depth + 1 : mark.depth };
    made.set(mark, fresh);
    return fresh;
  });
}

/** Its list hangs under a mark before the clause and has no item there. */
function opensBehind(mark: Mark, clause: Mark, marks: readonly Mark[]): boolean {
  const { parent, reading } = mark;
  if (!parent || parent.depth === 0 || reading.kind === 'compound' || reading.kind === 'keyword') return false;
  if (parent.line.index >= clause.line.index) return false;
  return !marks.some((other) => other.parent === parent && other.line.index < clause.line.index);
}
