// Writes down where the clauses of the training documents stand in their raw text, so that training needs no stage of the pipeline:
// npx tsx scripts/pin-outlines.ts [CORPUS]. To be run when the outline has become better; then train anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { agreementsOf, corpusFolder } from './training/corpus.ts';
import { readHandLabels } from './training/hand-labels.ts';
import { pinOutline, renderPinned } from './training/pinned-outline.ts';
import { rawText } from './training/raw-text.ts';

/** Shorter outlines are letters and excerpts, with few headings to learn from. */
const LEAST_UNITS = 100;

const folder = fileURLToPath(new URL('../test/corpus/topics-training/outlines', import.meta.url));
// Documents that the evaluation measures on take no part.
const measured = readHandLabels(fileURLToPath(new URL('../test/corpus/topics', import.meta.url)));
for (const { id, file, artifacts } of await agreementsOf(corpusFolder(process.argv[2]), (id) => !measured.has(id))) {
  const { text, route, outline } = artifacts;
  if (!route.structured || outline.units.length < LEAST_UNITS) continue;
  const pinned = pinOutline(outline, text.text, await rawText(new Uint8Array(readFileSync(file))));
  writeFileSync(`${folder}/${id}.json`, renderPinned(pinned));
  const found = pinned.texts.filter(([, length]) => length > 0).length;
  process.stdout.write(`${id}: ${outline.units.length} units, ${found} with text\n`);
}
