import { stat } from 'node:fs/promises';
import { Failure } from '../../errors.ts';
import { renderAgreement } from '../../export/exporters/json.ts';
import { unreadable } from '../../ingest/discover.ts';
import { sha256 } from '../../ingest/hash.ts';
import type { Source } from '../../model.ts';
import { processDocument } from '../../pipeline.ts';
import type { Artifacts, Context } from '../../stage.ts';
import type { Workshop } from '../../step.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { readBytes } from '../files/read.ts';
import { writeWhole } from '../files/write.ts';
import { type FileMark, factsOf, type Outcome, quarantined } from '../task.ts';

/** Takes one document through its stages and writes its two files. Only a full disk and the like throws. */
export async function runDocument(
  source: Source,
  file: string,
  folder: OutputFolder,
  context: Context,
  workshop: Workshop,
): Promise<Outcome> {
  const started = performance.now();
  try {
    const bytes = await readBytes(file);
    if (sha256(bytes) !== source.source_sha256)
      return { ...quarantined(factsOf(unreadable('changing'))), status: 'deferred', failure: null };
    const artifacts = await processDocument(source, bytes, context, workshop);
    const files = await saveDocument(folder, source.document_id, renderAgreement(artifacts.agreement), artifacts.text.text);
    return { ...factsOfDocument(artifacts), files, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    const failure = Failure.from('ingest', error);
    if (failure.code === 'output-not-writable') throw failure;
    return { ...quarantined(factsOf(failure)), seconds: (performance.now() - started) / 1000 };
  }
}

/** What a ledger says of a finished document. */
export function factsOfDocument({ agreement, pages }: Artifacts): Pick<Outcome, 'status' | 'failure' | 'pages' | 'ocr_pages' | 'notes'> {
  const notes: Record<string, number> = {};
  for (const note of agreement.notes) notes[note.code] = (notes[note.code] ?? 0) + 1;
  return {
    status: pages.partial ? 'partial' : 'ok',
    failure: null,
    pages: agreement.document.page_count ?? 1,
    ocr_pages: agreement.document.ocr_page_count,
    notes,
  };
}

/** Writes the two files of a document. */
export async function saveDocument(folder: OutputFolder, id: string, agreement: string, text: string): Promise<Outcome['files']> {
  return { agreement: await save(folder.agreement(id), agreement), text: await save(folder.textOf(id), text) };
}

async function save(path: string, data: string): Promise<FileMark> {
  await writeWhole(path, data);
  return markOf(path, sha256(data));
}

/** Size and time of a file, by which a later run sees cheaply that nobody touched it. */
async function markOf(path: string, sha: string): Promise<FileMark> {
  const facts = await stat(path);
  return { sha256: sha, size: facts.size, modified: facts.mtimeMs };
}
