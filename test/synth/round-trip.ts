import { createHash } from 'node:crypto';
import { clean } from '../../pipeline/clean/index.ts';
import { configure } from '../../pipeline/config.ts';
import { extract } from '../../pipeline/extract/index.ts';
import type { CleanText, Outline, Source } from '../../pipeline/model.ts';
import { route } from '../../pipeline/route/index.ts';
import { segment } from '../../pipeline/segment/index.ts';
import type { Context } from '../../pipeline/stage.ts';
import { type OutlineScore, type ScoredUnit, scoreOutline } from './outline-score.ts';
import type { Truth } from './truth.ts';

const CONTEXT: Context = { config: configure({}) };

function sourceOf(name: string, mediaType: string, bytes: Uint8Array): Source {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    source_path: name,
    name,
    container: null,
    document_id: hash.slice(0, 16),
    source_sha256: hash,
    source_bytes: bytes.length,
    media_type: mediaType,
    manifest: {},
  };
}

/** What the pipeline makes of a rendered document, down to its outline. */
export async function outlineOf(
  name: string,
  mediaType: string,
  bytes: Uint8Array,
): Promise<{ units: ScoredUnit[]; outline: Outline; text: CleanText; documentType: string }> {
  const source = sourceOf(name, mediaType, bytes);
  const pages = await extract.run({ source, bytes }, CONTEXT);
  const text = await clean.run({ source, pages }, CONTEXT);
  const routed = await route.run({ source, pages, text }, CONTEXT);
  const outline = await segment.run({ source, pages, text, route: routed }, CONTEXT);
  const points = [...text.text];
  const units = outline.units.map((unit) => ({
    kind: unit.kind,
    path: unit.path,
    label: unit.label,
    words: `${unit.heading ?? ''} ${points.slice(unit.text_start, unit.text_start + 80).join('')}`.trim(),
  }));
  return { units, outline, text, documentType: routed.document_type };
}

/** Compares the outline that came back with the one that went in. */
export async function roundTrip(truth: Truth, mediaType: string, bytes: Uint8Array): Promise<OutlineScore> {
  const { units } = await outlineOf(truth.file, mediaType, bytes);
  const wanted = truth.units.map(({ kind, path, altPath, label, heading, starts }) => ({
    kind,
    path,
    ...(altPath ? { altPath } : {}),
    label,
    words: `${heading ?? ''} ${starts}`.trim(),
  }));
  return scoreOutline(wanted, units);
}
