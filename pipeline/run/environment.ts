import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../ingest/hash.ts';
import type { Config, StageName } from '../model.ts';

/** What else than its input decides what a stage emits: options and code. */
export type Environment = (stage: StageName) => string;

/** Kernel folders and files that every stage may import. */
const KERNEL = ['text', 'numbering', 'model', 'errors'];

/** Code of a stage where it is more than its own folder: recognition is a capability that extract is given. */
const CODE: Partial<Record<StageName, readonly string[]>> = { extract: ['extract', 'run/ocr'] };

/** Options that one stage reads; those behind it change with its artifact, those before it are reused. */
const OPTIONS: Partial<Record<StageName, readonly (keyof Config)[]>> = { terms: ['as_of'] };

/**
 * Hashes a stage's own code and the kernel (a stage imports nothing else), its data files and the versions of all libraries; with them the
 * options that can alter what it emits. So a forgotten version number never lets a stale artifact through. Which files the dataset
 * is exported as, and the limits of time and memory, are no part of it.
 */
export function environmentOf(config: Config): Environment {
  const { ocr, ocr_engine, ocr_data, ocr_second_data, languages, limits } = config;
  const { seconds: _seconds, memory_mb: _memory, ...bounds } = limits;
  const root = fileURLToPath(new URL('../', import.meta.url));
  const libraries = (JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as { dependencies: unknown }).dependencies;
  const shared = sha256(
    JSON.stringify([
      { ocr, ocr_engine, ocr_data, ocr_second_data, languages, bounds },
      libraries,
      KERNEL.map((name) => codeHash(root, name)),
    ]),
  );
  const known = new Map<StageName, string>();
  const codeOf = (stage: StageName): string[] => (CODE[stage] ?? [stage]).map((name) => codeHash(root, name));
  return (stage) => {
    const hash = known.get(stage) ?? sha256([shared, ...codeOf(stage), ...(OPTIONS[stage] ?? []).map((name) => config[name])].join(' '));
    known.set(stage, hash);
    return hash;
  };
}

/** Hash of a module: a folder with all that is in it, or a file. */
function codeHash(root: string, name: string): string {
  const folder = join(root, dirname(name));
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.name.replace(/\.(ts|js)$/, '') === basename(name));
  return sha256(
    entries
      .map((entry) => join(folder, entry.name))
      .map((path, i) => (entries[i]!.isDirectory() ? folderHash(path) : sha256(readFileSync(path))))
      .join(),
  );
}

function folderHash(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return sha256(
    entries
      .map(
        (entry) =>
          `${entry.name} ${entry.isDirectory() ? folderHash(join(folder, entry.name)) : sha256(readFileSync(join(folder, entry.name)))}`,
      )
      .join('\n'),
  );
}
