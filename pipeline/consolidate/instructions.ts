import { ADD, APPEND, DELETE, REPLACE, UNCLEAR, WORDS } from './order-grammar.ts';

/** A sentence that orders a change of a clause it names; `unclear` where it may, but of a part, on a condition or elsewhere. */
export type Instruction =
  | { readonly order: 'replace'; readonly cited: string; readonly text: string }
  | { readonly order: 'add'; readonly cited: string; readonly under: string | null; readonly text: string }
  | { readonly order: 'append'; readonly cited: string; readonly text: string }
  | { readonly order: 'delete'; readonly cited: string }
  | { readonly order: 'words'; readonly cited: string; readonly from: string; readonly to: string }
  | { readonly order: 'unclear'; readonly cited: string; readonly sentence: string };

const ABOUT_ITSELF =
  /^\s*(?:this|the)\s+(?:side\s+letter|letter\s+of|memorandum|MO[UA]\b|tentative\s+agreement|amendment)|^\s*all\s+other\s+(?:terms|provisions|articles|language)\b/i;
type Groups = Partial<Record<'cited' | 'id' | 'under' | 'from' | 'to', string>>;

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
      rest = opened.behind;
      continue;
    }
    const [sentence, behind] = firstSentence(rest);
    const instruction = sentence.length > LONGEST ? null : orderOf(sentence);
    if (instruction) instructions.push(instruction);
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
  const { cited, id, under } = found.groups as Groups;
  const [words, behind] = wordsThatFollow(text.slice(found[0].length));
  const order = replace ? 'replace' : 'append';
  const instruction: Instruction = add
    ? { order: 'add', cited: id!, under: under ?? null, text: words }
    : { order, cited: cited!, text: words };
  return { instruction, behind };
}

/** New words end before the first paragraph that orders something else or speaks of the amendment itself. */
export function ownWords(text: string): [own: string, behind: string] {
  const paragraphs = text.split(/\n\s*\n/);
  const end = paragraphs.findIndex((paragraph, at) => at > 0 && (ABOUT_ITSELF.test(paragraph) || instructionsOf(paragraph).length > 0));
  return end < 0 ? [text, ''] : [paragraphs.slice(0, end).join('\n\n'), paragraphs.slice(end).join('\n\n')];
}

function orderOf(sentence: string): Instruction | null {
  const words = groupsOf(WORDS, sentence);
  if (words) return { order: 'words', cited: words.cited!, from: words.from!, to: words.to! };
  const gone = groupsOf(DELETE, sentence);
  if (gone) return { order: 'delete', cited: gone.cited! };
  const unclear = groupsOf(UNCLEAR, sentence);
  return unclear ? { order: 'unclear', cited: unclear.cited!, sentence } : null;
}

function groupsOf(patterns: readonly RegExp[], text: string): Groups | null {
  return (first(patterns, text)?.groups as Groups | undefined) ?? null;
}

function first(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}

/** Words in quotation marks end with them. */
function wordsThatFollow(text: string): [words: string, behind: string] {
  const quoted = /^["“]([^"“”]*)["”][.;]?\s*/.exec(text);
  if (quoted) return [quoted[1]!.trim(), text.slice(quoted[0].length)];
  const [own, behind] = ownWords(text);
  return [unquoted(own), behind];
}

function firstSentence(text: string): [sentence: string, behind: string] {
  const end = /[.;]["”’]?\s+(?=[A-Z“"(])/.exec(text);
  return end ? [text.slice(0, end.index + end[0].trimEnd().length), text.slice(end.index + end[0].length)] : [text, ''];
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^["“]([\s\S]*)["”]\.?$/, '$1')
    .trim();
}
