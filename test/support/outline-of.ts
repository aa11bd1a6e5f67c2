import { clean } from '../../pipeline/clean/index.ts';
import { configure } from '../../pipeline/config.ts';
import { extract } from '../../pipeline/extract/index.ts';
import type { Outline, Route } from '../../pipeline/model.ts';
import { segment } from '../../pipeline/segment/index.ts';

/** The outline of a small text, cut as an agreement (or amendment), with the text of record. */
export async function outlineOf(
  text: string,
  prior: Route['prior'] = 'agreement',
  mediaType = 'text/plain',
): Promise<{ outline: Outline; text: string }> {
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
  const record = await clean.run({ source, pages }, context);
  const type = prior === 'agreement' ? 'agreement' : 'tentative-agreement';
  const route: Route = { document_type: type, score: 1, reasons: [], structured: true, prior, language: 'en' };
  return { outline: await segment.run({ source, pages, text: record, route }, context), text: record.text };
}

/** Paths of the labelled units, joined by slashes. */
export async function pathsOf(text: string, prior: Route['prior'] = 'agreement', mediaType = 'text/plain'): Promise<string[]> {
  const { outline } = await outlineOf(text, prior, mediaType);
  return outline.units.filter((unit) => unit.label !== null).map((unit) => unit.path.join('/'));
}
