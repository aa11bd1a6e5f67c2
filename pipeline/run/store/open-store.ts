import { resolve } from 'node:path';
import { Failure } from '../../errors.ts';
import type { Config } from '../../model.ts';
import { OutputFolder } from '../files/output-folder.ts';
import { BucketStore } from './bucket-store.ts';
import type { ByteStore } from './byte-store.ts';
import { FolderStore } from './folder-store.ts';

type Place = Pick<Config, 'store' | 'store_endpoint' | 'out'>;

/** The store that the options name; the cache of the output folder where they name none. */
export async function openStore({ store, store_endpoint, out }: Place): Promise<ByteStore> {
  if (store === null) return new FolderStore(new OutputFolder(resolve(out)).cache);
  return store.startsWith('s3:') ? BucketStore.open(store, store_endpoint) : new FolderStore(resolve(store));
}

const TRIAL = 'probe';

/** Writes a few bytes and reads them again, so that a wrong address is told before work begins. Throws `store-unreachable`. */
export async function tryStore(store: ByteStore, address: string): Promise<void> {
  try {
    if (!(await store.has(TRIAL))) await store.put(TRIAL, new Uint8Array([1]));
    if ((await store.get(TRIAL)) === null) throw new Error('what was written is not there');
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new Failure('ingest', 'store-unreachable', `the store ${address} cannot be used: ${found}`, { found, cause: error });
  }
}
