import { type Difference, diffOutputs } from '../run/output/diff.ts';
import { amount, printable } from '../run/report/printable.ts';
import type { Register } from './command.ts';

const WIDTH = 160;

export const diff: Register = (program) => {
  program
    .command('diff')
    .description('Says what changed between two outputs, unit by unit.')
    .argument('<before>', 'output folder')
    .argument('<after>', 'output folder')
    .option('--json', 'one JSON line a difference, in full')
    .action(async (before: string, after: string, { json }: { json?: boolean }) => {
      let count = 0;
      for await (const difference of diffOutputs(before, after)) {
        count++;
        console.log(json ? JSON.stringify(difference) : line(difference));
      }
      console.error(count === 0 ? 'no difference' : amount(count, 'difference'));
    });
};

function line({ source_path, change, from, to, words }: Difference): string {
  const place = from === to || to === null ? from : from === null ? to : `${from} -> ${to}`;
  const parts = [change.padEnd(7), source_path, place, words].filter((part) => part !== null);
  return printable(parts.join('  ')).slice(0, WIDTH);
}
