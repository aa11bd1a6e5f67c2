/**
 * Runs the program over the corpus in one command and compares each file's status and code with what a person decided it should be
 * (test/corpus/verdicts.json); says the slowest files and the memory used. Exit code 1 where they disagree.
 * `npx tsx scripts/check-verdicts.ts [CORPUS] [--ocr never] [--shard 1/2] [--out DIR] [--concurrency 1]`
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Ledger } from '../pipeline/model.ts';
import { measuredRun, quarters } from './measuring/measured-run.ts';
import { corpusFolder } from './training/corpus.ts';

interface Verdict {
  readonly status: string;
  readonly code: string | null;
  /** Its text, if any, is in pictures: without recognition the document is partial. */
  readonly picture?: boolean;
}

/** Slowest documents to name. */
const SLOWEST = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ocr: { type: 'string', default: 'auto' },
    shard: { type: 'string' },
    out: { type: 'string' },
    concurrency: { type: 'string', default: '0' },
  },
});
const corpus = corpusFolder(positionals[0]);
const verdicts = new Map(
  Object.entries(
    JSON.parse(readFileSync(fileURLToPath(new URL('../test/corpus/verdicts.json', import.meta.url)), 'utf8')) as Record<string, Verdict>,
  ),
);
const out = values.out ?? mkdtempSync(join(tmpdir(), 'clausemill-verdicts-'));
try {
  const shard = values.shard === undefined ? [] : ['--shard', values.shard];
  const options = ['--ocr', values.ocr, '--formats', 'csv', '--concurrency', values.concurrency, ...shard];
  const run = await measuredRun(['run', corpus, '--out', out, ...options]);
  const { inputs } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as Ledger;
  compare(inputs);
  console.log(`${inputs.length} files in ${run.seconds.toFixed(0)} s, exit code ${run.exitCode}`);
  for (const line of slowest(run.log)) console.log(`slowest              ${line}`);
  console.log(`parent MB by quarter ${quarters(run.parent)}`);
  console.log(`worker MB by quarter ${quarters(run.worker)}`);
} finally {
  if (values.out === undefined) rmSync(out, { recursive: true, force: true });
}

/** Prints each disagreement, then how many files were decided by hand and how many of them agree. */
function compare(inputs: Ledger['inputs']): void {
  const internal = inputs.filter(({ code }) => code?.startsWith('internal-') || code === 'worker-died');
  for (const { source_path, code } of internal) console.log(`INTERNAL ${code} ${source_path}`);
  const decided = inputs.filter((input) => verdicts.has(input.document_id) && input.status !== 'duplicate');
  const wrong = decided.filter((input) => {
    const { status, code } = expected(verdicts.get(input.document_id)!);
    if (input.status === status && input.code === code) return false;
    console.log(`OTHER ${input.status} ${input.code ?? ''} instead of ${status} ${code ?? ''}  ${input.source_path}`);
    return true;
  });
  const open = inputs.filter((input) => !verdicts.has(input.document_id)).map(({ source_path }) => source_path);
  console.log(
    `${decided.length - wrong.length} of ${decided.length} files as decided by hand, ${open.length} not decided: ${open.join(', ')}`,
  );
  process.exitCode = wrong.length + internal.length === 0 ? 0 : 1;
}

function expected(verdict: Verdict): Pick<Verdict, 'status' | 'code'> {
  return verdict.picture && values.ocr === 'never' ? { status: 'partial', code: null } : verdict;
}

/** The documents that took longest, from the lines of the log. */
function slowest(log: string): string[] {
  const lines = log.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return [];
    const { seconds, source_path, pages } = JSON.parse(line) as { seconds?: number; source_path?: string; pages?: number };
    return seconds === undefined || source_path === undefined ? [] : [{ seconds, source_path, pages: pages ?? 0 }];
  });
  const sorted = lines.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  return sorted.map(({ seconds, source_path, pages }) => `${seconds.toFixed(1)} s, ${pages} pages  ${source_path}`);
}
