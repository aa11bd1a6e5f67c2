// Compares the document types of the corpus with test/corpus/document-types.json:
// npx tsx scripts/check-document-types.ts [CORPUS] [--reasons] [--ocr auto]. Without recognition, files without a text layer are left out.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { configure } from '../pipeline/config.ts';
import { Failure } from '../pipeline/errors.ts';
import { NO_STORE } from '../pipeline/run/store/artifact-store.ts';
import { contextFor } from '../pipeline/run/worker/capabilities.ts';
import { corpusFiles, corpusFolder, routeFile } from './training/corpus.ts';

const FOLDERS = ['agreements', 'proposals', 'not-agreements', 'seeds', 'salary-tables', 'redlines-docx'];
/** Letters below which a file is taken for pictures. */
const TEXTLESS = 200;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reasons: { type: 'boolean' }, ocr: { type: 'string', default: 'never' } },
});
const config = configure({ ocr: values.ocr as 'auto' | 'never' });
const context = await contextFor(config, { store: NO_STORE, code: '' }, () => {});
const corpus = corpusFolder(positionals[0]);
const truth = JSON.parse(readFileSync(fileURLToPath(new URL('../test/corpus/document-types.json', import.meta.url)), 'utf8')) as Record<
  string,
  string
>;
const confusion = new Map<string, number>();
let wrong = 0;
for (const file of corpusFiles(corpus, FOLDERS)) {
  const name = relative(corpus, file);
  try {
    const { source, pages, text, route } = await routeFile(file, context);
    const expected = truth[source.document_id];
    const textless = config.ocr === 'never' && pages.carrier === 'pdf' && text.characters < TEXTLESS;
    const outcome = expected === undefined ? 'no truth' : textless ? 'no text layer' : `${expected} -> ${route.document_type}`;
    confusion.set(outcome, (confusion.get(outcome) ?? 0) + 1);
    const fault = expected !== undefined && !textless && expected !== route.document_type;
    if (fault) wrong += 1;
    const reasons = route.reasons.map(({ cue, weight }) => `${cue} ${weight}`).join('; ');
    if (fault || expected === undefined || values.reasons)
      process.stdout.write(`${fault ? 'WRONG ' : ''}${name}: ${outcome}, ${route.document_type} ${route.score} (${reasons})\n`);
  } catch (error) {
    const { code } = Failure.from('extract', error);
    confusion.set(code, (confusion.get(code) ?? 0) + 1);
    process.stdout.write(`${name}: ${code}\n`);
  }
}
for (const [outcome, count] of [...confusion].sort((a, b) => b[1] - a[1]))
  process.stdout.write(`${String(count).padStart(4)} ${outcome}\n`);
process.stdout.write(`${wrong} wrong\n`);
process.exitCode = wrong === 0 ? 0 : 1;
