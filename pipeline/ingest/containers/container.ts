import type { Budget } from '../limits.ts';

/** A file inside a container; its bytes are read only when asked for, and may fail alone. */
export interface Member {
  /** Path inside the container, with `/`. */
  readonly path: string;
  read(): Uint8Array;
}

/** A kind of file that holds other files. Adding one is adding a file here and its line in index.ts. */
export interface Container {
  readonly mediaTypes: readonly string[];
  /** True where the container is itself a document as well, as a message with attachments is. */
  readonly document: boolean;
  /** Lists the members without inflating them. Throws a Failure where the container itself is damaged. */
  members(bytes: Uint8Array, budget: Budget): Member[] | Promise<Member[]>;
}
