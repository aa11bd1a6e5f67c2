import { plan as planRun } from '../run/plan.ts';
import { printable } from '../run/report/printable.ts';
import type { Register } from './command.ts';
import { addOptions, configFrom } from './options.ts';

export const plan: Register = (program) => {
  addOptions(
    program
      .command('plan')
      .description('Says what a run would do; writes nothing.')
      .argument('[inputs...]', 'files, folders (read recursively), globs'),
  ).action(async (inputs: string[], flags: Record<string, unknown>) => {
    const steps = await planRun(await configFrom(inputs, flags));
    for (const { action, item } of steps)
      console.log(
        [action.padEnd(10), item.media_type ?? '-', printable(item.source_path), ...(item.failure ? [item.failure.code] : [])].join('\t'),
      );
    const counts = new Map<string, number>();
    for (const { action } of steps) counts.set(action, (counts.get(action) ?? 0) + 1);
    console.error([...counts].map(([action, count]) => `${count} ${action}`).join(', ') || 'nothing to do');
  });
};
