import { Failure } from '../errors.ts';
import { cacheContents, pruneCache } from '../run/output/cache.ts';
import { lockOutput } from '../run/output/lock.ts';
import type { Register } from './command.ts';
import { existingFolder } from './existing-folder.ts';
import { addOptions, configFrom } from './options.ts';

export const cache: Register = (program) => {
  addOptions(program.command('cache').description('Shows what the cache of an output folder holds, or prunes it.'), ['out'])
    .argument('[dir]', 'output folder of a run; the same as --out')
    .option('--prune <days>', 'remove what was written longer ago; it is made again where it is needed')
    .option('--clear', 'remove everything')
    .action(async (dir: string | undefined, { prune, clear, ...flags }: { prune?: string; clear?: boolean }) => {
      const folder = await existingFolder(dir ?? (await configFrom([], flags)).out);
      if (prune !== undefined || clear) {
        const release = await lockOutput(folder, () => {});
        try {
          console.log(`removed ${megabytes(await pruneCache(folder, clear ? 0 : days(prune!)))}`);
        } finally {
          await release();
        }
      }
      for (const { name, files, bytes } of await cacheContents(folder))
        console.log(`${name.padEnd(16)} ${String(files).padStart(8)} files ${megabytes(bytes).padStart(12)}`);
    });
};

function days(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0) return number;
  throw new Failure('ingest', 'bad-usage', `not a number of days: ${text}`, { found: text });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
