import { merge as mergeOutputs } from '../run/output/merge.ts';
import { amount } from '../run/report/printable.ts';
import type { Register } from './command.ts';
import { addOptions, configFrom } from './options.ts';

export const merge: Register = (program) => {
  addOptions(
    program
      .command('merge')
      .description('Puts the outputs of several runs (shards) together into one.')
      .argument('<outputs...>', 'output folders'),
    ['out', 'formats'],
  ).action(async (outputs: string[], flags: Record<string, unknown>) => {
    const { totals } = await mergeOutputs(outputs, await configFrom([], flags));
    console.error(
      `${amount(totals.inputs ?? 0, 'input')}: ${totals.ok} ok, ${totals.partial} partial, ${totals.quarantined} quarantined, ${totals.duplicate} duplicate`,
    );
  });
};
