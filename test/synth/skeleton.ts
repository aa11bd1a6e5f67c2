import type { ClauseTemplate, ItemTemplate, TopicClauses } from './clauses/bank.ts';
import { REMARKS, SUBCLAUSES } from './clauses/procedure.ts';
import type { Random } from './random.ts';

/** A unit before it is numbered: templates whose slots are still open. */
export interface Draft {
  heading: string | null;
  templates: string[];
  children: Draft[];
  /** Printed after the children, belongs to this unit. */
  closing: string | null;
  topic: string | null;
  /** A phrase of an enumeration, which may begin in lower case. */
  phrase: boolean;
}

export interface SkeletonOptions {
  /** How many levels may be used, articles included. */
  depth: number;
  /** Share of clauses that get subclauses of their own. */
  branching: number;
  /** Share of clauses with a second paragraph. */
  continuation: number;
  /** Share of lists that are followed by words of the parent. */
  closing: number;
}

export const leaf = (template: string, phrase = false): Draft => ({
  heading: null,
  templates: [template],
  children: [],
  closing: null,
  topic: null,
  phrase,
});

/** Punctuation of an enumeration: `;` after the items, `; and` before the last, `.` at its end. */
function punctuate(template: string, index: number, count: number): string {
  if (/[.:]$/.test(template)) return template;
  return template + (index === count - 1 ? '.' : index === count - 2 ? '; and' : ';');
}

/** Items of one list. Where the style has no level left for them, the caller folds them into the sentence. */
function drafts(items: readonly ItemTemplate[], level: number, depth: number): Draft[] {
  return items.map((item, index) => {
    if (typeof item === 'string') return leaf(punctuate(item, index, items.length), !item.endsWith('.'));
    const [lead, ...parts] = item;
    if (level + 1 >= depth) return leaf(`${lead.replace(/:$/, '')} ${parts.join(', ')}.`, true);
    const draft = leaf(/[.:]$/.test(lead) ? lead : `${lead}:`, true);
    draft.children = drafts(parts, level + 1, depth);
    return draft;
  });
}

function clause(template: ClauseTemplate, depth: number): Draft {
  const [heading, text, ...items] = template;
  const draft: Draft = { ...leaf(text), heading };
  if (items.length === 0) return draft;
  if (depth > 2) draft.children = drafts(items, 2, depth);
  else draft.templates = [`${text} ${items.flat().join('; ')}.`];
  return draft;
}

/** Adds subclauses below a draft, deeper with falling probability. */
function branch(random: Random, draft: Draft, level: number, options: SkeletonOptions): void {
  if (draft.children.length > 0 || level >= options.depth) return;
  const chosen = random.shuffle(SUBCLAUSES).slice(0, random.int(2, 4));
  draft.children = drafts(chosen, level, options.depth);
  for (const child of draft.children) if (random.chance(options.branching * 0.5)) branch(random, child, level + 1, options);
}

/** One article on one topic. */
export function draftArticle(random: Random, bank: TopicClauses, options: SkeletonOptions): Draft {
  const count = Math.max(2, random.int(Math.ceil(bank.clauses.length * 0.6), bank.clauses.length));
  const keep = new Set(random.shuffle(bank.clauses).slice(0, count));
  const children = bank.clauses
    .filter((template) => keep.has(template))
    .map((template) => {
      const draft = { ...clause(template, options.depth), topic: bank.topic };
      if (random.chance(options.branching)) branch(random, draft, 2, options);
      if (draft.children.length === 0 && random.chance(options.continuation)) draft.templates.push(random.pick(REMARKS));
      if (draft.children.length > 0 && random.chance(options.closing)) draft.closing = random.pick(REMARKS);
      return draft;
    });
  return { ...leaf(''), templates: [], heading: random.pick(bank.titles), children, topic: bank.topic };
}
