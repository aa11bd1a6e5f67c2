import type { ClauseRow } from '../../../pipeline/model.ts';

/** A unit of an agreement while its successor is drafted. */
export interface Draft {
  /** Units of the first agreement that its words come from; none for a new one. */
  readonly origins: readonly ClauseRow[];
  readonly row: ClauseRow;
  heading: string | null;
  text: string;
  /** Its own element of the path. */
  element: string;
  children: Draft[];
}

/** Elements that count on, all of one row: stem, first number, whether letters. */
export interface Row {
  readonly stem: string;
  readonly first: number;
  readonly letters: boolean;
}

export function treeOf(clauses: readonly ClauseRow[]): Draft[] {
  const drafts = new Map<string, Draft>();
  const roots: Draft[] = [];
  for (const row of clauses) {
    if (row.kind === 'contents') continue;
    const draft = draftOf(row, [row]);
    drafts.set(row.clause_id, draft);
    const parent = row.parent_id === null ? undefined : drafts.get(row.parent_id);
    (parent?.children ?? roots).push(draft);
  }
  return roots;
}

export function draftOf(row: ClauseRow, origins: readonly ClauseRow[]): Draft {
  const element = row.path.at(-1)!.replace(/~\d+$/, '');
  return { origins, row, heading: row.heading, text: row.text_after ?? row.text, element, children: [] };
}

/** The row that the labelled ones of some siblings count in, each one more than the last; null where they do not. */
export function rowOf(siblings: readonly Draft[]): Row | null {
  const parts = siblings.filter(isCounted).map(({ element }) => partsOf(element));
  const first = parts[0];
  if (!first || parts.some((part, at) => part?.stem !== first.stem || part.letters !== first.letters || part.value !== first.value + at))
    return null;
  return { stem: first.stem, first: first.value, letters: first.letters };
}

/** Appendices and letters beside articles have names of their own. */
export function isCounted({ row }: Draft): boolean {
  return row.label !== null && (row.parent_id === null ? row.kind === 'article' : true);
}

export function elementAt({ stem, first, letters }: Row, at: number): string {
  return `${stem}${letters ? String.fromCharCode(first + at) : first + at}`;
}

function partsOf(element: string): { stem: string; value: number; letters: boolean } | null {
  const [, stem, last] = /^(|.*[.-])(\d{1,3}|[A-Za-z])$/.exec(element) ?? [];
  if (stem === undefined || last === undefined) return null;
  const letters = !/\d/.test(last);
  return { stem, value: letters ? last.charCodeAt(0) : Number(last), letters };
}

export function* drafts(from: readonly Draft[]): Generator<Draft> {
  for (const draft of from) {
    yield draft;
    yield* drafts(draft.children);
  }
}
