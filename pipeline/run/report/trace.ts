import type { Attributes, Span } from '@opentelemetry/api';
import { PIPELINE_VERSION } from '../../version.ts';
import { optionalPackage } from '../optional-package.ts';
import type { Outcome } from '../task.ts';
import type { Executor, Order } from '../worker/executor.ts';

type Library = typeof import('@opentelemetry/api');

/** Where an SDK of OpenTelemetry says that it is there. */
const REGISTERED = Symbol.for('opentelemetry.js.api.1');

/**
 * An executor that makes a span of each document, with its stages as events, below a span of the batch. Where no SDK was loaded into this
 * process, it is the given one, and nothing of OpenTelemetry is loaded.
 */
export async function traced(executor: Executor): Promise<Executor> {
  if (!(REGISTERED in globalThis)) return executor;
  const library = await optionalPackage(() => import('@opentelemetry/api'), '@opentelemetry/api', 'an SDK of OpenTelemetry');
  const tracer = library.trace.getTracer('clausemill', PIPELINE_VERSION);
  const batch = tracer.startSpan('batch');
  const below = library.trace.setSpan(library.context.active(), batch);
  return {
    process: (order) => {
      // The parent is given by hand: an SDK need not keep track of asynchronous calls.
      const span = tracer.startSpan('document', { attributes: factsOf(order) }, below);
      return processWithin(span, order, executor, library);
    },
    close: async () => {
      batch.end();
      await executor.close();
    },
  };
}

function factsOf({ source }: Order): Attributes {
  const { source_path, document_id, source_bytes, media_type } = source;
  return { source_path, document_id, source_bytes, media_type };
}

async function processWithin(span: Span, order: Order, executor: Executor, { SpanStatusCode }: Library): Promise<Outcome> {
  try {
    const outcome = await executor.process({ ...order, begins: (stage) => span.addEvent(stage) });
    const { status, failure, pages, ocr_pages } = outcome;
    span.setAttributes({ status, pages, ocr_pages });
    if (failure) span.setAttribute('code', failure.code).setStatus({ code: SpanStatusCode.ERROR, message: failure.message });
    return outcome;
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
    throw error;
  } finally {
    span.end();
  }
}
