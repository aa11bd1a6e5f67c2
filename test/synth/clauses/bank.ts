/** An item of an enumeration: a sentence or phrase, or one with an enumeration of its own. */
export type ItemTemplate = string | readonly [lead: string, ...items: string[]];

/** A clause: run-in heading, text with slots (see `../slots.ts`), then its enumeration. */
export type ClauseTemplate = readonly [heading: string, text: string, ...items: ItemTemplate[]];

/** What may be said under one topic of the taxonomy. */
export interface TopicClauses {
  topic: string;
  titles: readonly string[];
  clauses: readonly ClauseTemplate[];
}
