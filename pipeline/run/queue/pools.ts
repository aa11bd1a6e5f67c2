import { Failure } from '../../errors.ts';
import type { Config } from '../../model.ts';
import type { ByteStore } from '../store/byte-store.ts';
import { WorkerPool } from '../worker/pool.ts';
import { sharedConfig } from './config-blob.ts';

/** Configurations whose processes are kept: a run and its successor. */
const KEPT = 2;

interface Entry {
  readonly pool: WorkerPool;
  busy: number;
}

/** Worker processes by configuration: a worker may serve several runs, and processes know one configuration each. */
export class Pools {
  private readonly own: Pick<Config, 'store' | 'store_endpoint' | 'out'>;
  private readonly store: ByteStore;
  private readonly configs = new Map<string, Config>();
  private readonly entries = new Map<string, Entry>();

  constructor(own: Config, store: ByteStore) {
    this.own = { store: own.store, store_endpoint: own.store_endpoint, out: own.out };
    this.store = store;
  }

  /** Works with the processes of a configuration. Throws `store-unreachable` where the store does not hold it. */
  async with<Value>(hash: string, work: (pool: WorkerPool) => Promise<Value>): Promise<Value> {
    const config = await this.configOf(hash);
    const entry = this.entries.get(hash) ?? { pool: new WorkerPool({ config: { ...config, ...this.own } }), busy: 0 };
    // Last used, last in the map.
    this.entries.delete(hash);
    this.entries.set(hash, entry);
    entry.busy++;
    try {
      return await work(entry.pool);
    } finally {
      entry.busy--;
      this.dropIdle();
    }
  }

  close(): void {
    for (const { pool } of this.entries.values()) pool.close();
  }

  private async configOf(hash: string): Promise<Config> {
    const config = this.configs.get(hash) ?? (await sharedConfig(hash, this.store));
    if (!config)
      throw new Failure(
        'ingest',
        'store-unreachable',
        'the store does not hold the configuration of the run: is it the store of the run?',
        {
          found: 'nothing',
          expected: hash,
        },
      );
    this.configs.set(hash, config);
    return config;
  }

  private dropIdle(): void {
    for (const [hash, { pool, busy }] of this.entries) {
      if (this.entries.size <= KEPT) return;
      if (busy > 0) continue;
      pool.close();
      this.entries.delete(hash);
    }
  }
}
