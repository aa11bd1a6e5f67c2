import { clean } from '../../pipeline/clean/index.ts';
import { configure } from '../../pipeline/config.ts';
import { extract } from '../../pipeline/extract/index.ts';
import type { Artifacts, Context } from '../../pipeline/stage.ts';

/** A small text taken through extract and clean, with the context for the stages behind them. */
export async function readText(
  text: string,
  mediaType = 'text/plain',
): Promise<{ artifacts: Pick<Artifacts, 'source' | 'pages' | 'text'>; context: Context }> {
  const bytes = new TextEncoder().encode(text);
  const source = {
    source_path: 'small.txt',
    name: 'small.txt',
    container: null,
    document_id: '0123456789abcdef',
    source_sha256: '0'.repeat(64),
    source_bytes: bytes.length,
    media_type: mediaType,
    manifest: {},
  };
  const context = { config: configure({}) };
  const pages = await extract.run({ source, bytes }, context);
  return { artifacts: { source, pages, text: await clean.run({ source, pages }, context) }, context };
}
