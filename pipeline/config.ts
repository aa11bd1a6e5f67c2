import { createHash } from 'node:crypto';
import type { ErrorObject } from 'ajv';
import { Failure } from './errors.ts';
import type { Config } from './model.ts';
import { errorOf } from './schema.ts';

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
  const error = errorOf(config, 'config');
  if (error) throw badOption(error);
  return config as unknown as Config;
}

function badOption({ instancePath, keyword, message, params, data, parentSchema }: ErrorObject): Failure {
  const path = instancePath.split('/').slice(1);
  const limits = params as { additionalProperty?: string; allowedValues?: unknown[] };
  if (limits.additionalProperty !== undefined) {
    const name = [...path, limits.additionalProperty].join('.');
    const expected = `one of ${Object.keys((parentSchema?.properties ?? {}) as object).join(', ')}`;
    return new Failure('ingest', 'bad-usage', `there is no option ${name}: expected ${expected}`, { found: name, expected });
  }
  const found = JSON.stringify(data) ?? 'nothing';
  const rule =
    keyword === 'enum'
      ? `one of ${limits.allowedValues?.join(', ')}`
      : (message ?? '').replace(/^must (be )?/, '').replace(/^match /, 'to match ');
  const meaning = parentSchema?.description as string | undefined;
  const expected = meaning ? `${rule} (${meaning.replace(/\.$/, '')})` : rule;
  return new Failure('ingest', 'bad-usage', `option ${path.join('.') || 'file'}: found ${found}, expected ${expected}`, {
    found,
    expected,
  });
}

/** Hash of all options that can alter bytes: never concurrency or paths. */
export function configHash(config: Config): string {
  const entries = Object.entries(config)
    .filter(([key]) => !neutral(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
}
