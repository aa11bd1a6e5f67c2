import { join } from 'node:path';
import { checkConsolidation, checkOutput } from '../check/output.ts';
import { EXIT, Failure } from '../errors.ts';
import { amount, printable } from '../run/report/printable.ts';
import type { Register } from './command.ts';
import { existingFolder } from './existing-folder.ts';

export const validate: Register = (program, exit) => {
  program
    .command('validate')
    .description('Checks an output folder: schemas, offsets, sums, ids, ledger. Exit code 3 where something is wrong.')
    .argument('<dir>', 'output folder of a run, or of consolidate')
    .action(async (dir: string) => {
      const folder = await existingFolder(dir);
      const ledger = await folder.exists(folder.ledger);
      if (!ledger && !(await folder.exists(join(folder.dataset, 'documents.jsonl'))))
        throw new Failure('export', 'bad-usage', `neither a run nor a consolidation has ended in ${dir}: there is no run.json`, {
          found: dir,
          expected: 'an output folder with run.json, or one of consolidate',
        });
      const problems = ledger ? await checkOutput(dir) : await checkConsolidation(dir);
      for (const { file, message } of problems) console.log(printable(`${file}: ${message}`));
      console.error(problems.length === 0 ? 'valid' : amount(problems.length, 'problem'));
      exit(problems.length === 0 ? EXIT.ok : EXIT.quarantined);
    });
};
