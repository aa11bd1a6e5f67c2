import { resolve } from 'node:path';
import { readLedger } from '../run/history.ts';
import { readHolder } from '../run/lock.ts';
import { OutputFolder } from '../run/output-folder.ts';
import { readSummary, renderSummary } from '../run/summary.ts';
import type { Register } from './command.ts';
import { addOptions, configFrom } from './options.ts';

export const status: Register = (program) => {
  addOptions(program.command('status').description('Says what the last run did, and whether one is under way.'), ['out'])
    .argument('[dir]', 'output folder of a run; the same as --out')
    .action(async (dir: string | undefined, flags: Record<string, unknown>) => {
      const folder = new OutputFolder(resolve(dir ?? (await configFrom([], flags)).out));
      const holder = await readHolder(folder);
      console.log(holder ? `running    process ${holder.pid} on ${holder.host} since ${holder.since}` : 'running    nothing');
      const [ledger, summary] = await Promise.all([readLedger(folder), readSummary(folder)]);
      console.log(summary ? `last run   ${summary.finished}\n${renderSummary(summary)}` : 'last run   none');
      for (const row of ledger?.inputs ?? [])
        if (row.status === 'quarantined') console.log(`${(row.code ?? '').padEnd(24)} ${row.source_path}`);
    });
};
