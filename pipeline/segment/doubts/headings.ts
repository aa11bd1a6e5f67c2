import { isSentence } from '../lines/shape.ts';
import { type Doubt, doubt, doubtOf, GRAVE, keyOf, type RootEvidence, SLIGHT } from './evidence.ts';

/** A heading that was passed over has at most this cost. */
const STRONG = -1.6;
/** Share of a document's lines that stand before the first unit, contents aside. */
const LATE = 0.25;
const HALF = 0.5;
/** Share of the chosen list's score from which on another one is its equal. */
const EQUAL = 0.8;
/** Sentences that an agreement does not have without any top-level unit. */
const MUCH = 250;
const AMENDS = /\b(?:amend|modif|revis|replac|chang|read)/i;
const TAIL = new Set(['appendix', 'side-letter']);

/** Text without a list of top-level units: labels at the top level come from nowhere, and much text should have some. */
export function withoutRoot({ marks, lines, amendment }: RootEvidence): Doubt[] {
  const top = marks.filter(({ depth, reading }) => depth === 0 && reading.kind !== 'bullet');
  const prose = lines.filter(({ text }) => isSentence(text)).length;
  const cited = top.filter(
    ({ line, reading }) => /^,?\s*,|,$/.test(line.text.slice(reading.start, reading.end + 1)) && !AMENDS.test(line.text),
  );
  return [
    ...doubt('labels without a list of top-level units', top.length > 0 ? 1 : 0, SLIGHT),
    ...doubt('labels in sentences', cited.length > 0 ? 1 : 0, GRAVE),
    ...doubt('text before the first label', top.length > 0 && top[0]!.line.index > lines.length * HALF ? 1 : 0, GRAVE),
    ...doubt('no top-level units', top.length === 0 && !amendment && prose > MUCH ? 1 : 0, GRAVE),
  ];
}

/** Titles without numbers, or for many numbers, or a list that another one nearly equals. */
export function weakList({ root, amendment }: RootEvidence): Doubt[] {
  return [
    ...doubt('titles without numbers', root.family === 'bare-title' ? 1 : 0, GRAVE),
    ...doubt('titles in the place of lost labels', root.gapped ? 1 : 0, GRAVE),
    ...doubt('another list is as likely', !amendment && root.rival > EQUAL ? 1 : 0, GRAVE),
  ];
}

/** Appendices of one name. */
export function repeated({ root }: RootEvidence): Doubt[] {
  const keys = root.units.filter(({ family }) => family === 'appendix').map(keyOf);
  return doubt('appendices of one name', keys.length - new Set(keys).size, GRAVE);
}

/** Lines that look like headings of the list and are not in it; running heads repeat the unit that is open. */
export function passedOver({ root, candidates }: RootEvidence): Doubt[] {
  const own = new Set([...root.units, ...root.inner.keys()].map((unit) => unit.candidate.line.index));
  const known = new Set(root.units.map(keyOf));
  // `ARTICLE I` reads as 1 and as the letter: the reading that is known counts for both.
  const read = new Set(candidates.filter((unit) => known.has(keyOf(unit))).map((unit) => unit.candidate.line.index));
  const first = root.units[0]!.candidate.line.index;
  const strong = candidates.filter(
    (unit) =>
      unit.cost <= STRONG &&
      !own.has(unit.candidate.line.index) &&
      (unit.family === root.family || TAIL.has(unit.family)) &&
      !own.has(unit.candidate.line.index - 1) &&
      (unit.family === 'side-letter'
        ? unit.candidate.line.pageTop && unit.candidate.line.index > first
        : !read.has(unit.candidate.line.index)),
  );
  return doubtOf('headings passed over', [...new Set(strong.map(keyOf))], GRAVE);
}

/** Units that hold nothing, one behind the other: a list of headings that was taken for them. An appendix without a name is rarely one. */
export function bare({ root, lines }: RootEvidence): Doubt[] {
  const empty = root.units.map((unit, i) => {
    const next = root.units[i + 1]?.candidate.line.index ?? lines.length;
    return !lines.slice(unit.candidate.line.index, next).some(({ text }) => isSentence(text)) && next - unit.candidate.line.index <= 2;
  });
  const nameless = root.units.filter(
    ({ family, reading, candidate: { line } }) => family === 'appendix' && !/\s/.test(reading.id) && !line.pageTop,
  );
  return [
    ...doubt('units without text', empty.some((is, i) => is && empty[i + 1] === true) ? 1 : 0, GRAVE),
    ...doubtOf('appendices without a number', nameless.map(keyOf), GRAVE),
  ];
}

/** Labels at the top level that are not of its list, or much text before it begins. */
export function beforeFirst({ root, marks, lines, contents, amendment }: RootEvidence): Doubt[] {
  const first = root.units[0]!.candidate.line.index;
  const listed = contents.reduce((sum, range) => sum + Math.max(0, Math.min(range.last, first) - range.first + 1), 0);
  const front = marks.filter(({ depth, family, reading }) => depth === 0 && family === null && reading.kind !== 'bullet').length;
  const late = !amendment && lines.length > 100 && first - listed > lines.length * LATE;
  return [...doubt('labels before the list', front > 0 ? 1 : 0, GRAVE), ...doubt('text before the list', late ? 1 : 0, GRAVE)];
}
