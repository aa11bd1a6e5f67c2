import type { Clause } from './clause.ts';
import { VOICES } from './context.ts';

/** What the first reading made of the units around a clause; these voices follow those of the first reading. */
export const ECHOES = [
  'parent-says',
  'parent-says-short',
  'before-says',
  'after-says',
  'both-say',
  'article-says',
  'article-says-short',
] as const;

const WIDTH = VOICES.length + ECHOES.length;
/** Probabilities below this say no more than this. */
const FLOOR = 0.004;
const SHORT_LETTERS = 120;

interface ArticleSum {
  readonly sum: Float64Array;
  count: number;
}

/** The voices of each clause followed by the echoes of its surroundings; `first` holds the first reading's probabilities. */
export function withEchoes(
  clauses: readonly Clause[],
  voices: readonly Float64Array[],
  first: readonly Float64Array[],
  topics: number,
): Float64Array[] {
  const place = new Map(clauses.map((clause, at) => [clause.unit, at]));
  const articles = sumByArticle(clauses, first, topics);
  const reading = (unit: number): Float64Array | undefined => first[place.get(unit) ?? -1];
  return clauses.map((clause, at) => {
    const { around } = clause;
    const short = SHORT_LETTERS / (SHORT_LETTERS + clause.text.length);
    const above = reading(around.parent);
    const left = reading(around.before);
    const right = reading(around.after);
    const article = articles.get(around.article);
    const row = new Float64Array(topics * WIDTH);
    for (let topic = 0; topic < topics; topic++) {
      row.set(voices[at]!.subarray(topic * VOICES.length, (topic + 1) * VOICES.length), topic * WIDTH);
      const parentSays = above ? says(above[topic]!, topics) : 0;
      const others = article && article.count > 1 ? (article.sum[topic]! - first[at]![topic]!) / (article.count - 1) : -1;
      const articleSays = others >= 0 ? says(others, topics) : 0;
      const echoes = [
        parentSays,
        parentSays * short,
        left ? says(left[topic]!, topics) : 0,
        right ? says(right[topic]!, topics) : 0,
        left && right ? says(Math.min(left[topic]!, right[topic]!), topics) : 0,
        articleSays,
        articleSays * short,
      ];
      row.set(echoes, topic * WIDTH + VOICES.length);
    }
    return row;
  });
}

/** Log odds against a guess. */
function says(probability: number, topics: number): number {
  return Math.log(Math.max(FLOOR, probability) * topics);
}

function sumByArticle(clauses: readonly Clause[], first: readonly Float64Array[], topics: number): Map<number, ArticleSum> {
  const articles = new Map<number, ArticleSum>();
  clauses.forEach((clause, at) => {
    const entry = articles.get(clause.around.article) ?? { sum: new Float64Array(topics), count: 0 };
    articles.set(clause.around.article, entry);
    for (let topic = 0; topic < topics; topic++) entry.sum[topic]! += first[at]?.[topic] ?? 0;
    entry.count += 1;
  });
  return articles;
}
