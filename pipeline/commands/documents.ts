import type { Command } from 'commander';
import type { Config } from '../model.ts';
import { type NamedDocument, namedDocument } from '../run/inputs/named-document.ts';
import { addOptions, configFrom } from './options.ts';

/** What the argument of a command that reads whole documents may be. */
export const DOCUMENT = 'a file, agreements/<id>.json of an output, or id, path or name of a document in --output';

/** Flags of such a command; `result` says what it writes, by default into `folder`. */
export function addDocumentOptions(command: Command, result: string, folder: string): Command {
  return addOptions(command, ['ocr', 'ocr_engine', 'ocr_data', 'ocr_second_data', 'languages'])
    .option('--output <dir>', 'output folder of a run to look documents up in', 'output')
    .option('--out <dir>', result, folder);
}

/** The documents that a reader names, in order. Throws a Failure. */
export async function documentsNamed(
  names: readonly string[],
  { output, out: _, ...flags }: Record<string, unknown>,
): Promise<NamedDocument[]> {
  const config: Config = await configFrom([], { ...flags, out: output });
  const documents = [];
  for (const name of names) documents.push(await namedDocument(name, config));
  return documents;
}
