// Trains the topic model on the agreements of the corpus and writes pipeline/classify/topics.model.json, the same bits every time:
// npm run train -- CORPUS   (or CLAUSEMILL_CORPUS=DIR npx tsx scripts/train.ts). --check compares with the committed file instead.
// What it learns from is pinned: topic files, hand labels, and the places of clauses in the raw text of each document.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadStem } from '../pipeline/classify/stems.ts';
import { loadTopics } from '../pipeline/classify/topic-file.ts';
import { corpusFolder } from './training/corpus.ts';
import { encodeModel } from './training/encode.ts';
import { pinnedDocuments } from './training/pinned-documents.ts';
import { trainModel } from './training/train-model.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const model = fileURLToPath(new URL('../pipeline/classify/topics.model.json', import.meta.url));
const topics = loadTopics();
const documents = await pinnedDocuments(
  corpusFolder(positionals[0]),
  fileURLToPath(new URL('../test/corpus/topics-training', import.meta.url)),
);
const trained = trainModel(documents, topics, await loadStem());
const text = `${JSON.stringify(encodeModel(trained, topics), null, 1)}\n`;
if (!values.check) writeFileSync(model, text);
const same = readFileSync(model, 'utf8') === text;
process.stdout.write(
  `${documents.length} documents, ${trained.text.vocabulary.terms.length} terms, ${text.length} bytes${same ? '' : ': NOT the committed model'}\n`,
);
process.exitCode = same ? 0 : 1;
