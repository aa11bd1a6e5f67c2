import { parseRoman } from '../numbering/numerals.ts';
import type { AmendedTree, Node } from './tree.ts';

/** A sentence that orders a change of a clause it names. */
export type Instruction =
  | { readonly order: 'replace'; readonly cited: string; readonly text: string }
  | { readonly order: 'delete'; readonly cited: string }
  | { readonly order: 'words'; readonly cited: string; readonly from: string; readonly to: string };

const ID = String.raw`(?:\d+[A-Za-z]?|[A-Z]|[IVXLC]+)(?:[.-]\w+)*(?:\s?\(\w{1,4}\))*`;
const CITED = String.raw`((?:Section|Paragraph|Subsection|Article|Appendix|§)\s*${ID}(?:,?\s+(?:of\s+)?(?:the\s+)?(?:Section|Paragraph|Article)\s+${ID})*)`;
const WHOSE = String.raw`(?:\s*,?\s*(?:of|in)\s+the\s+[^.:;]{0,60}?)?(?:\s*\([^)]{0,60}\))?`;
const BE = String.raw`\s*,?\s+(?:shall|will|is|are|be)(?:\s+be)?(?:\s+hereby)?\s+`;
const QUOTED = `["“”']([^"“”]{1,400})["“”']`;

const REPLACE = new RegExp(
  String.raw`${CITED}${WHOSE}${BE}(?:amended|revised|modified|changed|replaced)(?:\s+in\s+its\s+entirety)?\s+(?:to\s+read|with|by)(?:\s+as\s+follows|\s+the\s+following)?\s*:?\s*(.*)$`,
  'is',
);
const DELETE = new RegExp(String.raw`${CITED}${WHOSE}${BE}(?:deleted|removed|rescinded|stricken|struck)\b`, 'i');
const WORDS = new RegExp(
  String.raw`\bin\s+${CITED}${WHOSE},?\s+(?:the\s+(?:words?|phrase|figure|number)s?\s+)?${QUOTED}${BE}(?:replaced\s+(?:by|with)|changed\s+to)\s+(?:the\s+(?:words?|phrase|figure|number)s?\s+)?${QUOTED}`,
  'i',
);

/** The order that a clause gives, or null. One a clause; the rarest form is tried first. */
export function instructionOf(text: string): Instruction | null {
  const words = WORDS.exec(text);
  if (words) return { order: 'words', cited: words[1]!, from: words[2]!, to: words[3]! };
  const replace = REPLACE.exec(text);
  if (replace) return { order: 'replace', cited: replace[1]!, text: unquoted(replace[2]!) };
  const gone = DELETE.exec(text);
  return gone ? { order: 'delete', cited: gone[1]! } : null;
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
