// Compares the redlines of Word files with what their XML marks: CLAUSEMILL_CORPUS=DIR npx tsx scripts/check-redlines.ts [FILE...]
// Without files it takes redlines-docx/ of the corpus. White space is left out of the comparison.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { balance } from '../pipeline/extract/xml/balance.ts';
import { outlineOf } from '../test/synth/round-trip.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const corpus = process.env.CLAUSEMILL_CORPUS;
const folder = corpus === undefined ? null : join(corpus, 'redlines-docx');
const files =
  process.argv.length > 2 ? process.argv.slice(2) : folder === null ? [] : readdirSync(folder).map((name) => join(folder, name));
if (files.length === 0) throw new Error('name files, or set CLAUSEMILL_CORPUS');

let wrong = 0;
for (const file of files.sort()) {
  const bytes = new Uint8Array(readFileSync(file));
  const marked = markedText(bytes);
  const { outline, text } = await outlineOf(basename(file), WORD, bytes);
  const found = (op: 'delete' | 'insert'): string =>
    flat(
      outline.redlines
        .filter((redline) => redline.op === op)
        .map(({ start, end }) => text.text.slice(start, end))
        .join(''),
    );
  const deletions = found('delete') === marked.deleted;
  const insertions = found('insert') === marked.inserted;
  if (!deletions || !insertions) wrong++;
  const counts = `${marked.deleted.length} deleted, ${marked.inserted.length} inserted`;
  process.stdout.write(
    `${deletions && insertions ? 'same ' : 'OTHER'} ${counts}, ${outline.redlines.length} redlines  ${basename(file)}\n`,
  );
  if (!deletions) process.stdout.write(`  deletions   ${difference(found('delete'), marked.deleted)}\n`);
  if (!insertions) process.stdout.write(`  insertions  ${difference(found('insert'), marked.inserted)}\n`);
}
process.stdout.write(`${files.length - wrong} of ${files.length} files as their XML marks them\n`);
process.exitCode = wrong === 0 ? 0 : 1;

/** Concatenated w:delText and w:t below w:ins, without white space, straight from the XML. */
function markedText(bytes: Uint8Array): { deleted: string; inserted: string } {
  const xml = unzipSync(bytes)['word/document.xml'];
  const marked = { deleted: '', inserted: '' };
  const stack: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => stack.push(name));
  parser.on('closetag', () => stack.pop());
  parser.on('text', (value) => {
    if (stack.at(-1) === 'w:delText') marked.deleted += flat(value);
    else if (stack.at(-1) === 'w:t' && stack.includes('w:ins') && !stack.includes('w:del')) marked.inserted += flat(value);
  });
  parser.write(balance(strFromU8(xml ?? new Uint8Array())).xml).close();
  return marked;
}

function flat(value: string): string {
  return value.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
}

function difference(found: string, expected: string): string {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at++;
  const show = (value: string): string => JSON.stringify(value.slice(Math.max(0, at - 20), at + 40));
  return `at ${at} of ${expected.length}: found ${show(found)}, expected ${show(expected)}`;
}
