import { marked, wordDiff } from '../compare/word-diff.ts';
import type { Agreement, ClauseRow } from '../model.ts';
import { folded, mergeWords } from './merge-words.ts';
import { notApplied, type Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { alike, elementOf, type Targets } from './target.ts';
import type { AmendedTree, Node, Step } from './tree.ts';

/** Whether words are the same but for what converters and typists do to them. */
const SAME = 0.97;
const FEWEST_LETTERS = 20;

/** What an amendment is applied with. */
export interface Bench {
  readonly tree: AmendedTree;
  readonly targets: Targets;
  /** Where the amendment marks what it changes, it only shows what it does not mark. */
  readonly redlines: Agreement['redlines'];
}

/** Applies one clause of an amendment by its number, and remembers which clause it named. */
export function applyClause(bench: Bench, reading: Reading, survives: (clause: ClauseRow) => boolean): Outcome[] {
  const { tree, targets } = bench;
  const { clause } = reading;
  const target = reading.label === null ? targets.unlabelled(reading) : targets.labelled(reading);
  if (target?.gone && reading.struck) return [];
  if (target && !target.gone) {
    targets.remember(clause, target);
    return amend(bench, reading, target, survives);
  }
  const renumbered = reading.inserted ? null : renumber(bench, reading);
  if (renumbered) {
    targets.remember(clause, renumbered.target);
    return [renumbered];
  }
  const parent = targets.placeFor(reading);
  // What stands under a new clause, and a letter of its own, is new without being marked.
  const within = parent?.base === null || clause.kind === 'side-letter';
  const asks = reading.inserted || within || (!isRedlined(bench) && reading.label !== null);
  // A remark (`(new)`) alone on its line.
  if (asks && reading.label === null && wordsOf(clause.heading, reading.after) === '') {
    targets.remember(clause, targets.parent(clause) ?? null);
    return [];
  }
  if (asks && parent !== undefined && !parent?.gone) {
    const words = marked([{ text: wordsOf(clause.heading, reading.after), op: 'insert' }]);
    const node = tree.insert(asPrinted(reading), parent, { clause, change: 'new', words, reason: null });
    targets.remember(clause, node);
    return [{ clause, target: node, change: 'new', reason: null, words }];
  }
  targets.remember(clause, null);
  if (wordsOf(clause.heading, reading.after) === '' && !reading.struck) return [];
  if (reading.label === null && !reading.marked) return [];
  return [notApplied(clause, null, missing(reading, asks, target?.gone ?? false), wordsOf(clause.heading, clause.text))];
}

function isRedlined({ redlines }: Bench): boolean {
  return redlines.length > 0;
}

function missing({ clause }: Reading, asks: boolean, gone: boolean): string {
  if (gone) return `${clause.path_text} was taken out before`;
  return asks
    ? 'the agreement has no clause for it to stand under'
    : `the agreement has no ${clause.path_text}, and nothing marks it as new`;
}

function amend(bench: Bench, reading: Reading, target: Node, survives: (clause: ClauseRow) => boolean): Outcome[] {
  const { clause, before, after } = reading;
  if (reading.stays) return [];
  if (reading.struck && reading.uncertain)
    return [notApplied(clause, target, 'it is struck by marks that are unbalanced', wordsOf(clause.heading, clause.text))];
  if (reading.struck) return survives(clause) ? [rewrite(reading, target, '')] : [remove(reading, target)];
  if (after === '' && before === '') return [];
  if (reading.inserted && target.text !== '' && alike(target.text, after) < SAME)
    return [notApplied(clause, target, 'the agreement has other words under this number', wordsOf(clause.heading, after))];
  if (reading.marked && !reading.inserted) {
    const { text, misses } = mergeWords(target.text, before, after);
    const missed = misses.map(({ words, reason }) => notApplied(clause, target, reason, words));
    return folded(text) === folded(target.text) ? missed : [rewrite(reading, target, text), ...missed];
  }
  if (!isRedlined(bench) && retitled(clause, target)) target.heading = clause.heading;
  else if (folded(after) === folded(target.text) || after === '') return [];
  if (!isRedlined(bench)) return [rewrite(reading, target, after)];
  if (alike(target.text, after) >= SAME || target.text.includes(after)) return [];
  return [notApplied(clause, target, 'it reads otherwise than the agreement and marks no change', marked(wordDiff(target.text, after)))];
}

function rewrite({ clause, uncertain }: Reading, target: Node, text: string): Outcome {
  const words = marked(wordDiff(target.text, text));
  target.text = text;
  return done(clause, target, { clause, change: 'edited', words, reason: uncertain ? 'its marks are unbalanced' : null });
}

function retitled({ heading }: ClauseRow, target: Node): boolean {
  return heading !== null && target.heading !== null && folded(heading) !== folded(target.heading);
}

function remove({ clause }: Reading, target: Node): Outcome {
  target.gone = true;
  return { clause, target, change: 'gone', reason: null, words: marked([{ text: wordsOf(target.heading, target.text), op: 'delete' }]) };
}

/** A clause that stands word for word under another number of the same row was renumbered. */
function renumber({ targets }: Bench, reading: Reading): Outcome | null {
  const { clause } = reading;
  const words = folded(wordsOf(clause.heading, reading.before));
  const siblings = targets.parent(clause)?.children ?? [];
  const [target, ...others] = siblings.filter((node) => !node.gone && folded(wordsOf(node.heading, node.text)) === words);
  if (!target || others.length > 0 || words.length < FEWEST_LETTERS || clause.label === null || target.label === null) return null;
  const reason = `${target.element} became ${elementOf(reading)}`;
  Object.assign(target, { label: clause.label, element: elementOf(reading), number: clause.number });
  return done(clause, target, { clause, change: 'renumbered', words: null, reason });
}

function done(clause: ClauseRow, target: Node, step: Step & { change: 'edited' | 'renumbered' }): Outcome {
  target.history.push(step);
  return { clause, target, change: step.change, reason: step.reason, words: step.words };
}

/** The clause as it goes into the agreement: its redline applied, its remark off, its label where it belongs. */
function asPrinted(reading: Reading): ClauseRow {
  const { clause, label, after } = reading;
  const own = label !== null && clause.label === null ? { label, kind: 'section' as const, number: label } : { label };
  return { ...clause, ...own, path: [elementOf(reading)], text: after, text_before: null, text_after: null };
}

function wordsOf(heading: string | null, text: string): string {
  return [heading ?? '', text].join(' ').replace(/\s+/g, ' ').trim();
}
