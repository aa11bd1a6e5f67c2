import type { DraftLine } from '../../text/draft-line.ts';

export type Operation = 'delete' | 'insert';
/** Signs that a document may say it shows changes by. */
export type Sign = 'brackets' | 'capitals' | 'bold' | 'underline' | 'italic';

/** What the signs of a document mean, in its own words, and the lines that say so. */
export interface Legend {
  readonly meaning: ReadonlyMap<Sign, Operation>;
  readonly lines: ReadonlySet<DraftLine>;
}

const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  ['brackets', /\bbracket(?:s|ed)?\b/i],
  ['capitals', /\b(?:all[- ]caps?|caps|capitals|capitali[sz]ed|capital letters|upper[- ]?case)\b/i],
  ['bold', /\bbold(?:ed|face[d]?)?\b/i],
  ['underline', /\bunderlin(?:e|ed|es|ing)\b/i],
  ['italic', /\bitalic(?:s|i[sz]ed)?\b/i],
];
const DELETED = /\b(?:delet(?:ed|ions?)|remov(?:ed|als?)|omitted|eliminated|old)\b/i;
const INSERTED = /\b(?:new|add(?:ed|itions?)|insert(?:ed|ions?)|proposed|changes?|amendments?)\b/i;
/** A legend speaks of words or says where they stand. */
const ABOUT =
  /\b(?:language|text|words?|wording|matter|material|deletions?|additions?|insertions?|changes|amendments?|items?|provisions?|indicat\w+|denot\w+|shown)\b/i;
/** What an agreement says of others: duties (but not how words shall be shown), terms with capitals that are defined elsewhere, headings that stand for convenience, brackets of pay. */
const OTHER =
  /\b(?:(?:shall|must|may)(?!\s+(?:be|appear)\s+(?:shown|indicated|marked|printed|noted|denoted|in|underlined|bold\w*|bracketed|capitali[sz]ed)\b)|convenience|defin(?:ed|itions?))\b|\b(?:bold(?:ed|face)?|underlined|italic\w*|capitali[sz]ed|bracketed)\s+(?:and\s+\w+\s+)?(?:terms?|headings?|captions?|titles?)\b|\b(?:headings?|captions?|titles?)\s+(?:are\s+)?in\s|\b(?:tax|pay|wage|salary|income|rate|age|time|hour(?:ly|s)?)\s+brackets?\b/i;
const PART_END = /[.;,\n:]|\s(?:and|while|with|but)\s/;
const LONGEST = 300;

/** The legend of a document: `Deleted language is shown in [brackets], new language is underlined`. */
export function legendOf(lines: readonly DraftLine[]): Legend {
  const meaning = new Map<Sign, Operation>();
  const found = new Set<DraftLine>();
  const printed = lines.filter(({ removed }) => !removed);
  printed.forEach((line, at) => {
    if (line.text.length > LONGEST || !SIGNS.some(([, sign]) => sign.test(line.text))) return;
    // A sentence may go over two lines.
    for (const whole of [[line], printed.slice(at - 1, at + 1), printed.slice(at, at + 2)]) {
      const told = meaningOf(whole.map(({ text }) => text).join(' '));
      if (told.length === 0) continue;
      for (const [sign, operation] of told) if (!meaning.has(sign)) meaning.set(sign, operation);
      for (const one of whole) found.add(one);
    }
  });
  return { meaning, lines: found };
}

/** A part of the sentence names an operation and a sign; a further sign belongs to the operation named last. */
function meaningOf(text: string): [Sign, Operation][] {
  return text.split(/(?<=[.;])\s+/).flatMap((sentence) => {
    if (!ABOUT.test(sentence) || OTHER.test(sentence)) return [];
    let operation: Operation | null = null;
    return sentence.split(PART_END).flatMap((part): [Sign, Operation][] => {
      const [deleted, inserted] = [DELETED.test(part), INSERTED.test(part)];
      if (deleted !== inserted) operation = deleted ? 'delete' : 'insert';
      else if (deleted) operation = null;
      const told = operation;
      return told === null ? [] : SIGNS.flatMap(([sign, words]): [Sign, Operation][] => (words.test(part) ? [[sign, told]] : []));
    });
  });
}
