// Compares what is told of whole agreements with what a reader found (test/corpus/facts): CLAUSEMILL_CORPUS=DIR npx tsx scripts/check-facts.ts
// Names agree where one begins with the other, whatever the case. A fact that a file does not give is not compared; null says that nothing is printed.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { configure } from '../pipeline/config.ts';
import { sha256 } from '../pipeline/ingest/hash.ts';
import type { Facts } from '../pipeline/model.ts';
import { terms } from '../pipeline/terms/index.ts';
import { corpusFiles, corpusFolder, readDocument } from './training/corpus.ts';

interface Known extends Partial<Omit<Facts, 'in_force' | 'as_of'>> {
  readonly sha256: string;
  /** Every term that the document states, `first..last`, in reading order; null where they were not all counted. */
  readonly stated: readonly string[] | null;
  /** Whether it holds, by day. */
  readonly in_force: Readonly<Record<string, string>>;
  /** School years or days of its reopeners, in reading order; null where they were not all counted. */
  readonly reopened: readonly string[] | null;
}

const NAMES = ['title', 'employer', 'union'] as const;
const VALUES = ['affiliation', 'term_start', 'term_end', 'renewal', 'ratified_on', 'approved_on', 'signed_on'] as const;

const corpus = corpusFolder(process.argv[2]);
const folder = new URL('../test/corpus/facts/', import.meta.url);
const known = new Map(
  readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Known)
    .map((one) => [one.sha256, one]),
);
const tally = new Map<string, { right: number; all: number }>();
for (const file of corpusFiles(corpus, ['seeds', 'agreements'])) {
  const facts = known.get(sha256(new Uint8Array(readFileSync(file))));
  if (!facts) continue;
  const document = await readDocument(file);
  const found = document.terms;
  const name = basename(file);
  for (const key of NAMES) if (facts[key] !== undefined) count(name, key, facts[key] ?? null, found.facts[key], sameName);
  for (const key of VALUES) if (facts[key] !== undefined) count(name, key, facts[key] ?? null, found.facts[key]);
  const rows = (kind: string): string[] =>
    found.provisions.filter((row) => row.kind === kind).flatMap(({ value }) => (value === null ? [] : [value]));
  if (facts.stated) count(name, 'stated terms', facts.stated.join(' '), rows('term').join(' '));
  if (facts.reopened) count(name, 'reopeners', facts.reopened.join(' '), rows('reopener').join(' '));
  for (const [day, status] of Object.entries(facts.in_force)) {
    const told = await terms.run(document, { config: configure({ as_of: day }) });
    count(name, 'in force', status, told.facts.in_force);
  }
}
let [right, all] = [0, 0];
for (const [key, score] of tally) {
  process.stdout.write(`${score.right} of ${score.all}  ${key}\n`);
  right += score.right;
  all += score.all;
}
process.stdout.write(`${right} of ${all}  all, ${known.size} documents\n`);
process.exitCode = right === all ? 0 : 1;

function count(
  file: string,
  key: string,
  expected: string | null,
  found: string | null,
  same: (a: string | null, b: string | null) => boolean = (a, b) => a === b,
): void {
  const score = tally.get(key) ?? { right: 0, all: 0 };
  const isRight = same(expected, found);
  tally.set(key, { right: score.right + (isRight ? 1 : 0), all: score.all + 1 });
  if (!isRight) process.stdout.write(`  ${file} ${key}: ${JSON.stringify(found)}, printed ${JSON.stringify(expected)}\n`);
}

function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/\W+/g, ' ').trim()) as [string, string];
  return one.startsWith(other) || other.startsWith(one);
}
