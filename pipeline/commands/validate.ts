import { checkOutput } from '../check/output.ts';
import { EXIT } from '../errors.ts';
import type { Register } from './command.ts';

export const validate: Register = (program, exit) => {
  program
    .command('validate')
    .description('Checks an output folder: schemas, offsets, sums, ids, ledger. Exit code 3 where something is wrong.')
    .argument('<dir>', 'output folder of a run')
    .action(async (dir: string) => {
      const problems = await checkOutput(dir);
      for (const { file, message } of problems) console.log(`${file}: ${message}`);
      console.error(problems.length === 0 ? 'valid' : `${problems.length} problems`);
      exit(problems.length === 0 ? EXIT.ok : EXIT.quarantined);
    });
};
