// Compares why pages of PDF files were read the way they were with what a person decided by eye (test/corpus/page-reasons.json), by the
// hash of the file; exit code 1 where they disagree: npx tsx scripts/check-page-reasons.ts [CORPUS]
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configure } from '../pipeline/config.ts';
import { pdf } from '../pipeline/extract/formats/pdf.ts';
import { documentIdOf, sha256 } from '../pipeline/ingest/hash.ts';
import { loneSource } from '../pipeline/ingest/lone-source.ts';
import { corpusFiles, corpusFolder } from './training/corpus.ts';

interface Facts {
  readonly path: string;
  readonly pages: Readonly<Record<string, { readonly reason: string; readonly because: string }>>;
}

const facts = new Map(
  Object.entries(
    JSON.parse(readFileSync(fileURLToPath(new URL('../test/corpus/page-reasons.json', import.meta.url)), 'utf8')) as Record<string, Facts>,
  ),
);
const context = { config: configure({ ocr: 'never' }) };
const open = new Set(facts.keys());
let [right, wrong] = [0, 0];
for (const file of corpusFiles(corpusFolder(process.argv[2]), ['.'])) {
  if (!file.endsWith('.pdf')) continue;
  const bytes = new Uint8Array(readFileSync(file));
  const id = documentIdOf(sha256(bytes));
  const expected = facts.get(id);
  if (!expected || !open.delete(id)) continue;
  const wanted = new Set(Object.keys(expected.pages).map(Number));
  const { pages } = await pdf.read(
    { source: loneSource(bytes, basename(file)), bytes },
    { ...context, leavesOut: (page) => !wanted.has(page) },
  );
  for (const page of wanted) {
    const { reason, because } = expected.pages[page]!;
    const found = pages[page - 1]?.reason;
    if (found === reason) right++;
    else {
      wrong++;
      console.log(`OTHER ${found} instead of ${reason} (${because})  page ${page} of ${expected.path}`);
    }
  }
}
console.log(`${right} of ${right + wrong} pages as decided by eye; not in the corpus: ${[...open].join(', ') || 'none'}`);
process.exitCode = wrong === 0 ? 0 : 1;
