import { trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterAll, expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import { run } from '../../../pipeline/run/run.ts';
import { agreementText } from '../../support/agreement-text.ts';
import { TestFolder } from '../../support/folder.ts';

const folder = new TestFolder();
const exporter = new InMemorySpanExporter();
afterAll(() => {
  trace.disable();
  folder.remove();
});

it('makes a span of each document for an SDK that is there', async () => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  folder.write('in/a.txt', agreementText('Tarn'));
  folder.write('in/b.pdf', '%PDF-1.7\ntrailer');
  await run(configure({ inputs: [folder.at('in')], out: folder.at('out'), quiet: true, formats: ['csv'] }));
  const spans = exporter.getFinishedSpans();
  expect(spans.map((span) => span.name).sort()).toEqual(['batch', 'document', 'document']);
  const batch = spans.find((span) => span.name === 'batch')!;
  const documents = spans.filter((span) => span !== batch).sort((a, b) => (a.attributes.source_path! > b.attributes.source_path! ? 1 : -1));
  expect(documents.map(({ attributes }) => [attributes.source_path, attributes.status, attributes.code])).toEqual([
    ['a.txt', 'ok', undefined],
    ['b.pdf', 'quarantined', 'broken-file'],
  ]);
  expect(documents[0]!.events.map((event) => event.name)).toEqual([
    'extract',
    'clean',
    'route',
    'segment',
    'classify',
    'terms',
    'validate',
  ]);
  expect(documents.map((span) => span.parentSpanContext?.spanId)).toEqual([batch, batch].map((span) => span.spanContext().spanId));
});
