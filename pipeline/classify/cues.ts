import type { Stems } from './stems.ts';
import type { Topic } from './topic-file.ts';

/** A cue phrase that stands in a text. */
export interface CueMatch {
  readonly topic: number;
  readonly phrase: string;
  /** Counter-cues speak against the topic. */
  readonly counter: boolean;
}

interface Phrase {
  readonly matches: CueMatch[];
  readonly next: Map<string, Phrase>;
}

/** Finds the cue phrases of all topics in one pass over a text's stems. */
export class CueFinder {
  private readonly root: Phrase = { matches: [], next: new Map() };

  constructor(topics: readonly Topic[], stems: Stems) {
    topics.forEach((topic, index) => {
      for (const phrase of topic.cues) this.add(stems(phrase), { topic: index, phrase, counter: false });
      for (const phrase of topic.counter_cues) this.add(stems(phrase), { topic: index, phrase, counter: true });
    });
  }

  find(stems: readonly string[]): CueMatch[] {
    const found: CueMatch[] = [];
    for (let start = 0; start < stems.length; start++) {
      let node: Phrase | undefined = this.root;
      for (let at = start; node && at < stems.length; at++) {
        node = node.next.get(stems[at] ?? '');
        if (node) found.push(...node.matches);
      }
    }
    return found;
  }

  private add(stems: readonly string[], match: CueMatch): void {
    let node = this.root;
    for (const stem of stems) {
      let next = node.next.get(stem);
      if (!next) {
        next = { matches: [], next: new Map() };
        node.next.set(stem, next);
      }
      node = next;
    }
    node.matches.push(match);
  }
}
