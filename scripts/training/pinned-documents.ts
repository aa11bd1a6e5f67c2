import { readFileSync } from 'node:fs';
import { documentIdOf, sha256 } from '../../pipeline/ingest/hash.ts';
import { AGREEMENT_FOLDERS, corpusFiles } from './corpus.ts';
import { readHandLabels } from './hand-labels.ts';
import type { LabelledDocument } from './material.ts';
import { readPinnedOutlines, unpinOutline } from './pinned-outline.ts';
import { rawText } from './raw-text.ts';

/** The training documents: pinned outlines and hand labels of a folder over the raw text of the corpus. Throws where the corpus lacks one. */
export async function pinnedDocuments(corpus: string, folder: string): Promise<LabelledDocument[]> {
  const outlines = readPinnedOutlines(`${folder}/outlines`);
  const labels = readHandLabels(folder);
  const documents: LabelledDocument[] = [];
  for (const file of corpusFiles(corpus, AGREEMENT_FOLDERS)) {
    const bytes = new Uint8Array(readFileSync(file));
    const id = documentIdOf(sha256(bytes));
    const pinned = outlines.get(id);
    if (!pinned) continue;
    outlines.delete(id);
    const text = await rawText(bytes);
    documents.push({ id, text, outline: unpinOutline(pinned, text), labels: labels.get(id) ?? [] });
  }
  if (outlines.size > 0) throw new Error(`not in the corpus: ${[...outlines.keys()].join(', ')}`);
  return documents;
}
