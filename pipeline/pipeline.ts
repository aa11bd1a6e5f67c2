import { classify } from './classify/index.ts';
import { clean } from './clean/index.ts';
import { extract } from './extract/index.ts';
import type { Config, Ledger, Source } from './model.ts';
import { route } from './route/index.ts';
import { segment } from './segment/index.ts';
import type { Artifacts, Context } from './stage.ts';
import { stepper, type Workshop } from './step.ts';
import { terms } from './terms/index.ts';
import { validate } from './validate/index.ts';

/** The stages of a document, in order. */
export const STAGES = [extract, clean, route, segment, classify, terms, validate] as const;

/** One document from its bytes to the agreement; each stage is reused where nothing before it has changed. Throws a Failure. */
export async function processDocument(source: Source, bytes: Uint8Array, context: Context, workshop: Workshop): Promise<Artifacts> {
  // Content alone decides what stages emit; where the file lies matters only to the exported row.
  const content: Source = { ...source, source_path: source.name, container: null, manifest: {}, supersedes: null };
  const step = stepper(source, bytes, context, workshop);
  const pages = await step(extract, { source: content, bytes });
  const text = await step(clean, { source: content, pages });
  const routed = await step(route, { source: content, pages, text });
  const outline = await step(segment, { source: content, pages, text, route: routed });
  const topics = await step(classify, { text, route: routed, outline });
  const found = await step(terms, { source: content, text, route: routed, outline });
  const agreement = await step(validate, { source, pages, text, route: routed, outline, topics, terms: found });
  return { source, pages, text, route: routed, outline, topics, terms: found, agreement };
}

/** What the order of work needs from outside; implemented under run/. `Input` is a discovered file or member, `Result` what became of it. */
export interface Runtime<Input, Result> {
  discover(config: Config): Promise<readonly Input[]>;
  /** Takes each input through processDocument, in processes of their own. */
  process(inputs: readonly Input[], config: Config): Promise<readonly Result[]>;
  /** Writes quarantine and dataset, and the ledger last. */
  export(results: readonly Result[], config: Config): Promise<Ledger>;
}

/** The main job: discover -> [extract -> clean -> route -> segment -> classify -> terms -> validate] a document -> export. */
export async function pipeline<Input, Result>(config: Config, runtime: Runtime<Input, Result>): Promise<Ledger> {
  const inputs = await runtime.discover(config);
  const results = await runtime.process(inputs, config);
  return runtime.export(results, config);
}
