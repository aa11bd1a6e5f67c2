import { Failure } from '../../errors.ts';
import { renderAgreement } from '../../export/exporters/json.ts';
import { extract } from '../../extract/index.ts';
import { sha256 } from '../../ingest/hash.ts';
import type { Source } from '../../model.ts';
import { processDocument } from '../../pipeline.ts';
import type { Context, Recognition } from '../../stage.ts';
import type { Workshop } from '../../step.ts';
import type { ByteStore } from '../store/byte-store.ts';
import { RESULTS, type StoredResult, sourceName } from '../store/names.ts';
import { factsOf, type Outcome, type Probe, quarantined } from '../task.ts';
import { factsOfDocument } from './document-task.ts';

/** Takes a document of the store through its stages and puts its result there. Throws where the store fails, not where the document does. */
export async function runStored(source: Source, key: string, bytes: ByteStore, context: Context, workshop: Workshop): Promise<Outcome> {
  const started = performance.now();
  const content = await sourceBytes(source, bytes);
  try {
    const artifacts = await processDocument(source, content, context, workshop);
    const outcome: Outcome = { ...factsOfDocument(artifacts), files: null, seconds: (performance.now() - started) / 1000 };
    const result: StoredResult = { outcome, agreement: renderAgreement(artifacts.agreement), text: artifacts.text.text };
    await workshop.store.put(RESULTS, key, result);
    return outcome;
  } catch (error) {
    const failure = Failure.from('ingest', error);
    if (failure.code === 'output-not-writable' || failure.code === 'store-unreachable') throw failure;
    return { ...quarantined(factsOf(failure)), seconds: (performance.now() - started) / 1000 };
  }
}

/** Reads a document of the store and throws what does not hold its hash: half a copy, or none. */
async function sourceBytes(source: Source, bytes: ByteStore): Promise<Uint8Array> {
  const content = await bytes.get(sourceName(source.source_sha256));
  if (content && sha256(content) === source.source_sha256) return content;
  throw new Failure('ingest', 'store-unreachable', `the store does not hold ${source.source_path}: is it the store of the run?`, {
    found: content ? 'other bytes' : 'nothing',
    expected: source.source_sha256,
  });
}

/** Pages that a probe looks at. */
const SAMPLE = 6;
const NOTHING: Omit<Recognition, 'width' | 'height'> = { lines: [], confidence: 0, rotation: 0, skew: 0, blank: true, rules: [] };

/** Looks at some pages to tell whether most of a document must be recognised, without recognising any. */
export async function probe(source: Source, bytes: ByteStore, context: Context): Promise<Probe> {
  const content = await sourceBytes(source, bytes);
  if (!context.recognise) return { pages: 0 };
  let pages = 0;
  let asked = 0;
  const leavesOut = (page: number, of: number): boolean => {
    pages = of;
    return (page - 1) % Math.ceil(of / SAMPLE) !== 0;
  };
  const recognise: Context['recognise'] = async ({ width, height }) => {
    asked++;
    return { width, height, ...NOTHING };
  };
  // What is wrong with the document shows when it is processed.
  await Promise.resolve(extract.run({ source, bytes: content }, { ...context, leavesOut, recognise })).catch(() => {});
  return { pages: 2 * asked >= Math.ceil(pages / Math.ceil(pages / SAMPLE)) ? pages : 0 };
}

/** Recognises the pages `from` to `to`; what was read is kept by the capability itself. */
export async function recognisePages(
  source: Source,
  range: { readonly from: number; readonly to: number },
  bytes: ByteStore,
  context: Context,
): Promise<Pick<Outcome, 'seconds'>> {
  const started = performance.now();
  const content = await sourceBytes(source, bytes);
  const leavesOut = (page: number): boolean => page < range.from || page > range.to;
  await Promise.resolve(extract.run({ source, bytes: content }, { ...context, leavesOut })).catch(() => {});
  return { seconds: (performance.now() - started) / 1000 };
}
