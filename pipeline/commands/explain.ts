import { writeFile } from 'node:fs/promises';
import { Failure } from '../errors.ts';
import type { Config } from '../model.ts';
import { namedDocument } from '../run/inputs/named-document.ts';
import { namedSource } from '../run/inputs/named-source.ts';
import { runOne } from '../run/inputs/one.ts';
import { pageDrawing } from '../run/page-drawing.ts';
import type { Register } from './command.ts';
import { explanation } from './explanation.ts';
import { addOptions, configFrom } from './options.ts';

export const explain: Register = (program) => {
  addOptions(
    program
      .command('explain')
      .description('Shows what was made of one document: outline, notes, pages, account; with --png, one of its pages.')
      .argument('<document>', 'a file, or id, path or name of a document in --out')
      .option('--page <number>', 'file page to draw, from 1 (default: 1)')
      .option(
        '--png <file>',
        'draws the page with its lines, words, units and confidences instead of printing; its file must still be there',
      ),
  ).action(async (document: string, { page, png, ...flags }: Record<string, unknown>) => {
    const config = await configFrom([], flags);
    if (typeof png === 'string') return draw(document, Number(page ?? 1), png, config);
    if (page !== undefined) throw new Failure('ingest', 'bad-usage', '--page needs --png', { expected: '--png FILE' });
    const { agreement } = await namedDocument(document, config);
    console.log(explanation(agreement));
  });
};

async function draw(document: string, page: number, png: string, config: Config): Promise<void> {
  const { file, name } = await namedSource(document, config);
  const artifacts = await runOne(file, config, name);
  await writeFile(png, await pageDrawing(file, artifacts, page, config));
  console.log(`${png}: page ${page} of ${artifacts.pages.pages.length}`);
}
