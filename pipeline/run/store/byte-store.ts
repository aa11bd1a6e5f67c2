/**
 * Bytes by name (parts joined by `/`), seen as a whole or not at all: a folder, perhaps shared by machines, or a bucket. The cache of an
 * output folder is one too.
 */
export interface ByteStore {
  /** Null where nothing stands under the name. Throws where the store cannot be read. */
  get(name: string): Promise<Uint8Array | null>;
  /** Throws `output-not-writable` where it cannot be written. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  has(name: string): Promise<boolean>;
}
