import { unzipSync } from 'fflate';
import { Failure } from '../../errors.ts';
import type { Limits } from '../../model.ts';

/**
 * Parts of an office document (a zip file) by name, those that `wanted` names. Number and claimed sizes of the members are checked
 * before anything is inflated; a member never inflates beyond what it claims. Fails with broken-file or limit-….
 */
export function openPackage(bytes: Uint8Array, wanted: (name: string) => boolean, limits: Limits): ReadonlyMap<string, Uint8Array> {
  const taken = { members: 0, inflated: 0 };
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        taken.members++;
        if (taken.members > limits.members) throw beyond('limit-members', `${taken.members} members`, limits.members);
        if (!wanted(name)) return false;
        taken.inflated += originalSize;
        if (taken.inflated > limits.inflated_bytes) throw beyond('limit-inflated-bytes', `${taken.inflated} bytes`, limits.inflated_bytes);
        if (taken.inflated > bytes.length * limits.inflation_ratio)
          throw beyond('limit-inflation-ratio', `${taken.inflated} bytes from ${bytes.length}`, limits.inflation_ratio);
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new Failure('extract', 'broken-file', 'the file is no complete zip package', {
      found,
      expected: 'a complete package',
      cause: error,
    });
  }
}

function beyond(code: 'limit-members' | 'limit-inflated-bytes' | 'limit-inflation-ratio', found: string, most: number): Failure {
  const option = code.slice('limit-'.length).replaceAll('-', '_');
  return new Failure('extract', code, `the package holds more than limits.${option}`, { found, expected: `at most ${most}` });
}
