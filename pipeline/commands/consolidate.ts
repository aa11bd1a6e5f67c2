import { countLine } from '../compare/changes.ts';
import { changePage } from '../compare/page.ts';
import { consolidate as apply } from '../consolidate/consolidate.ts';
import { shownChanges } from '../consolidate/shown-changes.ts';
import { doubts } from '../consolidate/suitability.ts';
import { namedDocument } from '../run/inputs/named-document.ts';
import { writeChanges } from '../run/output/changes-folder.ts';
import { writeDocument } from '../run/output/consolidation-folder.ts';
import type { Register } from './command.ts';
import { addOptions, configFrom } from './options.ts';

export const consolidate: Register = (program) => {
  addOptions(
    program
      .command('consolidate')
      .description('Applies tentative agreements and side letters to an agreement by clause number; says what could not be applied.')
      .argument('<base>', 'a file, agreements/<id>.json of an output, or id, path or name of a document in --output')
      .argument('<amendments...>', 'the same, in the order in which they were agreed'),
    ['ocr', 'ocr_engine', 'ocr_data', 'ocr_second_data', 'languages'],
  )
    .option('--output <dir>', 'output folder of a run to look documents up in', 'output')
    .option('--out <dir>', 'folder for the amended agreement, dataset/changes.jsonl and report/index.html', 'consolidated')
    .action(async (base: string, amendments: string[], { output, out, ...flags }: { output: string; out: string }) => {
      const config = await configFrom([], { ...flags, out: output });
      const documents = [];
      for (const name of [base, ...amendments]) documents.push((await namedDocument(name, config)).agreement);
      for (const doubt of doubts(documents[0]!, documents.slice(1))) console.error(`doubtful: ${doubt}`);
      const result = await apply(documents[0]!, documents.slice(1));
      await writeDocument(out, result.agreement, result.text);
      const rows = documents.map(({ document }) => document);
      const page = changePage({ title: 'Consolidated agreement', documents: rows, changes: shownChanges(result, documents) });
      await writeChanges(out, result.changes, page);
      console.log(countLine(result.changes));
      for (const { change, reason } of result.changes) if (change === 'not-applied') console.log(`not applied: ${reason}`);
      console.error(`consolidated ${result.agreement.document.document_id} in ${out}`);
    });
};
