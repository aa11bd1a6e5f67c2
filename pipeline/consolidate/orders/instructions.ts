import { LISTED, LISTED_IDS } from './grammar.ts';
import { ADD, APPEND, DELETE, INSERT, RENUMBER, REPLACE, RETITLE, UNCLEAR, WORDS } from './patterns.ts';
import { type Piece, pieceOf } from './piece.ts';

/** A sentence that orders a change of a clause it names; `unclear` where it may, but of a part, on a condition or elsewhere. */
export type Instruction =
  | { readonly order: 'replace'; readonly cited: string; readonly text: string; readonly piece?: Piece }
  | { readonly order: 'add'; readonly cited: string; readonly under: string | null; readonly text: string; readonly title?: string }
  | { readonly order: 'append'; readonly cited: string; readonly text: string }
  | { readonly order: 'delete'; readonly cited: string; readonly piece?: Piece }
  | { readonly order: 'words'; readonly cited: string; readonly from: string; readonly to: string }
  | { readonly order: 'renumber' | 'retitle'; readonly cited: string; readonly to: string }
  | { readonly order: 'unclear'; readonly cited: string | null; readonly sentence: string };

const ABOUT_ITSELF =
  /^\s*(?:this|the)\s+(?:side\s+letter|letter\s+of|memorandum|MO[UA]\b|tentative\s+agreement|amendment)|^\s*all\s+other\s+(?:terms|provisions|articles|language)\b/i;
type Groups = Partial<Record<'cited' | 'id' | 'title' | 'under' | 'from' | 'to' | 'side' | 'ordinal' | 'part', string>>;

/** Longer sentences order nothing that can be told apart. */
const LONGEST = 1_000;

/** The orders that a clause gives, in the order printed. Only a sentence that is an order from its beginning to its end is one. */
export function instructionsOf(text: string): Instruction[] {
  const instructions: Instruction[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const opened = withWords(rest);
    if (opened) {
      instructions.push(opened.instruction);
      rest = opened.behind.replace(/^(?:and|;)\s+/i, '');
      continue;
    }
    const [sentence, behind] = firstSentence(rest);
    if (sentence.length <= LONGEST) instructions.push(...ordersOf(sentence));
    rest = behind;
  }
  return instructions;
}

/** An order whose words follow it. */
function withWords(text: string): { instruction: Instruction; behind: string } | null {
  const head = text.slice(0, LONGEST);
  const replace = first(REPLACE, head);
  const add = replace ? null : first(ADD, head);
  const found = replace ?? add ?? first(APPEND, head);
  if (!found) return null;
  const { cited, id, under, title, ...rest } = found.groups as Groups;
  const [words, behind] = wordsThatFollow(text.slice(found[0].length));
  const piece = pieceOf(rest);
  const instruction: Instruction = add
    ? { order: 'add', cited: id!, under: under ?? null, text: words, ...(title && { title }) }
    : { order: replace ? 'replace' : 'append', cited: cited!, text: words, ...(piece && { piece }) };
  return { instruction, behind };
}

/** New words end before the first paragraph that orders something else or speaks of the amendment itself. */
export function ownWords(text: string): [own: string, behind: string] {
  const paragraphs = text.split(/\n\s*\n/);
  const end = paragraphs.findIndex((paragraph, at) => at > 0 && (ABOUT_ITSELF.test(paragraph) || instructionsOf(paragraph).length > 0));
  return end < 0 ? [text, ''] : [paragraphs.slice(0, end).join('\n\n'), paragraphs.slice(end).join('\n\n')];
}

function ordersOf(sentence: string): Instruction[] {
  const told = (patterns: readonly RegExp[]): Groups | null => (first(patterns, sentence)?.groups as Groups | undefined) ?? null;
  const words = told(WORDS);
  if (words) return [{ order: 'words', cited: words.cited!, from: words.from!, to: words.to ?? '' }];
  const inserted = told(INSERT);
  if (inserted) return [{ order: 'words', cited: inserted.cited!, from: inserted.from!, to: besideOf(inserted) }];
  const gone = told(DELETE);
  if (gone) {
    const piece = pieceOf(gone);
    return everyCited(gone.cited!).map((cited) => ({ order: 'delete', cited, ...(piece && { piece }) }));
  }
  const named = told(RENUMBER);
  if (named) return [{ order: 'renumber', cited: named.cited!, to: named.to!.trim() }];
  const titled = told(RETITLE);
  if (titled) return [{ order: 'retitle', cited: titled.cited!, to: titled.to! }];
  const unclear = first(UNCLEAR, sentence);
  return unclear ? [{ order: 'unclear', cited: unclear.groups?.cited ?? null, sentence }] : [];
}

/** Both words, the one beside the other. */
function besideOf({ from, to, side }: Groups): string {
  if (side?.toLowerCase() === 'before') return `${to!} ${from!}`;
  return /^[,.;:)]/.test(to!) ? `${from!}${to!}` : `${from!} ${to!}`;
}

/** `Sections 6.1 and 6.3` are two citations. */
function everyCited(cited: string): string[] {
  const listed = LISTED.exec(cited);
  if (listed)
    return [
      ...cited
        .slice(listed[0].length)
        .replace(/\band\b/gi, ',')
        .matchAll(LISTED_IDS),
    ].map(([id]) => `${listed[1]!} ${id}`);
  return cited.split(/\s+and\s+/i);
}

function first(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}

/** Words in quotation marks end with them; marks within them are followed by more of their sentence. */
function wordsThatFollow(text: string): [words: string, behind: string] {
  const quoted =
    /^“([^“”]*(?:“[^“”]*”[^“”]*)*)”[.;,]?\s*/.exec(text) ??
    /^["“]([\s\S]*?)["”](?:[.;,]?\s*$|[.;,]?\s*\n|[.;,]?\s+(?=[A-Z])|(?<=[.!?;]["”])\s+)/.exec(text);
  if (quoted) return [quoted[1]!.trim(), text.slice(quoted[0].length)];
  const [own, behind] = ownWords(text);
  return [unquoted(own), behind];
}

function firstSentence(text: string): [sentence: string, behind: string] {
  const end = /[.;]["”’]?\s+(?=[A-Z“"(])|:\s*\n|\n\s*\n/.exec(text);
  return end ? [text.slice(0, end.index + end[0].trimEnd().length), text.slice(end.index + end[0].length)] : [text, ''];
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^["“]([\s\S]*)["”]\.?$/, '$1')
    .trim();
}
