import { createHash } from 'node:crypto';
import { Failure } from './errors.ts';
import type { Config } from './model.ts';
import { faultOf } from './schema.ts';

/** Options that cannot alter the bytes of the output, and so stay out of its hash. */
const NEUTRAL = new Set<string>([
  'inputs',
  'out',
  'manifest',
  'concurrency',
  'quiet',
  'retry_quarantined',
  'since',
  'max_failures',
  'shard',
  'metrics',
  'queue',
  'store',
  'store_endpoint',
] satisfies (keyof Config)[]);

/** True for options that cannot alter the bytes of the output. */
export function neutral(option: string): boolean {
  return NEUTRAL.has(option);
}

/** Options filled up with the defaults of config.schema.json. Throws `bad-usage` where one is unknown or out of range. */
export function configure(given: Partial<Config> | Record<string, unknown>): Config {
  const config = structuredClone(given) as Record<string, unknown>;
  const fault = faultOf(config, 'config');
  if (fault)
    throw new Failure('ingest', 'bad-usage', `bad configuration: ${fault}`, { found: fault, expected: 'schemas/config.schema.json' });
  return config as unknown as Config;
}

/** Hash of all options that can alter bytes: never concurrency or paths. */
export function configHash(config: Config): string {
  const entries = Object.entries(config)
    .filter(([key]) => !neutral(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
}
