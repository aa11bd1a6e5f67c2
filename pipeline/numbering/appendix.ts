import { distance } from 'fastest-levenshtein';
import { letterOrdinal } from './letters.ts';
import { parseCardinal, parseRoman } from './numerals.ts';
import type { Reading } from './reading.ts';

const WORDS = ['APPENDIX', 'SCHEDULE', 'EXHIBIT', 'ATTACHMENT', 'ADDENDUM', 'ANNEX', 'ANEXO', 'ANNEXE', 'APÉNDICE'] as const;
/** What the words begin with, as capitals; lines that begin otherwise are looked at no further. */
const FIRST_LETTER = new RegExp(`^[${[...new Set(WORDS.map((word) => word[0]))].join('')}]`);
const HEAD =
  /^(?<word>\p{L}{5,11})(?<gap>\s*[-–—:#"“'‘]?\s*)(?:(?<id>(?:[A-Z]{1,2}|\d{1,2}|[IVXL]{1,6})(?:[-.]?\d{1,2}[A-Z]?)?|[A-Z]-[IVX]+)(?=["”'’.:;)\s–—-]|$)["”'’]?|(?<words>one|two|three|four|five|six|seven|eight|nine|ten)\b)?(?<close>\s?[.:)–—-])?/iu;
const NAMED =
  /^(?<name>SIDE[\s-]?LETTERS?(?:\s+OF\s+(?:AGREEMENT|UNDERSTANDING))?|LETTERS?\s+OF\s+(?:AGREEMENT|UNDERSTANDING|INTENT)|MEMORAND(?:UM|A)\s+OF\s+(?:UNDERSTANDING|AGREEMENT)|(?:MOU|MOA|LOA|LOU)(?=\s|$|[#:–—-])|TENTATIVE\s+AGREEMENT)(?:\s*(?:#|no\.|number\s)\s?\d{1,3}[A-Z]?(?![\d.-]*\d)|\s+\d{1,2}[A-Z]?(?=\s*[:–—-]\s|\s*$))?/iu;

/** Readings of a line that begins with APPENDIX A, Schedule B, EXHIBIT 1, a side letter or a memorandum. */
export function appendixReadings(line: string, at: number): Reading[] {
  const rest = line.slice(at, at + 60);
  const head = FIRST_LETTER.test(rest) ? HEAD.exec(rest) : null;
  const word = head ? appendixWord(head.groups!.word!) : null;
  if (
    head &&
    word &&
    (word === 'APPENDIX' || head.groups!.id || head.groups!.words || /^\s*(?:[-–—:.("“]|$)/.test(rest.slice(head.groups!.word!.length)))
  ) {
    const { id, words } = head.groups as { id?: string; words?: string };
    const shown = id ?? (words ? String(parseCardinal(words)) : '');
    const printed = shown && id ? id.toUpperCase() : shown;
    const name = `${word[0]}${word.slice(1).toLowerCase()}${printed ? ` ${printed}` : ''}`;
    const text = printed || words ? head[0] : head[0].slice(0, head.groups!.word!.length);
    return [
      {
        kind: 'appendix',
        style: word.toLowerCase(),
        ordinal: ordinalOf(printed),
        id: name,
        components: [name],
        start: at,
        end: at + text.trimEnd().length,
        misread: 0,
        closed: (head.groups!.close ?? '') !== '',
      },
    ];
  }
  const named = NAMED.exec(rest);
  if (!named) return [];
  return [
    {
      kind: 'named',
      style: 'side-letter',
      ordinal: 0,
      id: 'Side Letter',
      components: ['Side Letter'],
      start: at,
      end: at + named[0].length,
      misread: 0,
      // `Side Letter #2 between ...`: a number closes it.
      closed: /\d[A-Z]?$/.test(named[0]),
    },
  ];
}

/** The word meant, one or two letters off (`APPPENDIX`); plain prose words that are near are not in the list. */
function appendixWord(word: string): string | null {
  const upper = word.toUpperCase();
  if (/S$/.test(upper) && WORDS.some((known) => `${known}S` === upper)) return null;
  const capital = /^\p{Lu}/u.test(word);
  return capital
    ? (WORDS.find((known) => known === upper || (upper.length > 7 && upper[0] === known[0] && distance(known, upper) === 1)) ?? null)
    : null;
}

function ordinalOf(id: string): number {
  if (id === '') return 0;
  const head = /^(?:\d+|[A-Z]+)/.exec(id)![0];
  const tail = Number(/\d+$/.exec(id.slice(head.length))?.[0] ?? 0) / 100;
  return (/^\d/.test(head) ? Number(head) : (letterOrdinal(head) ?? parseRoman(head) ?? 0)) + tail;
}
