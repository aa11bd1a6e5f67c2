/**
 * What the terms stage costs for each 10,000 words, and how that grows with the length of the document.
 *
 *   npx tsx scripts/bench-terms.ts [FILE…] [--rounds 7]
 *
 * A synthesized agreement is laid end to end until it has 3 million characters; each length is read in rounds, and the least and the median of its
 * processor milliseconds are printed. Limits: 30 ms for 10,000 words at every length, and at the longest at most 1.5 times the shortest.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { configure } from '../pipeline/config.ts';
import type { Artifacts } from '../pipeline/stage.ts';
import { terms } from '../pipeline/terms/index.ts';
import { hundredPages } from '../test/synth/hundred-pages.ts';
import { artifactsUpToOutline } from '../test/synth/round-trip.ts';
import { readDocument } from './training/corpus.ts';

type Input = Pick<Artifacts, 'source' | 'text' | 'route' | 'outline'>;

const LIMIT = 30;
/** Rounds before anything is measured, so that the code is compiled. */
const WARM_UP = 12;
const GROWTH = 1.5;
const LONGEST = 3_000_000;
const OFFSETS = ['start', 'end', 'label_end', 'heading_start', 'heading_end', 'text_start'];
const TIMES = [1, 3, 10] as const;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '7' } } });
const context = { config: configure({}) };
const one = await artifactsUpToOutline('synthesized.pdf', 'application/pdf', hundredPages());
const most = Math.ceil(LONGEST / one.text.text.length);
for (let turn = 0; turn < WARM_UP; turn++) await terms.run(one, context);
const rates: number[] = [];
for (const times of [...TIMES, most]) rates.push(await measure(`synthesized, ${times} times`, repeated(one, times)));
const growth = rates.at(-1)! / rates[0]!;
console.log(`longest to shortest, for the same words: ${growth.toFixed(2)}`);
for (const file of positionals) await measure(basename(file), await readDocument(file));
process.exitCode = Math.max(...rates) <= LIMIT && growth <= GROWTH ? 0 : 1;

/** Least processor milliseconds for 10,000 words. */
async function measure(name: string, input: Input): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= Number(values.rounds); round++) {
    const before = process.cpuUsage();
    await terms.run(input, context);
    const { user, system } = process.cpuUsage(before);
    if (round > 0) times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const words = input.text.text.match(/\S+/g)?.length ?? 0;
  const rate = (ms: number): number => (ms / words) * 10_000;
  const [least, median] = [times[0]!, times[times.length >> 1]!];
  console.log(
    `${rate(least).toFixed(1).padStart(6)} ms (median ${rate(median).toFixed(1)}) for 10,000 words, ${least.toFixed(0)} ms for ${input.text.text.length} characters, ${words} words  ${name}`,
  );
  return rate(least);
}

function moved<T extends object>(item: T, by: number): T {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, OFFSETS.includes(key) ? Number(value) + by : value] as const),
  ) as T;
}

/** The same document several times over: one text, one outline whose offsets and parents go on. */
function repeated(input: Input, times: number): Input {
  const { text, outline } = input;
  const length = text.text.length + 1;
  const each = <T extends object>(list: readonly T[], more: (item: T, turn: number) => Partial<T> = () => ({})): T[] =>
    Array.from({ length: times }, (_, turn) => list.map((item) => ({ ...moved(item, turn * length), ...more(item, turn) }))).flat();
  const unitOf = (unit: number | null, turn: number): number | null => (unit === null ? null : unit + turn * outline.units.length);
  return {
    ...input,
    text: { ...text, text: Array.from({ length: times }, () => text.text).join('\n'), lines: each(text.lines) },
    outline: {
      ...outline,
      units: each(outline.units, ({ parent }, turn) => ({ parent: unitOf(parent, turn) })),
      regions: each(outline.regions),
      redlines: each(outline.redlines, ({ unit }, turn) => ({ unit: unitOf(unit, turn) })),
      tables: each(outline.tables, ({ unit, cells }, turn) => ({
        unit: unitOf(unit, turn),
        cells: cells.map((cell) => moved(cell, turn * length)),
      })),
    },
  };
}
