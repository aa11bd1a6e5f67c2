// Compares files that hold the same document in two carriers, text and units: npx tsx scripts/check-twins.ts FOLDER | A B
// In a folder, files whose names differ in their ending only are twins. White space and zero-width characters do not count.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { sniff } from '../pipeline/ingest/sniff.ts';
import { outlineOf } from '../test/synth/round-trip.ts';

const [one, other] = process.argv.slice(2);
if (!one) throw new Error('usage: check-twins FOLDER | A B');

for (const [first, second] of other === undefined ? twinsOf(one) : [[one, other] as const]) {
  const [a, b] = [await read(first), await read(second)];
  report('text', a.text, b.text);
  report('units', a.units, b.units);
}

/** Pairs of files of a folder with the same name before the ending. */
function twinsOf(folder: string): [string, string][] {
  const byStem = new Map<string, string[]>();
  for (const name of readdirSync(folder).sort()) {
    if (!statSync(join(folder, name)).isFile()) continue;
    const stem = name.slice(0, name.length - extname(name).length);
    byStem.set(stem, [...(byStem.get(stem) ?? []), join(folder, name)]);
  }
  return [...byStem.values()].flatMap((files) => files.slice(1).map((file): [string, string] => [files[0]!, file]));
}

async function read(path: string): Promise<{ text: string; units: string }> {
  const bytes = new Uint8Array(readFileSync(path));
  const name = basename(path);
  const { outline, text, documentType } = await outlineOf(name, sniff(bytes, name), bytes);
  process.stdout.write(`${name}: ${documentType}, ${outline.units.length} units, ${outline.tables.length} tables\n`);
  const units = outline.units.map((unit) => `${unit.path.join(' / ')}: ${flat(text.text.slice(unit.start, unit.end)).slice(0, 24)}`);
  return { text: flat(text.text), units: units.join('\n') };
}

function flat(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
}

function report(what: string, first: string, second: string): void {
  if (first === second) {
    process.stdout.write(`${what}: the same\n`);
    return;
  }
  process.exitCode = 1;
  let at = 0;
  while (at < first.length && first[at] === second[at]) at++;
  const show = (value: string): string => JSON.stringify(value.slice(Math.max(0, at - 40), at + 60));
  process.stdout.write(`${what} differ at ${at} of ${first.length} and ${second.length}:\n  ${show(first)}\n  ${show(second)}\n`);
}
