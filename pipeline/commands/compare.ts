import { changeRows, compareAgreements, countLine } from '../compare/changes.ts';
import { changePage } from '../compare/page.ts';
import { namedDocument } from '../run/inputs/named-document.ts';
import { writeChanges } from '../run/output/changes-folder.ts';
import type { Register } from './command.ts';
import { addOptions, configFrom } from './options.ts';

export const compare: Register = (program) => {
  addOptions(
    program
      .command('compare')
      .description('Aligns two agreements clause by clause and says what changed.')
      .argument('<before>', 'a file, agreements/<id>.json of an output, or id, path or name of a document in --output')
      .argument('<after>', 'the other one'),
    ['ocr', 'ocr_engine', 'ocr_data', 'ocr_second_data', 'languages'],
  )
    .option('--output <dir>', 'output folder of a run to look documents up in', 'output')
    .option('--out <dir>', 'folder for dataset/changes.jsonl and report/index.html', 'comparison')
    .action(async (before: string, after: string, { output, out, ...flags }: { output: string; out: string }) => {
      const config = await configFrom([], { ...flags, out: output });
      const [from, to] = [await namedDocument(before, config), await namedDocument(after, config)];
      const changes = compareAgreements(from.agreement, to.agreement);
      const documents = [from.agreement.document, to.agreement.document];
      const shown = changes.map((change) => ({
        ...change,
        from: change.from?.clause.path_text ?? null,
        to: change.to?.clause.path_text ?? null,
      }));
      const page = changePage({ title: 'Comparison of two agreements', documents, changes: shown });
      await writeChanges(out, changeRows(documents[1]!.document_id, changes), page);
      console.log(countLine(changes));
      console.error(`changes    ${out}`);
    });
};
