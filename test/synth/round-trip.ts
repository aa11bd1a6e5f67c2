import { createHash } from 'node:crypto';
import { clean } from '../../pipeline/clean/index.ts';
import { configure } from '../../pipeline/config.ts';
import { align } from '../../pipeline/evaluate/alignment.ts';
import { outlineTallies } from '../../pipeline/evaluate/outline-tallies.ts';
import { ratesOf } from '../../pipeline/evaluate/tally.ts';
import { foundUnits, type PrintedUnit, wantedUnits } from '../../pipeline/evaluate/units.ts';
import { extract } from '../../pipeline/extract/index.ts';
import type { CleanText, Outline, Source } from '../../pipeline/model.ts';
import { route } from '../../pipeline/route/index.ts';
import { segment } from '../../pipeline/segment/index.ts';
import type { Artifacts, Context } from '../../pipeline/stage.ts';
import type { Truth } from './truth.ts';

export interface OutlineScore {
  readonly pathF1: number;
  readonly boundaryF1: number;
  readonly parentAccuracy: number;
  /** What went wrong, for the message of a failing test. */
  readonly faults: readonly string[];
}

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

/** The artifacts of a rendered document, down to its outline. */
export async function artifactsUpToOutline(
  name: string,
  mediaType: string,
  bytes: Uint8Array,
): Promise<Pick<Artifacts, 'source' | 'text' | 'route' | 'outline'>> {
  const source = sourceOf(name, mediaType, bytes);
  const pages = await extract.run({ source, bytes }, CONTEXT);
  const text = await clean.run({ source, pages }, CONTEXT);
  const routed = await route.run({ source, pages, text }, CONTEXT);
  return { source, text, route: routed, outline: await segment.run({ source, pages, text, route: routed }, CONTEXT) };
}

/** What the pipeline makes of a rendered document, down to its outline. */
export async function outlineOf(
  name: string,
  mediaType: string,
  bytes: Uint8Array,
): Promise<{ units: PrintedUnit[]; outline: Outline; text: CleanText; documentType: string }> {
  const { outline, text, route: routed } = await artifactsUpToOutline(name, mediaType, bytes);
  const units = outline.units.map((unit) => ({
    kind: unit.kind,
    path: unit.path,
    label: unit.label,
    heading: unit.heading,
    text: text.text.slice(unit.text_start, unit.text_start + 80),
  }));
  return { units, outline, text, documentType: routed.document_type };
}

/** Compares the outline that came back with the one that went in. */
export async function roundTrip(truth: Truth, mediaType: string, bytes: Uint8Array): Promise<OutlineScore> {
  const { units } = await outlineOf(truth.file, mediaType, bytes);
  const wanted = wantedUnits(truth.units);
  const found = foundUnits(units);
  const [paths, boundaries, parents] = outlineTallies([{ wanted, found, alignment: align(wanted, found) }]);
  return {
    pathF1: ratesOf(paths!).f1,
    boundaryF1: ratesOf(boundaries!).f1,
    parentAccuracy: ratesOf(parents!).f1,
    faults: paths!.faults,
  };
}
