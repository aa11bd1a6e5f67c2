import { type BasicType, ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import type { Exporter, FileWriter } from '../exporter.ts';
import type { Column, ColumnType, Row } from '../tables.ts';

const TYPES: Record<ColumnType, BasicType> = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN', json: 'JSON' };

/** Rows of a row group: as many are in memory at once. */
const GROUP = 10_000;

/** Parquet, a file a table, snappy; lists are JSON columns. */
export const parquet: Exporter = {
  name: 'parquet',
  async export(dataset, files) {
    for (const table of dataset.tables) {
      const file = files.open(`${table.name}.parquet`);
      const writer = new GroupWriter(file);
      await parquetWriteRows({
        writer,
        rows: prepared(dataset.rows(table), table.columns),
        columns: table.columns.map((column) => ({ name: column.name, type: typeOf(column) })),
        createdBy: 'clausemill',
        rowGroupSize: GROUP,
      });
      await writer.flush();
      await file.close();
    }
  },
};

/** Hands each row group over to the file; the library awaits it. */
class GroupWriter extends ByteWriter {
  private readonly file: FileWriter;

  constructor(file: FileWriter) {
    super();
    this.file = file;
  }

  async flush(): Promise<void> {
    const group = this.getBytes().slice();
    this.index = 0;
    await this.file.write(group);
  }
}

/** Sizes of files pass 2^31; all other integers are counts and offsets that cannot. */
function typeOf(column: Column): BasicType {
  return column.name === 'source_bytes' ? 'INT64' : TYPES[column.type];
}

async function* prepared(rows: AsyncIterable<Row>, columns: readonly Column[]): AsyncGenerator<Record<string, unknown>> {
  for await (const row of rows) {
    yield Object.fromEntries(
      columns.map((column) => {
        const value = row[column.name] ?? null;
        return [column.name, value !== null && typeOf(column) === 'INT64' ? BigInt(value as number) : value];
      }),
    );
  }
}
