import type { Topics, UnitTopics } from '../model.ts';
import type { Artifacts, Stage } from '../stage.ts';
import { clausesOf } from './clause.ts';
import { documentTopics } from './document-topics.ts';
import { evidenceFor } from './evidence.ts';
import { TopicReader } from './reader.ts';
import { loadStem } from './stems.ts';
import { loadTopics } from './topic-file.ts';
import { loadTopicModel } from './topic-model.ts';

/** A clause whose best topic is less probable than this stays unclassified: a wrong label is worse than none. */
const THRESHOLD = 0.4;
/** A second or third topic is given from this on. */
const FURTHER = 0.2;
const MAX_TOPICS = 3;

/** Built when the first document asks, and kept: it knows the headings that it has read. */
let shared: TopicReader | undefined;

/** Topics of the clauses, and for each topic of the scheme whether the document holds it. */
export const classify: Stage<Pick<Artifacts, 'text' | 'route' | 'outline'>, 'topics'> = {
  name: 'classify',
  version: 1,
  emits: 'topics',
  run: classifyOutline,
};

async function classifyOutline(input: Pick<Artifacts, 'text' | 'route' | 'outline'>): Promise<Topics> {
  if (!input.route.structured) return { units: [], document: [] };
  const topics = loadTopics();
  shared ??= new TopicReader(topics, loadTopicModel(topics), await loadStem());
  const reader = shared;
  const texts = reader.texts();
  const clauses = clausesOf(input.outline, input.text);
  const units: UnitTopics[] = [];
  const probabilities = reader.probabilities(clauses, texts);
  probabilities.forEach((chances, at) => {
    const clause = clauses[at]!;
    const chosen = choose(chances);
    if (chosen.length === 0) return;
    const found = chosen.map((topic) => ({
      id: topics[topic]!.id,
      score: Math.round(1000 * chances[topic]!) / 1000,
      evidence: evidenceFor(topic, clause, reader.headings, texts),
    }));
    units.push({ unit: clause.unit, topics: found });
  });
  return { units, document: documentTopics(input, topics, { clauses, units, probabilities, texts }, reader.headings) };
}

/** The best topic and those that come near, best first, the earlier in a tie; none where the best is too doubtful. */
function choose(probabilities: Float64Array): number[] {
  const chosen: number[] = [];
  while (chosen.length < MAX_TOPICS) {
    let best = -1;
    for (let topic = 0; topic < probabilities.length; topic++)
      if (!chosen.includes(topic) && (best < 0 || probabilities[topic]! > probabilities[best]!)) best = topic;
    if (best < 0 || probabilities[best]! < (chosen.length === 0 ? THRESHOLD : FURTHER)) break;
    chosen.push(best);
  }
  return chosen;
}
