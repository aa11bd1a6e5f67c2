// Measures a way of training without the test documents: each training document is read by a model that has seen neither it nor the rest of
// its fold. npx tsx scripts/cross-validate-topics.ts [CORPUS]. Choices about features and training are made by these figures alone.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadStem } from '../pipeline/classify/stems.ts';
import { withEchoes } from '../pipeline/classify/surroundings.ts';
import { loadTopics } from '../pipeline/classify/topic-file.ts';
import type { VoiceWeights } from '../pipeline/classify/topic-model.ts';
import { isHeaded, weigh } from '../pipeline/classify/voices.ts';
import type { Outcome } from './topics/figures.ts';
import { outcomeOf } from './topics/outcome.ts';
import { renderEvaluation } from './topics/render.ts';
import { corpusFolder } from './training/corpus.ts';
import { pinnedDocuments } from './training/pinned-documents.ts';
import { crossReadings, fitBlends, pupilsOf, type Reading } from './training/train-model.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { threshold: { type: 'string', default: '0.4' } } });
const threshold = Number(values.threshold);
const topics = loadTopics();
const documents = await pinnedDocuments(
  corpusFolder(positionals[0]),
  fileURLToPath(new URL('../test/corpus/topics-training', import.meta.url)),
);
const pupils = pupilsOf(documents, topics);
const readings = crossReadings(pupils, topics, await loadStem());
const learnt = (shown: boolean): VoiceWeights =>
  fitBlends(
    readings.filter((reading) => reading.shown === shown),
    topics.length,
  );
// Some forty numbers that all documents share: what a fold's own verdicts do to them is too little to count.
const weights = { headed: learnt(true), bare: learnt(false) };
const columns = [true, false].map((shown) => ({ name: shown ? 'headings shown' : 'headings hidden', outcomes: measure(shown) }));
process.stdout.write(`${renderEvaluation(columns, topics)}\n`);

function measure(shown: boolean): Outcome[] {
  return readings
    .filter((reading) => reading.shown === shown)
    .flatMap((reading) => {
      const probabilities = readThrice(reading);
      return reading.pupil.lessons.flatMap((lesson, at) =>
        lesson.given >= 0 ? [outcomeOf(reading.pupil.id, lesson, probabilities[at]!, threshold)] : [],
      );
    });
}

function readThrice({ pupil, voices, shown }: Reading): Float64Array[] {
  const clauses = pupil.lessons.map(({ clause }) => clause);
  let heard = voices;
  let probabilities: Float64Array[] = [];
  for (const turn of ['first', 'second', 'third'] as const) {
    if (turn !== 'first') heard = withEchoes(clauses, voices, probabilities, topics.length);
    probabilities = heard.map((one) =>
      weigh(one, (shown && isHeaded(one) ? weights.headed : weights.bare)[turn], new Float64Array(topics.length)),
    );
  }
  return probabilities;
}
