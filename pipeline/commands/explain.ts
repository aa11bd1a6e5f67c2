import { namedDocument } from '../run/named-document.ts';
import type { Register } from './command.ts';
import { explanation } from './explanation.ts';
import { addOptions, configFrom } from './options.ts';

export const explain: Register = (program) => {
  addOptions(
    program
      .command('explain')
      .description('Shows what was made of one document: outline, notes, pages, account.')
      .argument('<document>', 'a file, or id, path or name of a document in --out'),
  ).action(async (document: string, flags: Record<string, unknown>) => {
    const config = await configFrom([], flags);
    const { agreement } = await namedDocument(document, config);
    console.log(explanation(agreement));
  });
};
