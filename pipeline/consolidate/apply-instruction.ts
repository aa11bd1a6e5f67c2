import { marked, wordDiff } from '../compare/word-diff.ts';
import type { ClauseRow } from '../model.ts';
import { citedNode, citedSteps } from './citation.ts';
import { type Instruction, instructionsOf } from './instructions.ts';
import { folded } from './merge-words.ts';
import { stemOf } from './order.ts';
import { notApplied, type Outcome } from './outcome.ts';
import { holderOf } from './target.ts';
import type { AmendedTree, Node } from './tree.ts';

/** Does what the sentences of a clause order; empty where they order nothing. */
export function applyInstructions(tree: AmendedTree, clause: ClauseRow, text = clause.text_after ?? clause.text): Outcome[] {
  return instructionsOf(text).map((instruction) => {
    const target = citedNode(tree, instruction.cited);
    if (instruction.order === 'unclear') return notApplied(clause, target, UNCLEAR, instruction.sentence);
    if (instruction.order === 'add') return add(tree, instruction, clause, target);
    if (!target) return notApplied(clause, null, `the agreement has no ${instruction.cited}, or several`, clause.text);
    return obey(instruction, clause, target);
  });
}

const UNCLEAR = 'it may change a part of the clause only, on a condition, or a clause of another text';
const ELSEWHERE = 'its new words do not stand in the clause that orders them';

type Add = Extract<Instruction, { order: 'add' }>;
type Order = Exclude<Instruction, { order: 'unclear' | 'add' }>;

/** Puts a new clause where its number belongs. */
function add(tree: AmendedTree, { cited, under, text }: Add, clause: ClauseRow, present: Node | null): Outcome {
  if (present) return notApplied(clause, present, `the agreement has a ${cited} already`, text);
  if (text === '') return notApplied(clause, null, ELSEWHERE, clause.text);
  const element = citedSteps(cited).at(-1)!;
  const article = /^article/i.test(cited);
  const parent = article ? null : under ? citedNode(tree, under) : holderOf(tree, null, stemOf(element));
  if (!parent && !article) return notApplied(clause, null, `the agreement has no clause for ${cited} to stand under`, text);
  const worded = tree.childrenOf(parent).some(({ label }) => /^\p{L}{3}/u.test(label ?? ''));
  const label = worded ? cited : element;
  const own = withoutHead(text, [cited, element]);
  const words = marked([{ text: own, op: 'insert' }]);
  const row = { ...clause, kind: article ? ('article' as const) : ('section' as const), label, number: element, heading: null };
  const target = tree.insert({ ...row, path: [element], text: own, text_before: null, text_after: null }, parent, {
    clause,
    change: 'new',
    words,
    reason: `${cited} is added`,
  });
  return { clause, target, change: 'new', reason: `${cited} is added`, words };
}

function obey(instruction: Order, clause: ClauseRow, target: Node): Outcome {
  if (instruction.order === 'delete') {
    target.gone = true;
    return {
      clause,
      target,
      change: 'gone',
      reason: `${instruction.cited} is deleted`,
      words: marked([{ text: target.text, op: 'delete' }]),
    };
  }
  if (instruction.order === 'replace') {
    if (instruction.text === '') return notApplied(clause, target, ELSEWHERE, clause.text);
    return rewrite(clause, target, instruction.text, `${instruction.cited} is to read so`);
  }
  if (instruction.order === 'append') {
    if (instruction.text === '') return notApplied(clause, target, ELSEWHERE, clause.text);
    return rewrite(clause, target, `${target.text} ${instruction.text}`, `words are added to ${instruction.cited}`);
  }
  const parts = target.text.split(instruction.from);
  if (parts.length !== 2)
    return notApplied(
      clause,
      target,
      parts.length < 2 ? 'the words that it changes are not in the clause' : 'the words that it changes stand in the clause more than once',
      clause.text,
    );
  return rewrite(clause, target, parts.join(instruction.to), `words of ${instruction.cited} are replaced`);
}

function rewrite(clause: ClauseRow, target: Node, printed: string, reason: string): Outcome {
  const text = withoutHead(printed, [target.label, target.heading]);
  const words = marked(wordDiff(target.text, text));
  target.text = text;
  target.history.push({ clause, change: 'edited', words, reason });
  return { clause, target, change: 'edited', reason, words };
}

/** New words often begin with the number and title of the clause that they replace. */
function withoutHead(printed: string, head: readonly (string | null)[]): string {
  return head.reduce<string>(
    (rest, part) => (part && folded(rest).startsWith(folded(part)) ? rest.slice(part.length).replace(/^[\s.:–—-]+/, '') : rest),
    printed,
  );
}
