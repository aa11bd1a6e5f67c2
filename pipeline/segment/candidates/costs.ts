import { readFileSync } from 'node:fs';

type Table = Readonly<Record<string, number>>;

/** Costs of outline decoding by name, in nats or so: negative pays for a label, positive against it. All live in costs.json. */
const COSTS = JSON.parse(readFileSync(new URL('./costs.json', import.meta.url), 'utf8')) as {
  readonly evidence: Table;
  readonly moves: Table;
  readonly root: Table;
  readonly contents: Table;
};

/** A named cost; a misspelt name is an error, not a zero. */
export function costOf(group: keyof typeof COSTS): (name: string) => number {
  const table = COSTS[group];
  return (name) => {
    const cost = table[name];
    if (cost === undefined) throw new Error(`no cost ${group}.${name} in costs.json`);
    return cost;
  };
}
