// Runs the pipeline on the annotated documents of the corpus and compares with their facts (test/corpus/seeds, test/corpus/agreements):
// CLAUSEMILL_CORPUS=DIR npx tsx scripts/evaluate-corpus.ts [--ocr auto|never|always] [--only NAME] [--faults N] [--baseline FILE] [--save FILE] [--json]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { configure } from '../pipeline/config.ts';
import { type Evaluation, evaluateDocument, summarise } from '../pipeline/evaluate/evaluation.ts';
import { shiftsBetween } from '../pipeline/evaluate/progress.ts';
import { readTruths } from '../pipeline/evaluate/read-truth.ts';
import { renderEvaluation, renderShifts } from '../pipeline/evaluate/render.ts';
import type { Truth } from '../pipeline/evaluate/truth.ts';
import { sha256 } from '../pipeline/ingest/hash.ts';
import { runOne } from '../pipeline/run/inputs/one.ts';

const { values } = parseArgs({
  options: {
    ocr: { type: 'string', default: 'never' },
    only: { type: 'string' },
    faults: { type: 'string', default: '0' },
    baseline: { type: 'string' },
    save: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const corpus = process.env.CLAUSEMILL_CORPUS;
if (!corpus) throw new Error('set CLAUSEMILL_CORPUS to the folder of the documents');
const config = configure({ ocr: values.ocr as 'auto' });
const folders = ['seeds', 'agreements'].map((name) => fileURLToPath(new URL(`../test/corpus/${name}`, import.meta.url)));
const files = readdirSync(corpus, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const documents = [];
for (const truth of await readTruths(folders)) {
  if (values.only && !truth.file.includes(values.only) && !truth.sha256?.startsWith(values.only)) continue;
  const file = fileOf(truth);
  if (file === undefined) process.stderr.write(`not in the corpus: ${truth.file}\n`);
  else documents.push(evaluateDocument(truth, (await runOne(file, config)).agreement));
}
const evaluation = summarise(documents);
process.stdout.write(`${values.json ? JSON.stringify(evaluation, null, 1) : renderEvaluation(evaluation, Number(values.faults))}\n`);
if (values.baseline)
  process.stdout.write(`\n${renderShifts(shiftsBetween(JSON.parse(readFileSync(values.baseline, 'utf8')) as Evaluation, evaluation))}\n`);
if (values.save) writeFileSync(values.save, `${JSON.stringify(evaluation, null, 1)}\n`);
process.exit();

/** The file of that name, and of those bytes where the facts state them. */
function fileOf({ file, sha256: wanted }: Truth): string | undefined {
  const paths = files.filter(({ name }) => name === basename(file)).map(({ parentPath, name }) => join(parentPath, name));
  return paths.find((path) => wanted === undefined || sha256(new Uint8Array(readFileSync(path))) === wanted);
}
