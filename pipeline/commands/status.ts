import { readLedger } from '../run/output/history.ts';
import { readHolder } from '../run/output/lock.ts';
import { printable } from '../run/report/printable.ts';
import { readSummary, renderSummary } from '../run/report/summary.ts';
import type { Register } from './command.ts';
import { existingFolder } from './existing-folder.ts';
import { addOptions, configFrom } from './options.ts';

export const status: Register = (program) => {
  addOptions(program.command('status').description('Says what the last run did, and whether one is under way.'), ['out'])
    .argument('[dir]', 'output folder of a run; the same as --out')
    .action(async (dir: string | undefined, flags: Record<string, unknown>) => {
      const folder = await existingFolder(dir ?? (await configFrom([], flags)).out);
      const holder = await readHolder(folder);
      console.log(holder ? `running    process ${holder.pid} on ${holder.host} since ${holder.since}` : 'running    nothing');
      const [ledger, summary] = await Promise.all([readLedger(folder), readSummary(folder)]);
      console.log(summary ? `last run   ${summary.finished}\n${renderSummary(summary)}` : 'last run   none');
      for (const row of ledger?.inputs ?? [])
        if (row.status === 'quarantined') console.log(`${(row.code ?? '').padEnd(24)} ${printable(row.source_path)}`);
    });
};
