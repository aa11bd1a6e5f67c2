import type { ClauseRow, UnitKind } from '../model.ts';
import { insertionPlace } from './order.ts';

/** A step of a clause's history; `clause` is where the step is printed. */
export interface Step {
  readonly clause: ClauseRow;
  readonly change: 'unchanged' | 'edited' | 'renumbered' | 'new';
  readonly words: string | null;
  readonly reason: string | null;
}

/** A clause of the agreement while amendments are applied to it. */
export interface Node {
  readonly kind: UnitKind;
  /** Null for what an amendment put in. */
  readonly base: ClauseRow | null;
  readonly parent: Node | null;
  readonly children: Node[];
  label: string | null;
  /** Its own element of the path. */
  element: string;
  number: string | null;
  heading: string | null;
  text: string;
  /** Taken out, with all that stands under it; it keeps its place for what may replace it. */
  gone: boolean;
  readonly history: Step[];
}

/** The agreement as amendments change it, clause by clause. */
export class AmendedTree {
  readonly roots: Node[] = [];

  /** Redlines of the base count as applied. */
  constructor(clauses: readonly ClauseRow[]) {
    const nodes = new Map<string, Node>();
    for (const clause of clauses) {
      const parent = clause.parent_id === null ? null : (nodes.get(clause.parent_id) ?? null);
      const node = nodeOf(clause, parent, clause, { clause, change: 'unchanged', words: null, reason: null });
      nodes.set(clause.clause_id, node);
      (parent?.children ?? this.roots).push(node);
    }
  }

  childrenOf(parent: Node | null): Node[] {
    return parent ? parent.children : this.roots;
  }

  /** Puts a clause of an amendment under a parent, at the place that its label tells. */
  insert(clause: ClauseRow, parent: Node | null, step: Step): Node {
    const siblings = this.childrenOf(parent);
    const node = nodeOf(clause, parent, null, step);
    siblings.splice(insertionPlace(siblings, node.element), 0, node);
    return node;
  }

  /** Puts a clause behind all others of its parent. */
  append(clause: ClauseRow, parent: Node | null, step: Step): Node {
    const node = nodeOf(clause, parent, null, step);
    this.childrenOf(parent).push(node);
    return node;
  }

  /** All nodes in reading order, also those that are gone. */
  *nodes(from: readonly Node[] = this.roots): Generator<Node> {
    for (const node of from) {
      yield node;
      yield* this.nodes(node.children);
    }
  }
}

function nodeOf(clause: ClauseRow, parent: Node | null, base: ClauseRow | null, step: Step): Node {
  return {
    kind: clause.kind,
    base,
    parent,
    children: [],
    label: clause.label,
    element: clause.path.at(-1)!,
    number: clause.number,
    heading: clause.heading,
    text: clause.text_after ?? clause.text,
    gone: false,
    history: [step],
  };
}
