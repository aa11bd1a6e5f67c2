// Measures the committed topic model on the hand labels of test/corpus/topics, whose documents took no part in training:
// npx tsx scripts/evaluate-topics.ts [CORPUS] [--baseline] [--threshold 0.4]. --baseline trains natural's classifier as well (minutes).
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { classify } from '../pipeline/classify/index.ts';
import { TopicReader } from '../pipeline/classify/reader.ts';
import { loadStem } from '../pipeline/classify/stems.ts';
import { loadTopics } from '../pipeline/classify/topic-file.ts';
import { loadTopicModel } from '../pipeline/classify/topic-model.ts';
import { configure } from '../pipeline/config.ts';
import { naturalBaseline } from './topics/baseline.ts';
import type { Outcome } from './topics/figures.ts';
import { bestOf, outcomeOf } from './topics/outcome.ts';
import { type Column, renderEvaluation } from './topics/render.ts';
import { agreementsOf, type CorpusDocument, corpusFolder } from './training/corpus.ts';
import { readHandLabels } from './training/hand-labels.ts';
import { type Lesson, lessonsOf } from './training/material.ts';
import { pinnedDocuments } from './training/pinned-documents.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { baseline: { type: 'boolean' }, threshold: { type: 'string', default: '0.4' } },
});
const threshold = Number(values.threshold);
const corpus = corpusFolder(positionals[0]);
const labels = readHandLabels(fileURLToPath(new URL('../test/corpus/topics', import.meta.url)));
const topics = loadTopics();
const loading = cpuMilliseconds();
const stem = await loadStem();
const reader = new TopicReader(topics, loadTopicModel(topics), stem);
const loaded = cpuMilliseconds() - loading;
const documents = await agreementsOf(corpus, (id) => labels.has(id));
const columns: Column[] = [];
let lost = 0;
for (const shown of [true, false])
  columns.push({ name: shown ? 'headings shown' : 'headings hidden', outcomes: documents.flatMap((document) => measure(document, shown)) });
if (values.baseline) columns.push(...(await baselineColumns()));
process.stdout.write(`${renderEvaluation(columns, topics)}\n\n`);
const labelled = [...labels.values()].reduce((sum, list) => sum + list.length, 0);
process.stdout.write(`${documents.length} documents, ${labelled} hand labels, ${lost} of clauses that the outline cuts otherwise\n`);
await speed();

function lessons({ id, artifacts: { text, outline } }: CorpusDocument): Lesson[] {
  return lessonsOf({ id, text: text.text, outline, labels: labels.get(id) ?? [] }, topics, reader.headings);
}

function measure(document: CorpusDocument, shown: boolean): Outcome[] {
  const all = lessons(document);
  const probabilities = reader.probabilities(
    all.map((lesson) => lesson.clause),
    reader.texts(),
    shown,
  );
  if (shown) lost += (labels.get(document.id)?.length ?? 0) - all.filter((lesson) => lesson.label).length;
  return all.flatMap((lesson, at) => (lesson.given >= 0 ? [outcomeOf(document.id, lesson, probabilities[at]!, threshold)] : []));
}

async function baselineColumns(): Promise<Column[]> {
  const training = await pinnedDocuments(corpus, fileURLToPath(new URL('../test/corpus/topics-training', import.meta.url)));
  const material = training.flatMap((document) => lessonsOf(document, topics, reader.headings));
  const baseline = await naturalBaseline(material, topics);
  const column = (name: string, textOf: (lesson: Lesson) => string): Column => ({
    name,
    outcomes: documents.flatMap((document) =>
      lessons(document)
        .filter((lesson) => lesson.given >= 0)
        .map((lesson) => {
          const result = outcomeOf(document.id, lesson, baseline(textOf(lesson)), threshold);
          // Its scores are no probabilities: it always decides.
          return { ...result, found: result.found < 0 ? bestOf(baseline(textOf(lesson))) : result.found };
        }),
    ),
  });
  return [
    column("natural's Bayes, headings shown", ({ clause }) => [clause.heading, ...clause.above, clause.text].filter(Boolean).join('. ')),
    column("natural's Bayes, headings hidden", ({ clause }) => clause.text),
  ];
}

/** Processor time: other work on the machine does not count. The documents are read once to warm up. */
async function speed(): Promise<void> {
  const context = { config: configure({}) };
  const each: number[] = [];
  for (const _ of ['cold', 'warm']) {
    const start = cpuMilliseconds();
    let units = 0;
    for (const { artifacts } of documents) {
      await classify.run(artifacts, context);
      units += artifacts.outline.units.length;
    }
    each.push(((cpuMilliseconds() - start) / units) * 1000);
  }
  const [cold = 0, warm = 0] = each;
  process.stdout.write(`processor ms: loading ${loaded.toFixed(0)}; 1,000 clauses ${cold.toFixed(0)}, read again ${warm.toFixed(0)}\n`);
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
