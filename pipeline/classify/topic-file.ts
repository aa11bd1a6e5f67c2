import { readdirSync, readFileSync } from 'node:fs';

/** A topic as its data file under topics/ states it. */
export interface Topic {
  /** group/name, stable. */
  readonly id: string;
  readonly definition: string;
  /** Regular expressions without case: `any` for headings at every level, `article` for those of top-level units only. */
  readonly headings: { readonly any: readonly string[]; readonly article: readonly string[] };
  /** Phrases that speak for the topic when they stand in a clause; compared by word stems. */
  readonly cues: readonly string[];
  /** Phrases that speak against it. */
  readonly counter_cues: readonly string[];
  /** Section names of other coding schemes, by scheme. */
  readonly crosswalk: Readonly<Record<string, readonly string[]>>;
  /** Sentences that belong to the topic; they train the model and are its tests. */
  readonly examples: readonly string[];
}

let topics: readonly Topic[] | undefined;

/** All topics, ordered by id. Read when first asked for. */
export function loadTopics(): readonly Topic[] {
  if (topics) return topics;
  const folder = new URL('./topics/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  topics = names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Topic).sort((a, b) => (a.id < b.id ? -1 : 1));
  return topics;
}
