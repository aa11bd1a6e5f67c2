import { stringify } from 'csv-stringify/sync';
import type { Exporter } from '../exporter.ts';
import type { Row, Table } from '../tables.ts';

/** CSV in UTF-8, a file a table; lists are JSON, null is an empty field, booleans are true and false. */
export const csv: Exporter = {
  name: 'csv',
  async export(dataset, files) {
    for (const table of dataset.tables) {
      const writer = files.open(`${table.name}.csv`);
      await writer.write(stringify([table.columns.map((column) => column.name)]));
      let batch: string[][] = [];
      for await (const row of dataset.rows(table)) {
        if (batch.push(fields(table, row)) < 1000) continue;
        await writer.write(stringify(batch));
        batch = [];
      }
      if (batch.length > 0) await writer.write(stringify(batch));
      await writer.close();
    }
  },
};

function fields(table: Table, row: Row): string[] {
  return table.columns.map(({ name }) => {
    const value = row[name];
    if (value === null || value === undefined) return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  });
}
