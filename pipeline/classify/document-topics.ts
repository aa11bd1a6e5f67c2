import type { DocumentTopic, UnitTopics } from '../model.ts';
import type { Artifacts } from '../stage.ts';
import type { Clause } from './clause.ts';
import type { HeadingReader } from './headings.ts';
import type { Topic } from './topic-file.ts';

/** Below this share of trusted text, a topic that was not found may have been misread. */
const GOOD_QUALITY = 0.9;
/** Clauses from which a text is taken for a whole agreement. */
const WHOLE = 60;
const BY_REFERENCE =
  /\b(?:incorporated\s+(?:herein\s+)?by\s+reference|(?:as\s+)?(?:set\s+forth|provided|specified|required)\s+(?:in|by)\s+(?:board\s+polic|the\s+(?:education|government|labor)\s+code|state\s+law|law\b|statute))/i;

/** For each topic of the scheme: present (clauses), by reference, absent (a whole document of good quality has none), or unknown. */
export function documentTopics(
  input: Pick<Artifacts, 'text' | 'route'>,
  clauses: readonly Clause[],
  topics: readonly Topic[],
  units: readonly UnitTopics[],
  headings: HeadingReader,
): DocumentTopic[] {
  const textOf = new Map(clauses.map((clause) => [clause.unit, clause.text]));
  const complete = input.route.document_type === 'agreement' && clauses.length >= WHOLE && qualityOf(input) >= GOOD_QUALITY;
  const named = new Set<number>();
  for (const clause of clauses) if (clause.heading) named.add(headings.topicOf(clause.heading, clause.top)?.topic ?? -1);
  return topics.map((topic, index): DocumentTopic => {
    const found = units.filter((unit) => unit.topics[0]?.id === topic.id);
    if (found.length > 0) {
      const direct = found.some((unit) => !isReference(textOf.get(unit.unit) ?? ''));
      const evidence = [...new Set(found.flatMap((unit) => unit.topics[0]?.evidence ?? []))].slice(0, 5);
      return { topic: topic.id, status: direct ? 'present' : 'by-reference', clause_count: found.length, evidence };
    }
    if (!complete || named.has(index)) return { topic: topic.id, status: 'unknown', clause_count: 0, evidence: [] };
    const search = `${clauses.length} clauses searched: no heading, and no clause above the threshold`;
    return { topic: topic.id, status: 'absent', clause_count: 0, evidence: [search] };
  });
}

/** A short clause that does no more than point elsewhere. */
function isReference(text: string): boolean {
  return text.length > 0 && text.length < 400 && BY_REFERENCE.test(text);
}

/** Share of the lines that carry no mark of doubtful recognition. */
function qualityOf({ text }: Pick<Artifacts, 'text'>): number {
  if (text.lines.length === 0) return 0;
  return text.lines.reduce((sum, line) => sum + (line.quality ?? 1), 0) / text.lines.length;
}
