/** A labelled clause with what a classifier made of it; topics are indices. */
export interface Outcome {
  readonly document: string;
  readonly right: number;
  /** The other topic of a doubtful clause, which counts as right as well; -1 where there is none. */
  readonly other: number;
  /** -1 where the clause was left unclassified. */
  readonly found: number;
  /** Probability that the classifier gave to what it found, or would have found. */
  readonly score: number;
  /** Whether the best topic, given or held back, was right. */
  readonly bestRight: boolean;
}

export interface TopicFigures {
  readonly topic: number;
  /** Clauses whose first topic it is by hand. */
  readonly clauses: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figures {
  readonly clauses: number;
  readonly micro: number;
  /** Mean F1 of the topics with at least `least` clauses. */
  readonly macro: number;
  readonly macroTopics: number;
  readonly unclassified: number;
  readonly topics: readonly TopicFigures[];
}

/** Topics with fewer clauses say too little to count in the mean. */
const LEAST = 10;

/** What a doubtful clause counts as: as the classifier says where that is one of its two topics, unless `strict`. */
function rightOf(outcome: Outcome, strict: boolean): number {
  return !strict && outcome.found >= 0 && outcome.found === outcome.other ? outcome.other : outcome.right;
}

/** F1 over all clauses and by topic. Unclassified clauses cost recall, not precision. */
export function figuresOf(outcomes: readonly Outcome[], topicCount: number, strict: boolean): Figures {
  const hit = new Array<number>(topicCount).fill(0);
  const said = new Array<number>(topicCount).fill(0);
  const real = new Array<number>(topicCount).fill(0);
  const labelled = new Array<number>(topicCount).fill(0);
  for (const outcome of outcomes) {
    const right = rightOf(outcome, strict);
    real[right]! += 1;
    labelled[outcome.right]! += 1;
    if (outcome.found < 0) continue;
    said[outcome.found]! += 1;
    if (outcome.found === right) hit[right]! += 1;
  }
  const topics = hit.map((hits, topic): TopicFigures => {
    const precision = hits / Math.max(1, said[topic]!);
    const recall = hits / Math.max(1, real[topic]!);
    return { topic, clauses: labelled[topic]!, precision, recall, f1: f1(hits, said[topic]!, real[topic]!) };
  });
  const counted = topics.filter((figures) => figures.clauses >= LEAST);
  return {
    clauses: outcomes.length,
    micro: f1(sum(hit), sum(said), sum(real)),
    macro: sum(counted.map((figures) => figures.f1)) / Math.max(1, counted.length),
    macroTopics: counted.length,
    unclassified: outcomes.filter((outcome) => outcome.found < 0).length / Math.max(1, outcomes.length),
    topics,
  };
}

/** 95 % interval of micro and macro F1: as many clauses are drawn again and again, from a fixed start. */
export function bootstrap(
  outcomes: readonly Outcome[],
  topicCount: number,
  strict: boolean,
  draws = 400,
): { micro: [number, number]; macro: [number, number] } {
  let state = 12_345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const micro: number[] = [];
  const macro: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const drawn = outcomes.map(() => outcomes[next(outcomes.length)]!);
    const figures = figuresOf(drawn, topicCount, strict);
    micro.push(figures.micro);
    macro.push(figures.macro);
  }
  return { micro: middle95(micro), macro: middle95(macro) };
}

export interface ReliabilityBin {
  readonly from: number;
  readonly clauses: number;
  readonly said: number;
  readonly held: number;
}

/** Ten bins of the best topic's probability against how often it was right, and their mean distance (ECE). */
export function reliability(outcomes: readonly Outcome[]): { bins: ReliabilityBin[]; ece: number } {
  const bins = Array.from({ length: 10 }, (_, at) => outcomes.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === at)).map(
    (bin, at): ReliabilityBin => ({
      from: at / 10,
      clauses: bin.length,
      said: sum(bin.map(({ score }) => score)) / Math.max(1, bin.length),
      held: bin.filter(({ bestRight }) => bestRight).length / Math.max(1, bin.length),
    }),
  );
  const ece = sum(bins.map((bin) => (bin.clauses / Math.max(1, outcomes.length)) * Math.abs(bin.said - bin.held)));
  return { bins, ece };
}

function f1(hits: number, said: number, real: number): number {
  return said + real === 0 ? 0 : (2 * hits) / (said + real);
}

function middle95(values: number[]): [number, number] {
  values.sort((a, b) => a - b);
  return [values[Math.floor(values.length * 0.025)] ?? 0, values[Math.ceil(values.length * 0.975) - 1] ?? 0];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
