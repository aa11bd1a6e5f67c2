import { likeness } from '../compare/similarity.ts';
import { comparedUnits } from '../compare/unit.ts';
import type { ClauseRow } from '../model.ts';
import { letterOrdinal } from '../numbering/letters.ts';
import { stemOf } from './order.ts';
import { nodeAt, type Place } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { AmendedTree, Node } from './tree.ts';

const KEYWORD = /^(?:art(?=icle|\.)|sec(?=tion|\.)|chapter|part|appendix|schedule|exhibit|§)/i;
/** Ids that name one clause of a whole agreement: 7.6, 7-3-5, A.2. */
const COMPOUND = /^[\dA-Z]+(?:[.-]\w+)+$/;
const ALIKE = 0.5;

/** Finds the clauses of the agreement that an amendment names. */
export class Targets {
  private readonly tree: AmendedTree;
  /** By clause id of the amendment; null where a clause names none. */
  private readonly found = new Map<string, Node | null>();
  private awaited: Place | null = null;

  constructor(tree: AmendedTree) {
    this.tree = tree;
  }

  remember(clause: ClauseRow, node: Node | null): void {
    this.found.set(clause.clause_id, node);
  }

  /** Clauses that follow may hold the words of the one at this place. */
  await(place: Place): void {
    this.awaited = place;
  }

  /** Whether a clause is the one that was announced last. */
  isAwaited(reading: Reading): boolean {
    return this.awaited !== null && reading.label !== null && same(this.awaited.element, elementOf(reading));
  }

  /** All clauses that were named. */
  named(): Set<Node | null> {
    return new Set(this.found.values());
  }

  /** What the parent of a clause stands for: a node, null for the agreement itself, undefined for nothing in it. */
  parent(clause: ClauseRow): Node | null | undefined {
    return clause.parent_id === null ? null : (this.found.get(clause.parent_id) ?? undefined);
  }

  /** The clause that a labelled one names: below what its parent names, else anywhere by an id that is unique. */
  labelled(reading: Reading): Node | null {
    const { clause, label } = reading;
    const element = elementOf(reading);
    const parent = this.parent(clause);
    const announced = !parent && this.awaited && nodeAt(this.tree, this.awaited);
    if (announced) {
      const meant = [announced, ...announced.children].find((node) => !node.gone && same(node.element, element));
      if (meant) return meant;
    }
    if (parent === null && label !== null) {
      const root = this.tree.roots.find((node) => same(node.element, element));
      const keyword = keywordOf(label);
      if (root && (keyword ? keyword === (keywordOf(root.label ?? '') ?? keyword) : names(root, reading))) return root;
    }
    const below = parent ? parent.children.filter((node) => same(node.element, element)) : [];
    const direct = below.find(({ gone }) => !gone) ?? below[0];
    if (direct) return direct;
    return COMPOUND.test(element) ? this.only(element) : null;
  }

  /** The unlabelled child of what the parent names that reads most alike. */
  unlabelled({ clause, before }: Reading): Node | null {
    const candidates = (this.parent(clause)?.children ?? []).filter(({ label, gone }) => label === null && !gone);
    const scored = candidates.map((node) => ({ node, like: alike(node.text, before) })).sort((a, b) => b.like - a.like);
    return scored[0] && scored[0].like >= ALIKE ? scored[0].node : null;
  }

  /**
   * Where a clause that the agreement does not have belongs: with those of its row, at what its parent names or above, or at the only
   * list below that it comes next in. `F.` belongs to no section whose list ends elsewhere.
   */
  placeFor(reading: Reading): Node | null | undefined {
    if (this.isAwaited(reading)) return this.awaited!.under;
    const named = this.parent(reading.clause);
    const element = elementOf(reading);
    const stem = stemOf(element);
    if (named === null && this.isStray(reading.label)) return undefined;
    if (named && stem === '' && reading.label !== null && !named.children.some((child) => inRow(child, element))) {
      const lists = [...this.tree.nodes(named.children)].filter((node) => !node.gone && comesNext(node.children, element));
      if (lists.length === 1) return lists[0];
      if (isLater(element) && named.children.some(({ label, gone }) => label !== null && !gone)) return undefined;
    }
    // The rows of a table stand under no clause of their own.
    if (named === undefined && reading.clause.kind === 'table') return holderOf(this.tree, null, stem) ?? undefined;
    if (stem === '' || named === undefined) return named;
    for (let node: Node | null = named; node; node = node.parent) if (holdsRow(node, stem)) return node;
    return holderOf(this.tree, named, stem) ?? named;
  }

  /** A section by its word, where the agreement has articles at the top. */
  private isStray(label: string | null): boolean {
    const words = this.tree.roots.map((root) => keywordOf(root.label ?? '')).filter((word) => word !== null);
    const own = keywordOf(label ?? '');
    return (own === 'sec' || own === '§') && words.length > 0 && !words.includes(own);
  }

  private only(element: string): Node | null {
    const nodes = [...this.tree.nodes()].filter((node) => same(node.element, element) && !node.gone);
    return nodes.length === 1 ? nodes[0]! : null;
  }
}

/** The one clause below `named`, or anywhere, that an id names by its beginning: 2.2.3 of article 2 belongs to 2.2. */
export function holderOf(tree: AmendedTree, named: Node | null, stem: string): Node | null {
  if (stem === '') return null;
  const nodes = [...tree.nodes(tree.childrenOf(named))].filter(({ gone }) => !gone);
  const rows = nodes.filter((node) => holdsRow(node, stem));
  const holder = stem.replace(/[.-]$/, '');
  const holders = rows.length > 0 ? rows : nodes.filter(({ label, element }) => label !== null && same(element, holder));
  return holders.length === 1 ? holders[0]! : null;
}

/** It has clauses whose ids begin so. */
function holdsRow({ children }: Node, stem: string): boolean {
  return children.some(({ label, element }) => label !== null && stemOf(element) === stem);
}

/** Letters and figures are lists of their own. */
function inRow({ label, element, gone }: Node, other: string): boolean {
  return label !== null && !gone && element.length <= 3 && rowOf(element) === rowOf(other) && rowOf(other) !== null;
}

function rowOf(element: string): 'figure' | 'capital' | 'letter' | null {
  if (/^\d+$/.test(element)) return 'figure';
  return /^[A-Z]{1,2}$/.test(element) ? 'capital' : /^[a-z]{1,2}$/.test(element) ? 'letter' : null;
}

/** The list ends right before this element. */
function comesNext(children: readonly Node[], element: string): boolean {
  const last = children.findLast((child) => inRow(child, element));
  return last !== undefined && rankOf(element) === rankOf(last.element) + 1;
}

/** It opens no list. */
function isLater(element: string): boolean {
  return rowOf(element) !== null && rankOf(element) > 1;
}

function rankOf(element: string): number {
  return /^\d+$/.test(element) ? Number(element) : (letterOrdinal(element) ?? 0);
}

/** Last element of the path that a clause would have. */
export function elementOf({ clause, label }: Reading): string {
  return (clause.label === null && label !== null ? label : clause.path.at(-1)!).replace(/~\d+$/, '');
}

/** Share of the words that two texts have in common, 0..1. */
export function alike(a: string, b: string): number {
  const [first, second] = comparedUnits(
    [a, b].map((text) => ({ heading: null, text, text_after: null, path: [''] }) as unknown as ClauseRow),
  );
  return likeness(first!, second!);
}

/** A bare number names an article only if title or words are the article's. */
function names(root: Node, { clause, before }: Reading): boolean {
  if (COMPOUND.test(root.element)) return true;
  if (root.heading !== null && clause.heading !== null) return alike(root.heading, clause.heading) >= ALIKE;
  return before !== '' && alike(root.text, before) >= ALIKE;
}

/** Beginning of the word of a label: `art` of ARTICLE 7 and Art. 7. */
function keywordOf(label: string): string | null {
  return KEYWORD.exec(label)?.[0].toLowerCase() ?? null;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
