import { type Stem, wordsOf } from './stems.ts';
import type { Topic } from './topic-file.ts';

/** A cue phrase of a topic file. */
export interface Cue {
  readonly topic: number;
  /** Counter-cues speak against the topic. */
  readonly counter: boolean;
}

/** A cue phrase that stands in a text, from word `start` to before word `end`. */
export interface CueMatch {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly cues: Cue[];
  readonly next: Map<number, Node>;
}

/** Finds the cue phrases of all topics in one pass over a text's words, by the numbers that it gave to their stems. */
export class CueFinder {
  private readonly stems = new Map<string, number>();
  /** Where phrases begin, by the number of their first stem. */
  private readonly first: (Node | undefined)[] = [];

  constructor(topics: readonly Topic[], stem: Stem) {
    topics.forEach((topic, index) => {
      for (const phrase of topic.cues) this.add(wordsOf(phrase).map(stem), { topic: index, counter: false });
      for (const phrase of topic.counter_cues) this.add(wordsOf(phrase).map(stem), { topic: index, counter: true });
    });
  }

  /** Number of a stem that stands in a phrase, -1 for others. */
  numberOf(stem: string): number {
    return this.stems.get(stem) ?? -1;
  }

  find(words: readonly { readonly cue: number }[]): CueMatch[] {
    const found: CueMatch[] = [];
    for (let start = 0; start < words.length; start++) {
      const number = words[start]!.cue;
      let node = number < 0 ? undefined : this.first[number];
      for (let end = start + 1; node; end++) {
        for (const cue of node.cues) found.push({ cue, start, end });
        const next = words[end]?.cue ?? -1;
        node = next < 0 ? undefined : node.next.get(next);
      }
    }
    return found;
  }

  private add(stems: readonly string[], cue: Cue): void {
    let node: Node | undefined;
    for (const stem of stems) {
      const number = this.enter(stem);
      let next: Node | undefined = node ? node.next.get(number) : this.first[number];
      if (!next) {
        next = { cues: [], next: new Map() };
        if (node) node.next.set(number, next);
        else this.first[number] = next;
      }
      node = next;
    }
    node?.cues.push(cue);
  }

  private enter(stem: string): number {
    const known = this.stems.get(stem);
    if (known !== undefined) return known;
    this.stems.set(stem, this.stems.size);
    this.first.push(undefined);
    return this.stems.size - 1;
  }
}
