import { configure } from '../../pipeline/config.ts';
import { documentIdOf, sha256 } from '../../pipeline/ingest/hash.ts';
import type { Source } from '../../pipeline/model.ts';
import { processDocument } from '../../pipeline/pipeline.ts';
import { NO_STORE } from '../../pipeline/run/store/artifact-store.ts';
import type { Artifacts } from '../../pipeline/stage.ts';

/** All artifacts of a text, made by the real stages. */
export async function artifactsOf(text: string, source: Partial<Source> = {}): Promise<Artifacts> {
  const bytes = new TextEncoder().encode(text);
  const sha = sha256(bytes);
  const whole: Source = {
    source_path: 'upload/text.txt',
    name: 'text.txt',
    container: null,
    document_id: documentIdOf(sha),
    source_sha256: sha,
    source_bytes: bytes.length,
    media_type: 'text/plain',
    manifest: {},
    supersedes: null,
    ...source,
  };
  return processDocument(whole, bytes, { config: configure({ ocr: 'never' }) }, { store: NO_STORE, environment: () => '' });
}
