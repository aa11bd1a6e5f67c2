import { join, resolve } from 'node:path';
import { Failure } from '../../errors.ts';
import type { ChangeRow } from '../../model.ts';
import { faultOf } from '../../schema.ts';
import { writeWhole } from '../files/write.ts';

/** Writes the `changes` table and its page into a folder, as `dataset/changes.jsonl` and `report/index.html`. */
export async function writeChanges(dir: string, rows: readonly ChangeRow[], page: string): Promise<void> {
  for (const row of rows) {
    const fault = faultOf(row, 'dataset#ChangeRow');
    if (fault)
      throw new Failure('export', 'internal-schema', `an invalid row of changes: ${fault}`, {
        found: fault,
        expected: 'dataset.schema.json',
      });
  }
  const folder = resolve(dir);
  await writeWhole(join(folder, 'dataset', 'changes.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await writeWhole(join(folder, 'report', 'index.html'), page);
}
