import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A label that a person gave to a clause; the clause is found by the hash of its first letters, the path helps where two begin alike. */
export interface HandLabel {
  readonly path: string;
  readonly startsHash: string;
  readonly topic: string | null;
  /** The other topic that fits about as well. */
  readonly doubtful?: string;
}

/** Hash of the first 60 letters a-z of a text, in lower case. */
export function startsHash(text: string): string {
  const letters = text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 60);
  return createHash('sha256').update(letters).digest('hex').slice(0, 12);
}

/** Hand labels by document id. */
export function readHandLabels(folder: string): Map<string, HandLabel[]> {
  const labels = new Map<string, HandLabel[]>();
  if (!existsSync(folder)) return labels;
  for (const name of readdirSync(folder).sort()) {
    const id = /^([0-9a-f]{16})\.json$/.exec(name)?.[1];
    if (id) labels.set(id, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as HandLabel[]);
  }
  return labels;
}

/** Finds the units that hand labels are about. What the outline no longer cuts like that stays without a match. */
export function matchLabels<T extends { readonly text: string; readonly path: string }>(
  clauses: readonly T[],
  labels: readonly HandLabel[],
): Map<T, HandLabel> {
  const byHash = new Map<string, T[]>();
  for (const clause of clauses) {
    const hash = startsHash(clause.text);
    const list = byHash.get(hash);
    if (list) list.push(clause);
    else byHash.set(hash, [clause]);
  }
  const matched = new Map<T, HandLabel>();
  // Where two clauses begin alike, one that bears the path of its label is not taken by the other's.
  const elsewhere = labels.filter((label) => {
    const clause = byHash.get(label.startsHash)?.find(({ path }) => path === label.path);
    if (clause && !matched.has(clause)) matched.set(clause, label);
    return !clause;
  });
  for (const label of elsewhere) {
    const clause = byHash.get(label.startsHash)?.find((candidate) => !matched.has(candidate));
    if (clause) matched.set(clause, label);
  }
  return matched;
}
