// Trains the topic model on the agreements of the corpus and writes pipeline/classify/topics.model.json, the same bits every time:
// npm run train -- CORPUS   (or CLAUSEMILL_CORPUS=DIR npx tsx scripts/train.ts). --check compares with the committed file instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadStem } from '../pipeline/classify/stems.ts';
import { loadTopics } from '../pipeline/classify/topic-file.ts';
import { agreementsOf, corpusFolder } from './training/corpus.ts';
import { encodeModel } from './training/encode.ts';
import { readHandLabels } from './training/hand-labels.ts';
import { trainModel } from './training/train-model.ts';

/** Shorter outlines are letters and excerpts, with few headings to learn from. */
const LEAST_UNITS = 100;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const model = fileURLToPath(new URL('../pipeline/classify/topics.model.json', import.meta.url));
const measured = readHandLabels(fileURLToPath(new URL('../test/corpus/topics', import.meta.url)));
const given = readHandLabels(fileURLToPath(new URL('../test/corpus/topics-training', import.meta.url)));
const topics = loadTopics();
// Documents that the evaluation measures on take no part.
const documents = (await agreementsOf(corpusFolder(positionals[0]), (id) => !measured.has(id)))
  .filter(({ artifacts }) => artifacts.route.structured && artifacts.outline.units.length >= LEAST_UNITS)
  .map((document) => ({ ...document, labels: given.get(document.id) ?? [] }));
const trained = trainModel(documents, topics, await loadStem());
const text = `${JSON.stringify(encodeModel(trained, topics), null, 1)}\n`;
if (!values.check) writeFileSync(model, text);
const same = readFileSync(model, 'utf8') === text;
process.stdout.write(
  `${documents.length} documents, ${trained.text.vocabulary.terms.length} terms, ${text.length} bytes${same ? '' : ': NOT the committed model'}\n`,
);
process.exitCode = same ? 0 : 1;
