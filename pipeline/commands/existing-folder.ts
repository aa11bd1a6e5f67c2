import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../errors.ts';
import { OutputFolder } from '../run/files/output-folder.ts';

/** The output folder that an argument names. Throws `bad-usage` where there is none. */
export async function existingFolder(dir: string): Promise<OutputFolder> {
  const facts = await stat(dir).catch(() => null);
  if (facts?.isDirectory()) return new OutputFolder(resolve(dir));
  const found = facts ? 'a file' : 'nothing';
  throw new Failure('export', 'bad-usage', facts ? `not a folder: ${dir}` : `no such folder: ${dir}`, {
    found,
    expected: 'an output folder',
  });
}
