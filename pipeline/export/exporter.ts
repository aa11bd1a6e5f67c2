import type { Agreement } from '../model.ts';
import type { Row, Table } from './tables.ts';

/** The dataset as exporters see it; everything is read as a stream, so that memory does not grow with the number of documents. */
export interface Dataset {
  readonly tables: readonly Table[];
  /** Documents in the order of their source paths. */
  documents(): AsyncIterable<Agreement>;
  /** Rows of a table, in the order of documents and positions; there once JSON Lines are written. */
  rows(table: Table): AsyncIterable<Row>;
  /** Names of the files that the exporters before wrote. */
  readonly written: readonly string[];
}

/** Opens a file of the dataset for writing. */
export interface Files {
  open(name: string): FileWriter;
}

export interface FileWriter {
  write(data: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** One kind of output. Adding one is adding a file under exporters/ and its line in index.ts. */
export interface Exporter {
  readonly name: string;
  export(dataset: Dataset, files: Files): Promise<void>;
}
