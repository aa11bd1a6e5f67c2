import { configHash, configure, neutral } from '../../config.ts';
import type { Config } from '../../model.ts';
import type { ByteStore } from '../store/byte-store.ts';
import { configName } from '../store/names.ts';

/** Puts what workers must know of a configuration into the store: all that can alter bytes or decides about limits. Returns its hash. */
export async function shareConfig(config: Config, store: ByteStore): Promise<string> {
  const hash = configHash(config);
  if (!(await store.has(configName(hash)))) await store.put(configName(hash), Buffer.from(JSON.stringify(withoutNeutral(config))));
  return hash;
}

/** A configuration of the store, or null where there is none of this hash. */
export async function sharedConfig(hash: string, store: ByteStore): Promise<Config | null> {
  const bytes = await store.get(configName(hash));
  if (!bytes) return null;
  const config = configure(JSON.parse(Buffer.from(bytes).toString('utf8')) as Record<string, unknown>);
  return configHash(config) === hash ? config : null;
}

function withoutNeutral(config: Config): Partial<Config> {
  return Object.fromEntries(Object.entries(config).filter(([name]) => !neutral(name)));
}
