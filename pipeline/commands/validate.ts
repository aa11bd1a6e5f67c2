import { checkOutput } from '../check/output.ts';
import { EXIT, Failure } from '../errors.ts';
import { amount, printable } from '../run/report/printable.ts';
import type { Register } from './command.ts';
import { existingFolder } from './existing-folder.ts';

export const validate: Register = (program, exit) => {
  program
    .command('validate')
    .description('Checks an output folder: schemas, offsets, sums, ids, ledger. Exit code 3 where something is wrong.')
    .argument('<dir>', 'output folder of a run')
    .action(async (dir: string) => {
      const folder = await existingFolder(dir);
      if (!(await folder.exists(folder.ledger)))
        throw new Failure(
          'export',
          'bad-usage',
          `no run has ended in ${dir}: there is no run.json, which compare and consolidate do not write`,
          {
            found: dir,
            expected: 'an output folder with run.json',
          },
        );
      const problems = await checkOutput(dir);
      for (const { file, message } of problems) console.log(printable(`${file}: ${message}`));
      console.error(problems.length === 0 ? 'valid' : amount(problems.length, 'problem'));
      exit(problems.length === 0 ? EXIT.ok : EXIT.quarantined);
    });
};
