import type { ReferenceKind } from '../../../model.ts';
import type { Step } from '../citation.ts';

/** A body of rules that ids belong to; `Rules`, `Codes`, `Charter` in whatever words its owner names it. */
export interface OutsideName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: ReferenceKind;
}

const BODY =
  'Codes?|Rules?|Ordinances?|Act|Polic(?:y|ies)|Charter|Plan|Laws?|Regulations?|Manual|Handbook|Constitution|Statutes?|By-?[Ll]aws';
const BEHIND = new RegExp(
  `,?(?:\\s{1,2}\\([^()\\n]{2,50}\\))?,?\\s{1,3}of\\s{1,3}(?:the\\s{1,3})?(?:((?:(?!(?:Articles?|Sections?|Chapters?)\\b)[A-Z][\\w.'’&-]*\\s{1,3}(?:and\\s{1,3}|of\\s{1,3}|the\\s{1,3}){0,2}){1,7}(?:${BODY})(?![\\w-])(?:\\s{1,3}of\\s{1,3}\\d{4}|\\s{1,3}(?:No\\.|#)\\s?\\d{1,4}(?:\\([A-Z]\\))?)?)|([A-Z]{2,6})(?!\\w|\\.\\w)|((?:said|such|that)\\s{1,3}(?:policy|ordinance|statute|act|code|law|regulation|rule))(?![\\w-]))`,
  'y',
);
const BEFORE = /(?:^|[\s(])((?:[A-Z][a-z]+\s{1,3}){0,3}(?:Charter|Manual|Handbook|Ordinance|Constitution|By-?[Ll]aws)|[A-Z]{2,6})\s{1,3}$/;
const LEAD = /^(?:(?:As|The|In|Under|See|By|Per|With|And|Of)\s{1,3})+/;
/** `Fresno Municipal Code, hereinafter FMC`, `the County Personnel Rules ("CPR")`. */
const DEFINED = new RegExp(
  `(?<![\\w’'-])((?:[A-Z][\\w’'-]+\\s{1,3}){1,5}(?:${BODY}))\\s{0,2},?\\s{1,3}(?:\\(\\s?|\\(?herein(?:after)?\\s{1,3}(?:called\\s{1,3}|referred\\s{1,3}to\\s{1,3}as\\s{1,3})?)(?:the\\s{1,3})?["“]?([A-Z]{2,6})(?![A-Za-z])`,
  'g',
);

/** Abbreviations that the text itself defines for bodies of rules. */
export function abbreviationsIn(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(DEFINED)].map((match) => [match[2]!, spaced(match[1]!.replace(LEAD, ''))]));
}

/** What the ids that end at `at` belong to: `Section 2.05 of the County Personnel Ordinance`. */
export function outsideBehind(text: string, at: number, abbreviations: ReadonlyMap<string, string>): OutsideName | null {
  BEHIND.lastIndex = at;
  const match = BEHIND.exec(text);
  const printed = match?.[1] ?? (match?.[3] === undefined ? undefined : lastNamed(text, at, match[3]));
  const name = printed === undefined ? abbreviations.get(match?.[2] ?? '') : spaced(printed);
  return match && name !== undefined ? { start: at, end: at + match[0].length, name, kind: kindOf(name) } : null;
}

/** What `said policy` is: the last one that was named in front, or its own words where there is none. */
function lastNamed(text: string, at: number, printed: string): string {
  const noun = printed.split(/\s+/).at(-1)!;
  const named = new RegExp(
    `(?:[“"]([^”"\n]{3,60})[”"]\\s{1,2}|((?:[A-Z][a-z]+\\s{1,2}){1,4}))(?:${noun}|${noun[0]!.toUpperCase()}${noun.slice(1)})\\b`,
    'g',
  );
  const last = [...text.slice(Math.max(0, at - 3000), at).matchAll(named)].at(-1);
  return last ? `${last[1] ?? last[2]!.trim()} ${noun}` : printed;
}

/** What the ids belong to whose keyword starts at `at`: `Police Manual Section 7.005`, `Charter Sections 605 and 609`. */
export function outsideBefore(text: string, at: number, abbreviations: ReadonlyMap<string, string>): OutsideName | null {
  const window = text.slice(Math.max(0, at - 60), at);
  const printed = BEFORE.exec(window)?.[1]?.replace(LEAD, '');
  if (printed === undefined) return null;
  const name = /^[A-Z]{2,6}$/.test(printed) ? abbreviations.get(printed) : spaced(printed);
  if (name === undefined) return null;
  return { start: at - window.length + window.lastIndexOf(printed), end: at, name, kind: kindOf(name) };
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['article', 'art. '],
  ['chapter', 'ch. '],
  ['part', 'pt. '],
  ['rule', 'r. '],
  ['appendix', 'app. '],
  ['exhibit', 'ex. '],
]);

/** `Florida Constitution art. IX, § 1`, `Police Manual §§ 7.006-7.016`: each its steps, outermost first, as they stand in the body of rules. */
export function citedOf(name: string, cited: readonly (readonly Step[])[]): string[] {
  const found: string[] = [];
  for (const steps of cited) {
    const end = steps.find(({ isEnd }) => isEnd);
    const begun = end && found.pop();
    const parts = steps.map(({ keyword, id }) => (SIGNS.get(keyword) ?? '§ ') + id.replace(/\s/g, ''));
    found.push(begun ? `${begun.replace(/§ (?=\S+$)/, '§§ ')}-${end.id.replace(/\s/g, '')}` : `${name} ${parts.join(', ')}`);
  }
  return found;
}

function spaced(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function kindOf(name: string): ReferenceKind {
  if (/(?:[Rr]ules?|[Rr]egulations?)(?:\s.*)?$/.test(name)) return 'regulation';
  return /(?:[Pp]olic(?:y|ies)|Plan|Manual|Handbook)$/.test(name) ? 'policy' : 'statute';
}
