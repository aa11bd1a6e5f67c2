import { Failure } from '../errors.ts';

/** Loads a package that only some options need. Throws `missing-prerequisite` that says what to install. */
export async function optionalPackage<Module>(load: () => Promise<Module>, name: string, option: string): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    throw new Failure('ingest', 'missing-prerequisite', `${option} needs a package that is not installed: npm install ${name}`, {
      found: error instanceof Error ? error.message.split('\n')[0]! : String(error),
      expected: name,
      cause: error,
    });
  }
}
