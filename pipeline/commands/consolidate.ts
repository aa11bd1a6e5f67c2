import { countLine } from '../compare/changes.ts';
import { changePage } from '../compare/page.ts';
import { consolidate as apply } from '../consolidate/consolidate.ts';
import { shownChanges } from '../consolidate/shown-changes.ts';
import { doubts } from '../consolidate/suitability.ts';
import { writeChanges } from '../run/output/changes-folder.ts';
import { writeDocument } from '../run/output/consolidation-folder.ts';
import type { Register } from './command.ts';
import { addDocumentOptions, DOCUMENT, documentsNamed } from './documents.ts';

export const consolidate: Register = (program) => {
  const command = program
    .command('consolidate')
    .description('Applies tentative agreements and side letters to an agreement by clause number; says what could not be applied.')
    .argument('<base>', DOCUMENT)
    .argument('<amendments...>', 'the same, in the order in which they were agreed');
  addDocumentOptions(command, 'folder for the amended agreement, dataset/changes.jsonl and report/index.html', 'consolidated').action(
    async (base: string, amendments: string[], flags: { out: string }) => {
      const documents = (await documentsNamed([base, ...amendments], flags)).map(({ agreement }) => agreement);
      for (const doubt of doubts(documents[0]!, documents.slice(1))) console.error(`doubtful: ${doubt}`);
      const result = await apply(documents[0]!, documents.slice(1));
      await writeDocument(flags.out, result.agreement, result.text);
      const rows = documents.map(({ document }) => document);
      const page = changePage({ title: 'Consolidated agreement', documents: rows, changes: shownChanges(result, documents) });
      await writeChanges(flags.out, result.changes, page);
      console.log(countLine(result.changes));
      for (const { change, reason } of result.changes) if (change === 'not-applied') console.log(`not applied: ${reason}`);
      console.error(`consolidated ${result.agreement.document.document_id} in ${flags.out}`);
    },
  );
};
