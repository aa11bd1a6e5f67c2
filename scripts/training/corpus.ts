import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { clean } from '../../pipeline/clean/index.ts';
import { configure } from '../../pipeline/config.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { documentIdOf, sha256 } from '../../pipeline/ingest/hash.ts';
import { loneSource } from '../../pipeline/ingest/lone-source.ts';
import type { Source } from '../../pipeline/model.ts';
import { route } from '../../pipeline/route/index.ts';
import { segment } from '../../pipeline/segment/index.ts';
import type { Artifacts, Context } from '../../pipeline/stage.ts';
import { terms } from '../../pipeline/terms/index.ts';

const WITHOUT_RECOGNITION: Context = { config: configure({ ocr: 'never' }) };

/** A file of the corpus, taken through the stages before classify; recognition is off, so that the same files give the same artifacts everywhere. */
export interface CorpusDocument {
  readonly id: string;
  readonly file: string;
  readonly artifacts: Pick<Artifacts, 'text' | 'route' | 'outline'>;
}

/** Files of some folders of the corpus, in the order of their names. */
export function corpusFiles(corpus: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
}

/** The folder of the corpus: the argument, or CLAUSEMILL_CORPUS. */
export function corpusFolder(argument: string | undefined): string {
  const folder = argument ?? process.env.CLAUSEMILL_CORPUS;
  if (!folder) throw new Error('give the folder of the corpus as an argument or in CLAUSEMILL_CORPUS');
  return folder;
}

/** Reads a file up to its document type. */
export async function routeFile(
  file: string,
  context: Context = WITHOUT_RECOGNITION,
): Promise<{ source: Source; pages: Artifacts['pages']; text: Artifacts['text']; route: Artifacts['route'] }> {
  const bytes = new Uint8Array(readFileSync(file));
  const source = loneSource(bytes, basename(file));
  const pages = await extract.run({ source, bytes }, context);
  const text = await clean.run({ source, pages }, context);
  return { source, pages, text, route: await route.run({ source, pages, text }, context) };
}

/** Reads a file up to its outline. */
export async function outlineFile(file: string): Promise<CorpusDocument> {
  const routed = await routeFile(file);
  const outline = await segment.run(routed, WITHOUT_RECOGNITION);
  return { id: routed.source.document_id, file, artifacts: { text: routed.text, route: routed.route, outline } };
}

/** Reads a file up to its values, without topics. */
export async function readDocument(
  file: string,
  context: Context = WITHOUT_RECOGNITION,
): Promise<Pick<Artifacts, 'source' | 'text' | 'route' | 'outline' | 'terms'>> {
  const routed = await routeFile(file, context);
  const outlined = { ...routed, outline: await segment.run(routed, context) };
  return { ...outlined, terms: await terms.run(outlined, context) };
}

/** Where the corpus holds agreements that can be read without recognition. */
export const AGREEMENT_FOLDERS: readonly string[] = ['agreements/pdf', 'agreements/text-oregon', 'agreements/ocr-text-police', 'seeds'];

/** Agreements of the corpus, read up to their outlines. */
export async function agreementsOf(corpus: string, wanted: (id: string) => boolean): Promise<CorpusDocument[]> {
  const documents: CorpusDocument[] = [];
  for (const file of corpusFiles(corpus, AGREEMENT_FOLDERS)) {
    if (!wanted(documentIdOf(sha256(new Uint8Array(readFileSync(file)))))) continue;
    documents.push(await outlineFile(file));
    process.stderr.write(`read ${basename(file)}\n`);
  }
  return documents;
}
