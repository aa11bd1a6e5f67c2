import { marked, wordDiff } from '../compare/word-diff.ts';
import type { ClauseRow } from '../model.ts';
import { citedNode, type Instruction, instructionsOf } from './instructions.ts';
import { folded } from './merge-words.ts';
import { notApplied, type Outcome } from './outcome.ts';
import type { AmendedTree, Node } from './tree.ts';

/** Does what the sentences of a clause order; empty where they order nothing. */
export function applyInstructions(tree: AmendedTree, clause: ClauseRow): Outcome[] {
  return instructionsOf(clause.text_after ?? clause.text).map((instruction) => {
    const target = citedNode(tree, instruction.cited);
    if (instruction.order === 'unclear') return notApplied(clause, target, UNCLEAR, instruction.sentence);
    if (!target) return notApplied(clause, null, `the agreement has no ${instruction.cited}, or several`, clause.text);
    return obey(instruction, clause, target);
  });
}

const UNCLEAR = 'it may change a part of the clause only, on a condition, or a clause of another text';

type Order = Exclude<Instruction, { order: 'unclear' }>;

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
    if (instruction.text === '')
      return notApplied(clause, target, 'its new words do not stand in the clause that orders them', clause.text);
    return rewrite(clause, target, instruction.text, `${instruction.cited} is to read so`);
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
  // New words often begin with the number and title of the clause that they replace.
  const text = [target.label, target.heading].reduce<string>(
    (rest, part) => (part && folded(rest).startsWith(folded(part)) ? rest.slice(part.length).replace(/^[\s.:–—-]+/, '') : rest),
    printed,
  );
  const words = marked(wordDiff(target.text, text));
  target.text = text;
  target.history.push({ clause, change: 'edited', words, reason });
  return { clause, target, change: 'edited', reason, words };
}
