import { parseRoman } from '../../numbering/numerals.ts';
import type { AmendedTree, Node } from '../tree.ts';
import { CITED_IDS } from './grammar.ts';

/** The clause that a citation names, where it names exactly one: `Section 7.6`, `Section 3 of Article 7`, `Article VII, Section 3(a)`. */
export function citedNode(tree: AmendedTree, cited: string): Node | null {
  const steps = citedSteps(cited);
  let found = below(tree, tree.roots, steps[0]!);
  for (const step of steps.slice(1)) found = found ? below(tree, found.children, step) : null;
  return found;
}

/** Elements of the path that a citation spells, the whole before its part: `paragraph b of Section 3, Article 7`. */
export function citedSteps(cited: string): string[] {
  const parts = cited.split(/\s+of\s+/i).toReversed();
  const ids = parts.flatMap((part) => [...part.matchAll(CITED_IDS)].map(([, word, id]) => ({ word: word!.toLowerCase(), id: id! })));
  ids.sort((a, b) => Number(b.word === 'article') - Number(a.word === 'article'));
  return ids.flatMap(({ word, id }) => stepsOf(word, id));
}

function stepsOf(word: string, id: string): string[] {
  const [stem, ...brackets] = id.split(/\s?\(/).map((part) => part.replace(')', ''));
  if (word === 'appendix') return [`Appendix ${stem}`, ...brackets];
  const roman = word === 'article' ? parseRoman(stem!) : null;
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
