/**
 * What each stage costs, beside what pdfjs needs to read the same file (text, fonts and operator lists of every page) in the same process.
 *
 *   npm run bench -- [FILE.pdf] [--rounds 9] [--warm-up 5]
 *
 * Without a file it takes a synthesized agreement of a hundred pages that is built as real ones are (docs/decisions, 0011). A round runs the reading and every stage once, so that load of the
 * machine falls on all alike; the first rounds warm up and do not count, as a worker reads many documents in its life. Figures are medians
 * of processor milliseconds. Limits: extract 1.6 times the reading, clean to export 1.0, segment at least 20,000 lines a second.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Agreement, CleanText } from '../pipeline/model.ts';
import type { Context, Stage } from '../pipeline/stage.ts';
import { hundredPages } from '../test/synth/hundred-pages.ts';

const READING = 'pdfjs';
const LIMITS = { extract: 1.6, after: 1.0 };
const LINES_PER_SECOND = 20_000;

// The built program is measured: a loader that compiles on the fly adds calls of its own to every function.
const built = (file: string): Promise<unknown> => import(new URL(`../dist/${file}.js`, import.meta.url).href);
const { configure } = (await built('config')) as typeof import('../pipeline/config.ts');
const { renderAgreement } = (await built('export/exporters/json')) as typeof import('../pipeline/export/exporters/json.ts');
const { openPdf } = (await built('extract/pdf/pdfjs')) as typeof import('../pipeline/extract/pdf/pdfjs.ts');
const { loneSource } = (await built('ingest/lone-source')) as typeof import('../pipeline/ingest/lone-source.ts');
const { STAGES } = (await built('pipeline')) as typeof import('../pipeline/pipeline.ts');
const { enforce } = (await built('schema')) as typeof import('../pipeline/schema.ts');

/** What any reader of the file has to pay: its text, its fonts and its drawn lines. Returns the number of pages. */
async function readWithPdfjs(bytes: Uint8Array): Promise<number> {
  const { document, close } = await openPdf(bytes, { paint: false });
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      await page.getTextContent();
      await page.getOperatorList();
      page.cleanup();
    }
    return document.numPages;
  } finally {
    await close();
  }
}

/** The reading, then what the stages do to the same bytes, each as a step that can be timed by itself. Fills `artifacts`. */
function stepsOf(artifacts: Record<string, unknown>, bytes: Uint8Array): Map<string, () => Promise<void>> {
  const context: Context = { config: configure({ ocr: 'never' }) };
  const steps = new Map<string, () => Promise<void>>();
  steps.set(READING, async () => void (await readWithPdfjs(bytes)));
  for (const stage of STAGES as unknown as readonly Stage<object, 'pages'>[]) {
    steps.set(stage.name, async () => {
      const artifact = await stage.run(artifacts, context);
      enforce(artifact, stage.emits, stage.name);
      artifacts[stage.emits] = artifact;
    });
  }
  steps.set('export', async () => void renderAgreement(artifacts.agreement as Agreement));
  return steps;
}

/** Processor milliseconds of every step, round by round. */
async function measure(steps: Map<string, () => Promise<void>>, rounds: number, warmUp: number): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>([...steps.keys()].map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, step] of steps) {
      const before = process.cpuUsage();
      await step();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times.get(name)!.push((user + system) / 1000);
    }
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

function verdict(ratio: number, limit: number): string {
  return `${ratio.toFixed(2)} times the reading (${ratio <= limit ? 'within' : 'OVER'} ${limit.toFixed(1)})`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' }, 'warm-up': { type: 'string', default: '5' } },
});
const [file] = positionals;
const bytes = file ? new Uint8Array(readFileSync(file)) : hundredPages();
const name = file ? basename(file) : 'synthesized.pdf';
const rounds = Number(values.rounds);
const pages = await readWithPdfjs(bytes);
const artifacts: Record<string, unknown> = { source: loneSource(bytes, name), bytes };
const medians = [...(await measure(stepsOf(artifacts, bytes), rounds, Number(values['warm-up'])))].map(
  ([step, times]) => [step, median(times)] as const,
);
const reading = medians[0]![1];

console.log(`${name}: ${pages} pages, ${bytes.length} bytes, medians of ${rounds} rounds after ${values['warm-up']} to warm up`);
console.log(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(`${'step'.padEnd(10)} ${'cpu ms'.padStart(8)} ${'ratio'.padStart(6)}`);
for (const [step, time] of medians)
  console.log(`${step.padEnd(10)} ${time.toFixed(0).padStart(8)} ${(time / reading).toFixed(2).padStart(6)}`);
const timeOf = (name: string): number => medians.find(([step]) => step === name)![1];
const extract = timeOf('extract') / reading;
const after = medians.slice(2).reduce((sum, [, time]) => sum + time, 0) / reading;
console.log(`extract         ${verdict(extract, LIMITS.extract)}`);
console.log(`clean to export ${verdict(after, LIMITS.after)}`);
const lines = (1000 * (artifacts.text as CleanText).lines.length) / timeOf('segment');
console.log(
  `segment         ${Math.round(lines)} lines a second (${lines >= LINES_PER_SECOND ? 'at least' : 'UNDER'} ${LINES_PER_SECOND})`,
);
process.exitCode = extract <= LIMITS.extract && after <= LIMITS.after && lines >= LINES_PER_SECOND ? 0 : 1;
