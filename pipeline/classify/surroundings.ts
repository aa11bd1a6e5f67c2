import type { Clause } from './clause.ts';
import { rowsOf } from './rows.ts';
import { type Chorus, type Heard, voiceOf } from './voices.ts';

/** Probabilities below this say no more than this. */
const FLOOR = 0.004;
const SHORT_LETTERS = 120;

const V = {
  parent: voiceOf('parent-says'),
  before: voiceOf('before-says'),
  after: voiceOf('after-says'),
  both: voiceOf('both-say'),
  article: voiceOf('article-says'),
};

interface ArticleSum {
  readonly sum: Float64Array;
  count: number;
}

/** What is heard of each clause with the echoes of its surroundings; `first` holds the probabilities of the reading before. */
export function withEchoes(clauses: readonly Clause[], heard: readonly Heard[], first: readonly Float64Array[], topics: number): Heard[] {
  const place = new Map(clauses.map((clause, at) => [clause.unit, at]));
  const articles = sumByArticle(clauses, first, topics);
  const said = rowsOf(clauses.length, topics);
  first.forEach((probabilities, at) => {
    logOdds(probabilities, said[at]!);
  });
  const both = rowsOf(clauses.length, topics);
  const others = rowsOf(clauses.length, topics);
  const reading = (unit: number): Float64Array | undefined => said[place.get(unit) ?? -1];
  return clauses.map((clause, at) => {
    const { around } = clause;
    const echoes: Chorus[] = [];
    const short = SHORT_LETTERS / (SHORT_LETTERS + clause.text.length);
    const above = reading(around.parent);
    if (above) echoes.push({ voice: V.parent, short, scores: above });
    const left = reading(around.before);
    const right = reading(around.after);
    if (left) echoes.push({ voice: V.before, short: 0, scores: left });
    if (right) echoes.push({ voice: V.after, short: 0, scores: right });
    if (left && right) echoes.push({ voice: V.both, short: 0, scores: lower(left, right, both[at]!) });
    const article = articles.get(around.article);
    if (article && article.count > 1) {
      const mean = meanOfOthers(article, first[at]!, others[at]!);
      echoes.push({ voice: V.article, short, scores: logOdds(mean, mean) });
    }
    return { ...heard[at]!, echoes };
  });
}

/** Log odds against a guess, topic by topic, written into `odds`. */
function logOdds(probabilities: Float64Array, odds: Float64Array): Float64Array {
  const topics = odds.length;
  const least = Math.log(FLOOR * topics);
  for (let topic = 0; topic < topics; topic++) {
    const probability = probabilities[topic]!;
    odds[topic] = probability > FLOOR ? Math.log(probability * topics) : least;
  }
  return odds;
}

function lower(left: Float64Array, right: Float64Array, least: Float64Array): Float64Array {
  for (let topic = 0; topic < least.length; topic++) least[topic] = Math.min(left[topic]!, right[topic]!);
  return least;
}

/** Mean of the readings of an article's other clauses. */
function meanOfOthers({ sum, count }: ArticleSum, own: Float64Array, mean: Float64Array): Float64Array {
  for (let topic = 0; topic < mean.length; topic++) mean[topic] = (sum[topic]! - own[topic]!) / (count - 1);
  return mean;
}

function sumByArticle(clauses: readonly Clause[], first: readonly Float64Array[], topics: number): Map<number, ArticleSum> {
  const articles = new Map<number, ArticleSum>();
  clauses.forEach((clause, at) => {
    const entry = articles.get(clause.around.article) ?? { sum: new Float64Array(topics), count: 0 };
    articles.set(clause.around.article, entry);
    first[at]!.forEach((probability, topic) => {
      entry.sum[topic]! += probability;
    });
    entry.count += 1;
  });
  return articles;
}
