const NAMED = /((?:[A-Z][\w'’.-]+[ \t]+(?:(?:of|for|the|and)[ \t]+)*){1,8})\(([A-Z][A-Za-z]{1,9})\)/g;
const KNOWN =
  /\b(?:Public Employment Relations Board|State Mediation and Conciliation Service|State Auditor|Governor|Board of Education|Board of Trustees|Governing Board|School Board|State Superintendent(?: of Public Instruction)?|mediator|arbitrator|fact-?finding panel)\b/gi;
const DISTRICT = ['the District', 'the district', 'The District', 'The district'];
const UNION = [
  'the union',
  'The union',
  'the Association',
  'The Association',
  'the association',
  'The association',
  'the Union',
  'The Union',
];

/** Abbreviations that name no party, and how often one that does is used. */
const NO_PARTY = /^(?:FAQ|PDF|COVID|COLA|FTE|MOU|PERB|LCFF|CEO|PST|PDT|AND|THE|FOR|USA)$/;
const FREQUENT = 4;

/** Names that may act in a document: full names by the short forms that the text gives them. */
export class Cast {
  private readonly names = new Map<string, string>();
  private readonly pattern: RegExp;

  constructor(text: string, employer: string | null, union: string | null) {
    for (const match of text.matchAll(NAMED)) {
      const full = spelledOut(match[1]!, match[2]!);
      if (full) this.names.set(match[2]!, full).set(full, full);
    }
    if (employer === null || union === null)
      for (const letters of frequentLetters(text)) if (!this.names.has(letters)) this.names.set(letters, letters);
    this.alias(text, employer, DISTRICT);
    this.alias(text, union, UNION);
    const keys = [...this.names.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    this.pattern = new RegExp(keys.length === 0 ? '(?!)' : `(?<![A-Za-z])(?:${keys.join('|')})(?![A-Za-z])`, 'g');
  }

  /** Who is named in a stretch of text, in order, each once. */
  actorsIn(stretch: string): string[] {
    const places: [number, string][] = [];
    for (const match of stretch.matchAll(this.pattern)) places.push([match.index, this.names.get(match[0])!]);
    for (const match of stretch.matchAll(KNOWN)) places.push([match.index, match[0]]);
    const found: string[] = [];
    for (const [, name] of places.sort((a, b) => a[0] - b[0])) if (!found.some((one) => one.includes(name))) found.push(name);
    return found;
  }

  /** A party goes by its name, the name's first words (`Alder Creek Unified`), its initials, and by what it is. */
  private alias(text: string, name: string | null, words: readonly string[]): void {
    if (name === null) return;
    const short = name.replace(/\s+(?:(?:Union\s+)?(?:Elementary\s+|High\s+)?School\s+District|Public\s+Schools)$/, '');
    const used = [initialsOf(name), short].filter((one) => one.length > 2 && text.includes(one));
    for (const one of [name, ...used, ...words]) this.names.set(one, name);
  }
}

/** The two abbreviations that a text uses most where it gives no names of its parties. */
function frequentLetters(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [letters] of text.matchAll(/(?<![A-Za-z])[A-Z]{3,6}(?![A-Za-z])/g)) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  const used = [...counts].filter(([letters, count]) => count >= FREQUENT && !NO_PARTY.test(letters));
  return used
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([letters]) => letters);
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0]!)
    .join('');
}

/** The words before a bracket that its letters stand for, from the first of them on; null where they do not fit. */
function spelledOut(before: string, short: string): string | null {
  const words = before.trim().split(/\s+/);
  const letters = short.replace(/[^A-Z]/g, '');
  if (letters.length < 2) return null;
  for (let i = words.length - 1; i >= 0; i--) {
    const rest = words.slice(i);
    if (/^[A-Z]/.test(rest[0]!) && initialsOf(rest.join(' ')).length >= letters.length)
      return initialsOf(rest.join(' ')) === letters ? rest.join(' ') : null;
  }
  return null;
}
