import type { Topics, UnitTopics } from '../model.ts';
import type { Artifacts, Stage } from '../stage.ts';
import { clausesOf } from './clause.ts';
import { CueFinder } from './cues.ts';
import { documentTopics } from './document-topics.ts';
import { HeadingReader } from './headings.ts';
import { RuleScorer, type Scores } from './rule-scores.ts';
import { loadStems } from './stems.ts';
import { loadTopics, type Topic } from './topic-file.ts';

/** A topic below this probability is not given. */
const THRESHOLD = 0.3;
const MAX_TOPICS = 3;

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
  const stems = await loadStems();
  const headings = new HeadingReader(topics);
  const scorer = new RuleScorer(topics.length, headings, new CueFinder(topics, stems), stems);
  const units: UnitTopics[] = [];
  for (const clause of clausesOf(input.outline, input.text)) {
    const found = topicsOf(scorer.score(clause), topics);
    if (found.length > 0) units.push({ unit: clause.unit, topics: found });
  }
  return { units, document: documentTopics(input, topics, units, headings) };
}

function topicsOf(scores: Scores, topics: readonly Topic[]): UnitTopics['topics'] {
  let sum = Math.exp(1.5);
  for (const value of scores.values) if (value > 0) sum += Math.exp(value) - 1;
  return topics
    .map((topic, index) => {
      const value = scores.values[index] ?? 0;
      const score = value > 0 ? Math.round((1000 * (Math.exp(value) - 1)) / sum) / 1000 : 0;
      return { id: topic.id, score, evidence: [...new Set(scores.words.get(index) ?? [])].slice(0, 5) };
    })
    .filter((topic) => topic.score >= THRESHOLD)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_TOPICS);
}
