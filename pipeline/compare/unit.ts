import type { ClauseRow } from '../model.ts';

/** A unit as two agreements are compared: by its words as they stand, a redline applied. */
export interface ComparedUnit {
  readonly clause: ClauseRow;
  /** Index among the compared units of its agreement. */
  readonly index: number;
  readonly parent: number | null;
  /** Heading and own text, white space folded. */
  readonly words: string;
  readonly tokens: readonly string[];
  /** Tokens joined, for comparing regardless of case and punctuation. */
  readonly key: string;
  /** Runs of three tokens; of all tokens where there are fewer. */
  readonly shingles: ReadonlySet<string>;
  /** Own label without what it repeats of its parent's: `.2` of 7.2 below 7. */
  readonly local: string;
}

const SHINGLE = 3;

/** The units of an agreement in reading order; its contents pages repeat what stands elsewhere and are left out. */
export function comparedUnits(clauses: readonly ClauseRow[]): ComparedUnit[] {
  const kept = clauses.filter(({ kind }) => kind !== 'contents');
  const places = new Map(kept.map(({ clause_id }, index) => [clause_id, index]));
  return kept.map((clause, index) => {
    const words = wordsOf(clause);
    const tokens = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return {
      clause,
      index,
      parent: clause.parent_id === null ? null : (places.get(clause.parent_id) ?? null),
      words,
      tokens,
      key: tokens.join(' '),
      shingles: shinglesOf(tokens),
      local: localLabel(clause.path),
    };
  });
}

/** Heading and text of a clause as it stands: what a redline puts in is in it, what it takes out is not. */
export function wordsOf({ heading, text, text_after }: ClauseRow): string {
  return [heading ?? '', text_after ?? text].join(' ').replace(/\s+/g, ' ').trim();
}

function shinglesOf(tokens: readonly string[]): Set<string> {
  if (tokens.length <= SHINGLE) return new Set(tokens.length > 0 ? [tokens.join(' ')] : []);
  return new Set(tokens.slice(SHINGLE - 1).map((_, at) => tokens.slice(at, at + SHINGLE).join(' ')));
}

function localLabel(path: readonly string[]): string {
  const own = path.at(-1)!;
  const above = path.at(-2);
  return above !== undefined && own.startsWith(above) && own.length > above.length ? own.slice(above.length) : own;
}
