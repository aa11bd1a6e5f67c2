import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../errors.ts';
import type { Truth } from './truth.ts';

/** Truths of files and folders, in order of their names; files of a folder that are no truth are passed over. Throws `bad-usage`. */
export async function readTruths(paths: readonly string[]): Promise<Truth[]> {
  const truths: Truth[] = [];
  for (const path of paths) {
    const facts = await stat(path).catch(() => null);
    if (!facts)
      throw new Failure('ingest', 'bad-usage', `no such file: ${path}`, { found: path, expected: 'a truth file or a folder of them' });
    if (facts.isDirectory()) {
      const names = (await readdir(path)).filter((name) => name.endsWith('.json'));
      for (const name of names.sort()) truths.push(...asTruth(await parse(join(path, name))));
    } else {
      const [truth] = asTruth(await parse(path));
      if (!truth)
        throw new Failure('ingest', 'bad-usage', `not a truth file: ${path}`, { found: path, expected: 'an object that names its file' });
      truths.push(truth);
    }
  }
  if (truths.length === 0)
    throw new Failure('ingest', 'bad-usage', `no truth file in ${paths.join(', ')}`, { expected: 'JSON files that name their file' });
  return truths;
}

async function parse(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Failure('ingest', 'bad-usage', `the truth file cannot be read: ${path}`, { found: path, cause: error });
  }
}

function asTruth(value: unknown): Truth[] {
  const named = typeof value === 'object' && value !== null && typeof (value as { file?: unknown }).file === 'string';
  return named ? [value as Truth] : [];
}
