import type { Source } from '../model.ts';
import { documentIdOf, sha256 } from './hash.ts';
import { sniff } from './sniff.ts';

/** Bytes as a source of their own, outside any run: no container, no manifest, no version before it. */
export function loneSource(bytes: Uint8Array, name: string): Source {
  const sha = sha256(bytes);
  return {
    source_path: name,
    name,
    container: null,
    document_id: documentIdOf(sha),
    source_sha256: sha,
    source_bytes: bytes.length,
    media_type: sniff(bytes, name),
    manifest: {},
    supersedes: null,
  };
}
