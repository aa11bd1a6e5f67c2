import { changeRows, compareAgreements, countLine } from '../compare/changes.ts';
import { changePage } from '../compare/page.ts';
import { writeChanges } from '../run/output/changes-folder.ts';
import type { Register } from './command.ts';
import { addDocumentOptions, DOCUMENT, documentsNamed } from './documents.ts';

export const compare: Register = (program) => {
  const command = program
    .command('compare')
    .description('Aligns two agreements clause by clause and says what changed.')
    .argument('<before>', DOCUMENT)
    .argument('<after>', 'the other one');
  addDocumentOptions(command, 'folder for dataset/changes.jsonl and report/index.html', 'comparison').action(
    async (before: string, after: string, flags: { out: string }) => {
      const [from, to] = (await documentsNamed([before, after], flags)).map(({ agreement }) => agreement);
      const changes = compareAgreements(from!, to!);
      const documents = [from!.document, to!.document];
      const shown = changes.map((change) => ({
        ...change,
        from: change.from?.clause.path_text ?? null,
        to: change.to?.clause.path_text ?? null,
      }));
      const page = changePage({ title: 'Comparison of two agreements', documents, changes: shown });
      await writeChanges(flags.out, changeRows(to!.document.document_id, changes), page);
      console.log(countLine(changes));
      console.error(`changes    ${flags.out}`);
    },
  );
};
