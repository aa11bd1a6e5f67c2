// Compares the parts of files that hold several documents with test/corpus/parts.json: npx tsx scripts/check-parts.ts [CORPUS] [--faults]
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { DocumentType } from '../pipeline/model.ts';
import { agreementsOf, type CorpusDocument, corpusFolder } from './training/corpus.ts';

/** Where a part begins: the hash of its first letters and digits, in lower case, of which there are `letters`. */
interface PartFact {
  readonly type: DocumentType;
  readonly letters: number;
  readonly startsHash: string;
  /** Page of the file, from 1, where it has pages. */
  readonly page?: number;
  /** True where it may as well belong to the part before. */
  readonly optional?: boolean;
}

/** A part may begin this many characters before or after its fact: at the label, the heading or a line above. */
const SLACK = 160;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { faults: { type: 'boolean' } } });
const facts = JSON.parse(readFileSync(fileURLToPath(new URL('../test/corpus/parts.json', import.meta.url)), 'utf8')) as Record<
  string,
  PartFact[]
>;
const sums = { expected: 0, found: 0, mistyped: 0, missed: 0, invented: 0 };
for (const document of await agreementsOf(corpusFolder(positionals[0]), (id) => id in facts)) measure(document, facts[document.id]!);
const { expected, found, mistyped, missed, invented } = sums;
const precision = found / Math.max(1, found + mistyped + invented);
process.stdout.write(
  `${expected} parts behind the first: ${found} found, ${mistyped} of another type, ${missed} missed, ${invented} invented; ` +
    `recall ${(found / expected).toFixed(3)}, precision ${precision.toFixed(3)}\n`,
);

function measure({ file, artifacts: { text, outline } }: CorpusDocument, expected: readonly PartFact[]): void {
  const places = placesOf(text, expected);
  const faults: string[] = [];
  const left = new Set(outline.parts.slice(1));
  const before = { ...sums };
  for (const fact of expected) {
    const place = places.get(fact);
    const near = [...left].filter(({ start }) => place !== undefined && Math.abs(start - place) <= SLACK);
    const part = near.find(({ document_type }) => document_type === fact.type) ?? near[0];
    if (part) left.delete(part);
    if (fact.optional) continue;
    sums.expected += 1;
    if (part?.document_type === fact.type) sums.found += 1;
    else {
      if (part) sums.mistyped += 1;
      else sums.missed += 1;
      const said = part?.document_type ?? (place === undefined ? 'beginning not in the text' : 'missed');
      faults.push(`  ${fact.type} at ${place ?? '?'}${fact.page ? ` (page ${fact.page})` : ''}: ${said}`);
    }
  }
  sums.invented += left.size;
  for (const part of left) faults.push(`  invented ${part.document_type} at ${part.start}: ${(part.title ?? '').slice(0, 60)}`);
  const right = sums.found - before.found;
  process.stdout.write(`${basename(file)}: ${right} of ${sums.expected - before.expected}, ${left.size} invented\n`);
  if (values.faults) for (const fault of faults) process.stdout.write(`${fault}\n`);
}

/** Places of the facts in the text: the last one before the next fact, so that contents pages are passed over. */
function placesOf({ text, lines }: CorpusDocument['artifacts']['text'], expected: readonly PartFact[]): Map<PartFact, number> {
  const places = new Map<PartFact, number>();
  let next = text.length;
  for (const fact of [...expected].reverse()) {
    const line = lines.findLast(({ start }) => start < next && hashAt(text, start, fact.letters) === fact.startsHash);
    if (line) places.set(fact, line.start);
    next = line?.start ?? next;
  }
  return places;
}

function hashAt(text: string, start: number, letters: number): string {
  const first = text
    .slice(start, start + 20 * letters)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, letters);
  return createHash('sha256').update(first).digest('hex').slice(0, 12);
}
