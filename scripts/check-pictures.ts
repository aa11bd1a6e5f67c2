/**
 * Errors of the native command by itself and of both engines on pictures whose text lies beside them (NAME.tif, .png or .jpg with
 * NAME.txt), all on the packaged model:
 *
 *   npx tsx scripts/check-pictures.ts FOLDER [--only phototest,eurotext] [--engines tesseract,tesseract.js] [--differences]
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodePage } from '../pipeline/extract/image/decode.ts';
import { tesseractCommand } from '../pipeline/run/ocr/engines/tesseract.ts';
import { tesseractJs } from '../pipeline/run/ocr/engines/tesseract-js.ts';
import { loadLanguageData, unpackLanguageData } from '../pipeline/run/ocr/language-data.ts';
import { errorsOf } from '../test/synth/pages/error-rate.ts';
import { bareCommand } from './recognition/commands.ts';
import { differences } from './recognition/differences.ts';
import { ownReader } from './recognition/own-engines.ts';
import { processorSeconds } from './recognition/processor-seconds.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, engines: { type: 'string', default: 'tesseract,tesseract.js' }, differences: { type: 'boolean' } },
});
const folder = positionals[0];
if (!folder) throw new Error('name the folder of the pictures');
const scratch = await mkdtemp(join(tmpdir(), 'check-pictures-'));
const data = await loadLanguageData(['eng'], null);
const engines = [await tesseractCommand(data, scratch), tesseractJs(data)].filter(({ name }) => values.engines.split(',').includes(name));
const own = await Promise.all(engines.map(async (engine) => ({ name: engine.name, ...(await ownReader(engine)) })));
const bare = bareCommand(await unpackLanguageData(data, scratch));

for (const file of (await readdir(folder)).filter((name) => /\.(?:tiff?|png|jpe?g)$/i.test(name)).sort()) {
  const name = file.replace(/\.\w+$/, '');
  const truth = await readFile(join(folder, `${name}.txt`), 'utf8').catch(() => null);
  if (truth === null || (values.only && !values.only.split(',').some((part) => name.includes(part)))) continue;
  const path = join(folder, file);
  const bytes = new Uint8Array(await readFile(path));
  const note = async (engine: string, read: () => Promise<string>): Promise<string> => {
    const before = await processorSeconds();
    const text = await read();
    const seconds = (await processorSeconds()) - before;
    const { errors, characters } = errorsOf(text, truth);
    if (values.differences) for (const place of differences(text, truth)) console.log(`  ${engine}: ${place}`);
    return `${engine} ${errors} of ${characters} (${seconds.toFixed(1)} s)`;
  };
  const shown = [await note('bare', () => bare(path, null))];
  for (const { name: engine, read } of own) shown.push(await note(engine, async () => read(await decodePage(bytes, 0, 1e8))));
  console.log(`${name.padEnd(16)} ${shown.join('   ')}`);
}
for (const { close } of own) await close();
await rm(scratch, { recursive: true });
