import type { Stems } from './stems.ts';
import type { Topic } from './topic-file.ts';

/** A cue phrase of a topic file. */
export interface Cue {
  readonly topic: number;
  /** Counter-cues speak against the topic. */
  readonly counter: boolean;
}

/** A cue phrase that stands in a text, from stem `start` to before stem `end`. */
export interface CueMatch {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly cues: Cue[];
  readonly next: Map<string, Node>;
}

/** Finds the cue phrases of all topics in one pass over a text's stems. */
export class CueFinder {
  private readonly root: Node = { cues: [], next: new Map() };

  constructor(topics: readonly Topic[], stems: Stems) {
    topics.forEach((topic, index) => {
      for (const phrase of topic.cues) this.add(stems(phrase), { topic: index, counter: false });
      for (const phrase of topic.counter_cues) this.add(stems(phrase), { topic: index, counter: true });
    });
  }

  find(stems: readonly string[]): CueMatch[] {
    const found: CueMatch[] = [];
    for (let start = 0; start < stems.length; start++) {
      let node: Node | undefined = this.root;
      for (let at = start; node && at < stems.length; at++) {
        node = node.next.get(stems[at] ?? '');
        for (const cue of node?.cues ?? []) found.push({ cue, start, end: at + 1 });
      }
    }
    return found;
  }

  private add(stems: readonly string[], cue: Cue): void {
    let node = this.root;
    for (const stem of stems) {
      let next = node.next.get(stem);
      if (!next) {
        next = { cues: [], next: new Map() };
        node.next.set(stem, next);
      }
      node = next;
    }
    node.cues.push(cue);
  }
}
