import { readFile, writeFile } from 'node:fs/promises';
import { EXIT, Failure } from '../errors.ts';
import { type Evaluation, evaluateDocument, summarise } from '../evaluate/evaluation.ts';
import { fallenMeasures, shiftsBetween } from '../evaluate/progress.ts';
import { readFound } from '../evaluate/read-found.ts';
import { readTruths } from '../evaluate/read-truth.ts';
import { renderEvaluation, renderShifts } from '../evaluate/render.ts';
import { openOutput } from '../run/output/outputs.ts';
import type { Register } from './command.ts';

interface Flags {
  readonly baseline?: string;
  readonly save?: string;
  readonly json?: boolean;
  readonly faults: string;
}

export const evaluate: Register = (program, exit) => {
  program
    .command('evaluate')
    .description('Compares an output with documents whose truth is known. Exit code 3 where a measure fell below the baseline.')
    .usage('[options] <truth...> <output>')
    .argument('<paths...>', 'truth files or folders of them, then the output folder of a run')
    .option('--baseline <file>', 'a stored evaluation: says what was won and lost since')
    .option('--save <file>', 'stores this evaluation')
    .option('--faults <number>', 'lists so many faults of each measure and document', '0')
    .option('--json', 'the whole evaluation as JSON')
    .action(async (paths: string[], { baseline, save, json, faults }: Flags) => {
      const [output, ...truths] = paths.toReversed();
      if (truths.length === 0)
        throw new Failure('ingest', 'bad-usage', 'truth files and an output folder are needed', { found: paths.join(' ') });
      const evaluation = await evaluateOutput(truths.reverse(), output!);
      console.log(json ? JSON.stringify(evaluation, null, 1) : renderEvaluation(evaluation, Number(faults)));
      const before = baseline === undefined ? null : await readBaseline(baseline);
      if (save !== undefined) await writeFile(save, `${JSON.stringify(evaluation, null, 1)}\n`);
      if (before) exit(report(before, evaluation));
    });
};

async function evaluateOutput(truths: readonly string[], dir: string): Promise<Evaluation> {
  const output = await openOutput(dir);
  const documents = [];
  for (const truth of await readTruths(truths)) documents.push(evaluateDocument(truth, await readFound(output, truth)));
  return summarise(documents);
}

function report(before: Evaluation, after: Evaluation): number {
  console.error(`since the baseline:\n${renderShifts(shiftsBetween(before, after))}`);
  const fallen = fallenMeasures(before, after);
  for (const { measure, before: old, after: now } of fallen) console.error(`${measure} fell from ${old.toFixed(4)} to ${now.toFixed(4)}`);
  return fallen.length > 0 ? EXIT.quarantined : EXIT.ok;
}

async function readBaseline(file: string): Promise<Evaluation> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Evaluation;
  } catch (error) {
    throw new Failure('ingest', 'bad-usage', `the baseline cannot be read: ${file}`, { found: file, cause: error });
  }
}
