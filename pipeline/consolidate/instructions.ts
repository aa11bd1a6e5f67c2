import { parseRoman } from '../numbering/numerals.ts';
import type { AmendedTree, Node } from './tree.ts';

/** A sentence that orders a change of a clause it names; `unclear` where it may, but of a part, on a condition or elsewhere. */
export type Instruction =
  | { readonly order: 'replace'; readonly cited: string; readonly text: string }
  | { readonly order: 'delete'; readonly cited: string }
  | { readonly order: 'words'; readonly cited: string; readonly from: string; readonly to: string }
  | { readonly order: 'unclear'; readonly cited: string; readonly sentence: string };

const ID = String.raw`(?:\d+[A-Za-z]?|[A-Z]|[IVXLC]+)(?:[.-]\w+)*(?:\s?\(\w{1,4}\))*`;
const CITED = String.raw`((?:Section|Paragraph|Subsection|Article|Appendix|§)\s*${ID}(?:,?\s+(?:of\s+)?(?:the\s+)?(?:Section|Paragraph|Article)\s+${ID}){0,3})`;
const TITLE = String.raw`(?:\s*,?\s*\([^)]{0,60}\))?`;
const OURS = String.raw`(?:\s*,?\s*(?:of|in)\s+(?:the|this|their|our)\s+(?:[\w-]+\s+){0,4}?(?:agreement|contract|CBA)(?:\s+(?:between|for|dated)\s+[^.:;]{1,80}?)?)?`;
const ANY = String.raw`(?:\s*,?\s*(?:of|in)\s+(?:the\s+)?[^.:;]{0,60}?)?`;
const BE = String.raw`\s*,?\s+(?:shall|will|is|are|be)(?:\s+be)?(?:\s+hereby)?\s+`;
const QUOTED = `["“”']([^"“”]{1,400})["“”']`;
const OPENING = String.raw`^(?:(?:Effective|Beginning|Commencing)\s+[^,;:]{1,40}(?:,\s*\d{4})?,\s*)?(?:(?:The\s+)?parties\s+(?:hereby\s+)?agree\s+that\s+)?`;
const GONE = '(?:deleted|removed|rescinded|stricken|struck)';
const NEW = String.raw`(?:amended|revised|modified|changed|replaced)(?:\s+in\s+its\s+entirety)?`;

const REPLACE = new RegExp(
  String.raw`${OPENING}${CITED}${TITLE}${OURS}${TITLE}${BE}${NEW}\s+(?:to\s+read(?:\s+as\s+follows|\s+the\s+following)?\s*:?|(?:with|by)\s+the\s+following(?:\s+\w+){0,2}\s*:?|(?:with|by)\s*:?(?=\s*["“]))\s*`,
  'i',
);
const DELETE = new RegExp(
  String.raw`${OPENING}${CITED}${TITLE}${OURS}${TITLE}${BE}${GONE}(?:\s+in\s+(?:its|their)\s+entirety|\s+entirely|\s+from\s+(?:the|this)\s+agreement)?\s*[.;]?$`,
  'i',
);
const WORDS = new RegExp(
  String.raw`${OPENING}in\s+${CITED}${TITLE}${OURS}${TITLE},?\s+(?:the\s+(?:words?|phrase|figure|number)s?\s+)?${QUOTED}${BE}(?:replaced\s+(?:by|with)|changed\s+to)\s+(?:the\s+(?:words?|phrase|figure|number)s?\s+)?${QUOTED}\s*[.;]?$`,
  'i',
);
const UNCLEAR = new RegExp(String.raw`${CITED}${TITLE}${ANY}${TITLE}${BE}(?:${GONE}|${NEW}\s+(?:to\s+read|with|by))\b`, 'i');
/** Longer sentences order nothing that can be told apart. */
const LONGEST = 1_000;

/** The orders that a clause gives, in the order printed. Only a sentence that is an order from its beginning to its end is one. */
export function instructionsOf(text: string): Instruction[] {
  const instructions: Instruction[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const replace = REPLACE.exec(rest.slice(0, LONGEST));
    if (replace) {
      const [words, behind] = replacement(rest.slice(replace[0].length));
      instructions.push({ order: 'replace', cited: replace[1]!, text: words });
      rest = behind;
      continue;
    }
    const [sentence, behind] = firstSentence(rest);
    const instruction = sentence.length > LONGEST ? null : orderOf(sentence);
    if (instruction) instructions.push(instruction);
    rest = behind;
  }
  return instructions;
}

function orderOf(sentence: string): Instruction | null {
  const words = WORDS.exec(sentence);
  if (words) return { order: 'words', cited: words[1]!, from: words[2]!, to: words[3]! };
  const gone = DELETE.exec(sentence);
  if (gone) return { order: 'delete', cited: gone[1]! };
  const unclear = UNCLEAR.exec(sentence);
  return unclear ? { order: 'unclear', cited: unclear[1]!, sentence } : null;
}

/** Words in quotation marks end with them; others are all that follows. */
function replacement(text: string): [words: string, behind: string] {
  const quoted = /^["“]([^"“”]*)["”][.;]?\s*/.exec(text);
  return quoted ? [quoted[1]!.trim(), text.slice(quoted[0].length)] : [unquoted(text), ''];
}

function firstSentence(text: string): [sentence: string, behind: string] {
  const end = /[.;]["”’]?\s+(?=[A-Z“"(])/.exec(text);
  return end ? [text.slice(0, end.index + end[0].trimEnd().length), text.slice(end.index + end[0].length)] : [text, ''];
}

/** The clause that a citation names, where it names exactly one: `Section 7.6`, `Section 3 of Article 7`, `Article VII, Section 3(a)`. */
export function citedNode(tree: AmendedTree, cited: string): Node | null {
  const ids = [...cited.matchAll(new RegExp(String.raw`(Section|Paragraph|Subsection|Article|Appendix|§)\s*(${ID})`, 'gi'))].map(
    ([, word, id]) => ({
      word: word!.toLowerCase(),
      steps: stepsOf(word!, id!),
    }),
  );
  // The article comes first wherever it is cited.
  ids.sort((a, b) => Number(b.word === 'article') - Number(a.word === 'article'));
  const steps = ids.flatMap((id) => id.steps);
  let found = below(tree, tree.roots, steps[0]!);
  for (const step of steps.slice(1)) found = found ? below(tree, found.children, step) : null;
  return found;
}

function stepsOf(word: string, id: string): string[] {
  const [stem, ...brackets] = id.split(/\s?\(/).map((part) => part.replace(')', ''));
  if (/^appendix$/i.test(word)) return [`Appendix ${stem}`, ...brackets];
  const roman = /^article$/i.test(word) ? parseRoman(stem!) : null;
  return [roman === null ? stem! : String(roman), ...brackets];
}

/** The one with this element among the nodes, or else the only one below them. */
function below(tree: AmendedTree, nodes: readonly Node[], element: string): Node | null {
  const is = (node: Node): boolean => !node.gone && node.element.toLowerCase() === element.toLowerCase();
  const direct = nodes.filter(is);
  if (direct.length === 1) return direct[0]!;
  const deep = [...tree.nodes(nodes)].filter(is);
  return direct.length === 0 && deep.length === 1 && /[.-]/.test(element) ? deep[0]! : null;
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^["“]([\s\S]*)["”]\.?$/, '$1')
    .trim();
}
