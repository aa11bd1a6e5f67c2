import { join, resolve } from 'node:path';
import { agreementFaults } from '../../check/agreement.ts';
import { Failure } from '../../errors.ts';
import { jsonl } from '../../export/exporters/jsonl.ts';
import { tablesOf } from '../../export/tables.ts';
import type { Agreement } from '../../model.ts';
import { OutputFolder } from '../files/output-folder.ts';
import { writeWhole } from '../files/write.ts';

/** Writes one document into a folder of its own as a run would: agreement, text and dataset. Throws `internal-schema` where it is not sound. */
export async function writeDocument(dir: string, agreement: Agreement, text: string): Promise<void> {
  const [fault] = agreementFaults(agreement, text);
  if (fault)
    throw new Failure('export', 'internal-schema', `the document is not sound: ${fault}`, {
      found: fault,
      expected: 'agreement.schema.json',
    });
  const folder = new OutputFolder(resolve(dir));
  const id = agreement.document.document_id;
  await writeWhole(folder.agreement(id), `${JSON.stringify(agreement)}\n`);
  await writeWhole(folder.textOf(id), text);
  async function* documents(): AsyncGenerator<Agreement> {
    yield agreement;
  }
  await jsonl.export(
    { tables: tablesOf([]), written: [], documents, rows: async function* () {} },
    {
      open(name) {
        const parts: string[] = [];
        return {
          write: async (data) => {
            parts.push(typeof data === 'string' ? data : new TextDecoder().decode(data));
          },
          close: () => writeWhole(join(folder.dataset, name), parts.join('')),
        };
      },
    },
  );
}
