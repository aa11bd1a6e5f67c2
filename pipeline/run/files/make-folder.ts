import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../../errors.ts';

/**
 * Makes a folder and those above it. Node's own recursive mkdir tries for ever where a folder is there but takes no entries, as below
 * /proc; here that is an error (ENOENT) as any other.
 * Throws `bad-usage` where the path, or a part of it, is a file.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST' && (await isFolder(path))) return;
    if (code === 'EEXIST' || code === 'ENOTDIR') throw await obstructed(path, error);
    const above = dirname(path);
    if (code !== 'ENOENT' || above === path) throw error;
    await makeFolder(above);
    // Others may make the same folders at the same time.
    await mkdir(path).catch(async (again: unknown) => {
      if (!(await isFolder(path))) throw again;
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  return facts?.isDirectory() ?? false;
}

/** Which part of the path is no folder. */
async function obstructed(path: string, error: unknown): Promise<unknown> {
  const facts = await stat(path).catch(() => null);
  const above = dirname(path);
  if (!facts) return above === path ? error : obstructed(above, error);
  return new Failure('export', 'bad-usage', `no folder can be made here: ${path} is a file`, {
    found: 'a file',
    expected: 'a folder',
    cause: error,
  });
}
