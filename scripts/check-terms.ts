// Compares the values found in whole articles with those counted by a reader (test/corpus/terms): CLAUSEMILL_CORPUS=DIR npx tsx scripts/check-terms.ts [--faults]
// A value is right where span, kind and value (with the upper end of a range) are all the same. Facts place a value by the non-blank characters of its
// article that stand before it, so that they hold whatever becomes of white space, and name its words by their hash.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../pipeline/ingest/hash.ts';
import type { Term } from '../pipeline/model.ts';
import type { Artifacts } from '../pipeline/stage.ts';
import { readDocument } from './training/corpus.ts';

interface Value {
  /** Non-blank characters of the article in front of it, and of its own. */
  readonly at: number;
  readonly length: number;
  /** First twelve hex digits of the SHA-256 of its words without blanks. */
  readonly hash: string;
  readonly kind: string;
  readonly value: string;
  readonly max: string | null;
  /** Whether words and figure say the same; null where one of them is not printed. */
  readonly agrees: boolean | null;
}

interface Facts {
  readonly sha256: string;
  readonly articles: readonly { readonly path: readonly string[]; readonly terms: readonly Value[] }[];
}

interface Score {
  printed: number;
  found: number;
  right: number;
  alarms: number;
  falseAlarms: number;
  missedAlarms: number;
}

const LIMIT = 0.98;

const { values } = parseArgs({ options: { faults: { type: 'boolean' } } });
const corpus = process.env.CLAUSEMILL_CORPUS;
if (!corpus) throw new Error('set CLAUSEMILL_CORPUS to the folder of the documents');
const folder = new URL('../test/corpus/terms/', import.meta.url);
const known = new Map(
  readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Facts)
    .map((one) => [one.sha256, one]),
);
const total = none();
for (const name of readdirSync(join(corpus, 'seeds')).sort()) {
  const file = join(corpus, 'seeds', name);
  const facts = known.get(sha256(new Uint8Array(readFileSync(file))));
  if (!facts) continue;
  const document = await readDocument(file);
  for (const { path, terms } of facts.articles) {
    const score = scoreOf(terms, inArticle(document, path), `${name} ${path.join('/')}`);
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
    process.stdout.write(`${line(score)}  ${name} ${path.join('/')}\n`);
  }
}
process.stdout.write(`${line(total)}  all\n`);
process.exitCode = total.right >= LIMIT * Math.max(total.found, total.printed) && total.falseAlarms === 0 ? 0 : 1;
process.exit();

function none(): Score {
  return { printed: 0, found: 0, right: 0, alarms: 0, falseAlarms: 0, missedAlarms: 0 };
}

/** The values found in a top-level unit, placed as in the facts. */
function inArticle({ text, outline, terms }: Pick<Artifacts, 'text' | 'outline' | 'terms'>, path: readonly string[]): Value[] {
  const roots = outline.units.filter((unit) => unit.parent === null);
  const index = roots.findIndex((unit) => unit.path.join('/') === path.join('/'));
  if (index < 0) return [];
  const start = roots[index]!.start;
  const end = roots[index + 1]?.start ?? text.text.length;
  return terms.terms.filter((term) => term.start >= start && term.start < end).map((term) => placed(text.text, start, term));
}

function placed(text: string, start: number, term: Term): Value {
  const words = solid(text.slice(term.start, term.end));
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 12);
  const { kind, value, value_max: max, agrees } = term;
  return { at: solid(text.slice(start, term.start)).length, length: words.length, hash, kind, value, max, agrees };
}

function solid(text: string): string {
  return text.replace(/\s/g, '');
}

function scoreOf(printed: readonly Value[], found: readonly Value[], where: string): Score {
  const key = ({ at, length, hash, kind, value, max }: Value): string => [at, length, hash, kind, value, max].join(' ');
  const right = new Map(printed.map((one) => [key(one), one]));
  const hits = found.filter((one) => right.has(key(one)));
  const alarms = found.filter((one) => one.agrees === false);
  const isTrue = (one: Value): boolean => printed.some(({ at, agrees }) => at === one.at && agrees === false);
  if (values.faults) {
    const got = new Set(found.map(key));
    for (const one of printed) if (!got.has(key(one))) process.stdout.write(`  missing ${where}: ${JSON.stringify(one)}\n`);
    for (const one of found) if (!right.has(key(one))) process.stdout.write(`  other   ${where}: ${JSON.stringify(one)}\n`);
  }
  return {
    printed: printed.length,
    found: found.length,
    right: hits.length,
    alarms: alarms.length,
    falseAlarms: alarms.filter((one) => !isTrue(one)).length,
    missedAlarms: printed.filter((one) => one.agrees === false && !alarms.some(({ at }) => at === one.at)).length,
  };
}

function line({ printed, found, right, alarms, falseAlarms, missedAlarms }: Score): string {
  const precision = (right / Math.max(1, found)).toFixed(4);
  const recall = (right / Math.max(1, printed)).toFixed(4);
  const notes = `${alarms} words against figures (${falseAlarms} false, ${missedAlarms} missed)`;
  return `precision ${precision} recall ${recall}  ${right} right of ${found} found, ${printed} printed, ${notes}`;
}
