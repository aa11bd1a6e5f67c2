import { readFile } from 'node:fs/promises';

/** Processor seconds, user and system, of this process with its threads and of the commands that it waited for. */
export async function processorSeconds(): Promise<number> {
  const { user, system } = process.cpuUsage();
  // Counted behind the command's name: ticks of a hundredth second that ended children used.
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (user + system) / 1e6 + (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / 100;
}
