import { marked, wordDiff } from '../../compare/word-diff.ts';
import type { ClauseRow } from '../../model.ts';
import { folded } from '../merge-words.ts';
import { insertionPlace, stemOf } from '../order.ts';
import { notApplied, type Outcome } from '../outcome.ts';
import { holderOf } from '../target.ts';
import type { AmendedTree, Node } from '../tree.ts';
import { citedNode, citedSteps } from './citation.ts';
import { type Instruction, instructionsOf } from './instructions.ts';
import { withPiece } from './piece.ts';

/** Does what the sentences of a clause order; empty where they order nothing. */
export function applyInstructions(tree: AmendedTree, clause: ClauseRow, text = clause.text_after ?? clause.text): Outcome[] {
  return carryOut(tree, clause, instructionsOf(text), (cited) => citedNode(tree, cited));
}

/** Joins a label to sentences that go on with it: `Section 5.2 | is deleted`, `Section 5.3 | (b) is deleted`. */
const GOES_ON = /^(?:\(\w{1,4}\)|[,:]|(?:of|in|shall|will|is|are|be|hereby)\b)/;

/** Does what a clause orders of the one that it is headed with: `Section 5.2 shall be deleted`, `5.2 Replace “two” with “three”`. */
export function applyOwnInstructions(tree: AmendedTree, clause: ClauseRow, label: string, target: Node | null): Outcome[] {
  const text = clause.text_after ?? clause.text;
  const id = label.replace(/[\s.):–—-]+$/, '');
  const cited = /^\p{L}{2}/u.test(id) ? id : `Section ${id}`;
  const goesOn = GOES_ON.test(text);
  const joined = goesOn ? [`${cited}${/^\w/.test(text) ? ' ' : ''}${text}`] : [`${cited}: ${text}`, `${label} ${text}`];
  const read = joined
    .map(instructionsOf)
    .filter((all) => goesOn || ((all[0]?.cited ?? '').includes(id) && all.every(({ order }) => isClear(order))));
  // `2.1 Delete Section 2.1 and replace it …` names itself again.
  const again = read.length > 0 ? [] : instructionsOf(text);
  const own = again.every((one) => isClear(one.order) && one.cited === cited) ? again : [];
  return carryOut(tree, clause, read[0] ?? own, (name) => (name === cited && target ? target : citedNode(tree, name)));
}

function isClear(order: Instruction['order']): boolean {
  return order !== 'unclear' && order !== 'add';
}

function carryOut(tree: AmendedTree, clause: ClauseRow, all: readonly Instruction[], nodeOf: (cited: string) => Node | null): Outcome[] {
  return all.flatMap((instruction) => {
    const target = instruction.cited === null ? null : nodeOf(instruction.cited);
    if (instruction.order === 'unclear') return notApplied(clause, target, UNCLEAR, instruction.sentence);
    if (instruction.order === 'add') return add(tree, instruction, clause, target);
    if (!target) return notApplied(clause, null, `the agreement has no ${instruction.cited}, or several`, clause.text);
    if (instruction.order === 'renumber') return renumber(tree, instruction, clause, target);
    return obey(instruction, clause, target);
  });
}

const UNCLEAR = 'it may change a part of the clause only, on a condition, or a clause of another text';
const ELSEWHERE = 'its new words do not stand in the clause that orders them';

type Add = Extract<Instruction, { order: 'add' }>;
type Naming = Extract<Instruction, { to: string; order: 'renumber' | 'retitle' }>;
type Order = Exclude<Instruction, { order: 'unclear' | 'add' }>;

/** Puts a new clause where its number belongs. */
function add(tree: AmendedTree, { cited, under, text, title }: Add, clause: ClauseRow, present: Node | null): Outcome {
  if (present) return notApplied(clause, present, `the agreement has a ${cited} already`, text);
  const element = citedSteps(cited).at(-1)!;
  const article = /^article/i.test(cited);
  const parent = article ? null : under ? citedNode(tree, under) : holderOf(tree, null, stemOf(element));
  if (!parent && !article) return notApplied(clause, null, `the agreement has no clause for ${cited} to stand under`, text);
  if (text === '') return { ...notApplied(clause, null, ELSEWHERE, clause.text), awaits: { element, under: parent } };
  const worded = tree.childrenOf(parent).some(({ label }) => /^\p{L}{3}/u.test(label ?? ''));
  const label = worded ? cited : element;
  const own = withoutHead(text, [cited, element, title ?? null]);
  const words = marked([{ text: own, op: 'insert' }]);
  const row = { ...clause, kind: article ? ('article' as const) : ('section' as const), label, number: element, heading: title ?? null };
  const target = tree.insert({ ...row, path: [element], text: own, text_before: null, text_after: null }, parent, {
    clause,
    change: 'new',
    words,
    reason: `${cited} is added`,
  });
  return { clause, target, change: 'new', reason: `${cited} is added`, words };
}

function renumber(tree: AmendedTree, { cited, to }: Naming, clause: ClauseRow, target: Node): Outcome {
  const element = citedSteps(/^\p{L}{2}/u.test(to) ? to : `Section ${to}`).at(-1);
  const siblings = tree.childrenOf(target.parent);
  if (element === undefined || stemOf(element) !== stemOf(target.element)) return notApplied(clause, target, UNCLEAR, clause.text);
  if (siblings.some((other) => !other.gone && other.element === element))
    return notApplied(clause, target, `the agreement has a ${to} already`, clause.text);
  const reason = `${cited} is renumbered`;
  const label = target.label?.replace(target.element, element) ?? null;
  Object.assign(target, { label: label === target.label ? element : label, element, number: element });
  siblings.splice(siblings.indexOf(target), 1);
  siblings.splice(insertionPlace(siblings, element), 0, target);
  return done(clause, target, 'renumbered', reason, null);
}

function obey(instruction: Exclude<Order, { order: 'renumber' }> | Naming, clause: ClauseRow, target: Node): Outcome | Outcome[] {
  const { cited } = instruction;
  switch (instruction.order) {
    case 'delete':
      if (instruction.piece) return rewritePiece(clause, target, { ...instruction, piece: instruction.piece, text: '' });
      return remove(clause, target, `${cited} is deleted`);
    case 'replace':
      return replace(instruction, clause, target);
    case 'append':
      if (instruction.text === '') return notApplied(clause, target, ELSEWHERE, clause.text);
      return rewrite(clause, target, `${target.text} ${instruction.text}`, `words are added to ${cited}`);
    case 'words':
      return rewriteWords(clause, target, instruction);
    default: {
      const words = marked(wordDiff(target.heading ?? '', instruction.to));
      target.heading = instruction.to;
      return done(clause, target, 'edited', `${cited} has another title`, words);
    }
  }
}

function replace({ cited, text, piece }: Extract<Instruction, { order: 'replace' }>, clause: ClauseRow, target: Node): Outcome[] {
  if (text === '')
    return [{ ...notApplied(clause, target, ELSEWHERE, clause.text), awaits: { element: target.element, under: target.parent } }];
  if (piece) return [rewritePiece(clause, target, { cited, piece, text })];
  const below = target.children.filter(({ gone }) => !gone);
  if (target.kind === 'article' && below.length > 0)
    return [notApplied(clause, target, `${cited} has clauses that its new words do not name`, text)];
  const own = rewrite(clause, target, withoutHead(text, [target.label, target.heading]), `${cited} is to read so`);
  return text.endsWith(':') ? [own] : [own, ...below.map((node) => remove(clause, node, `${cited} is to read otherwise`))];
}

/** Takes a clause out, with all that stands under it. */
export function remove(clause: ClauseRow, target: Node, reason: string): Outcome {
  target.gone = true;
  return { clause, target, change: 'gone', reason, words: marked([{ text: target.text, op: 'delete' }]) };
}

function rewriteWords(clause: ClauseRow, target: Node, { cited, from, to }: Extract<Instruction, { order: 'words' }>): Outcome {
  const phrase = from.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const bound = (letter: string | undefined, look: string): string => (/[\p{L}\p{N}]/u.test(letter ?? '') ? look : '');
  const whole = bound(from[0], '(?<![\\p{L}\\p{N}])') + phrase.join('\\s+') + bound(from.at(-1), '(?![\\p{L}\\p{N}])');
  const blanks = to === '' ? '[^\\S\\n]*' : '';
  const found = [...target.text.matchAll(new RegExp(blanks + whole, 'gu'))];
  if (found.length !== 1) {
    const reason =
      found.length === 0
        ? 'the words that it changes are not in the clause'
        : 'the words that it changes stand in the clause more than once';
    return notApplied(clause, target, reason, clause.text);
  }
  const [{ index, 0: old }] = found as [RegExpExecArray];
  return rewrite(
    clause,
    target,
    (target.text.slice(0, index) + to + target.text.slice(index + old.length)).trim(),
    `words of ${cited} are replaced`,
  );
}

function rewritePiece(
  clause: ClauseRow,
  target: Node,
  { cited, piece, text }: { cited: string; piece: NonNullable<Extract<Instruction, { order: 'delete' }>['piece']>; text: string },
): Outcome {
  const words = withPiece(target.text, piece, text);
  if (words === null) return notApplied(clause, target, `${cited} has no such ${piece.part}`, clause.text);
  return rewrite(clause, target, words, `a ${piece.part} of ${cited} is ${text === '' ? 'deleted' : 'replaced'}`);
}

function rewrite(clause: ClauseRow, target: Node, text: string, reason: string): Outcome {
  const words = marked(wordDiff(target.text, text));
  target.text = text;
  return done(clause, target, 'edited', reason, words);
}

function done(clause: ClauseRow, target: Node, change: 'edited' | 'renumbered', reason: string, words: string | null): Outcome {
  target.history.push({ clause, change, words, reason });
  return { clause, target, change, reason, words };
}

/** New words often begin with the number and title of the clause that they replace. */
function withoutHead(printed: string, head: readonly (string | null)[]): string {
  return head.reduce<string>(
    (rest, part) => (part && folded(rest).startsWith(folded(part)) ? rest.slice(part.length).replace(/^[\s.:–—-]+/, '') : rest),
    printed,
  );
}
