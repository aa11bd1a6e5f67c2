import type { Topic } from './topic-file.ts';

/** What the patterns of the topic files make of a heading. */
export interface HeadingTopic {
  /** Index of the topic. */
  readonly topic: number;
  /** The words of the heading that decided. */
  readonly words: string;
  /** Share of the heading that the pattern covers, 0..1. */
  readonly coverage: number;
}

interface Patterns {
  readonly any: RegExp;
  readonly top: RegExp;
}

/** What is longer is a sentence; its first words tell enough. */
const LONGEST = 120;
/** More distinct headings than a night's agreements have. */
const CACHE_LIMIT = 100_000;

/** Reads headings by the topic files' patterns: the topic whose pattern covers most of the heading, the earlier topic in a tie. */
export class HeadingReader {
  private readonly patterns: readonly Patterns[];
  private readonly read = { top: new Map<string, HeadingTopic | null>(), below: new Map<string, HeadingTopic | null>() };

  constructor(topics: readonly Topic[]) {
    this.patterns = topics.map(({ headings }) => ({ any: compile(headings.any), top: compile([...headings.any, ...headings.article]) }));
  }

  topicOf(heading: string, top: boolean): HeadingTopic | null {
    const read = top ? this.read.top : this.read.below;
    const known = read.get(heading);
    if (known !== undefined) return known;
    const found = this.best(plain(heading), top);
    if (read.size < CACHE_LIMIT) read.set(heading, found);
    return found;
  }

  private best(heading: string, top: boolean): HeadingTopic | null {
    let best: HeadingTopic | null = null;
    this.patterns.forEach((patterns, topic) => {
      const words = (top ? patterns.top : patterns.any).exec(heading)?.[0].trim();
      if (!words) return;
      const coverage = words.length / heading.length;
      if (!best || coverage > best.coverage) best = { topic, words, coverage };
    });
    return best;
  }
}

/** A pattern may begin anywhere in the heading, at a word. */
function compile(sources: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${sources.join('|') || '(?!)'})(?![a-z0-9])`, 'i');
}

/** The heading in plain letters, without brackets and closing marks. */
function plain(heading: string): string {
  return heading
    .slice(0, LONGEST)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:.;,]+|[\s\-–—:.;,]+$/g, '');
}
