import type { Exporter, FileWriter } from '../exporter.ts';
import { type Row, rowsOf, type Table } from '../tables.ts';

/** JSON Lines, a file a table. All others read these. */
export const jsonl: Exporter = {
  name: 'jsonl',
  async export(dataset, files) {
    const writers = new Map<Table, FileWriter>(dataset.tables.map((table) => [table, files.open(`${table.name}.jsonl`)]));
    for await (const agreement of dataset.documents()) {
      for (const [table, writer] of writers) await writer.write(rowsOf(agreement, table.name).map(render).join(''));
    }
    for (const writer of writers.values()) await writer.close();
  },
};

function render(row: Row): string {
  return `${JSON.stringify(row)}\n`;
}
