import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../model.ts';
import type { Engine } from './engine.ts';
import { nullEngine } from './engines/null.ts';
import { installedVersion, tesseractCommand } from './engines/tesseract.ts';
import { tesseractJs } from './engines/tesseract-js.ts';
import { loadLanguageData } from './language-data.ts';

/** The engine that the options name. Throws `missing-prerequisite` where it or its language data are not installed. */
export function chooseEngine(config: Config): Promise<Engine> {
  return engineWith(config, config.ocr_data);
}

/** The same engine with the model of --ocr-second-data; null without that option. Throws `missing-prerequisite`. */
export async function chooseSecondEngine(config: Config): Promise<Engine | null> {
  return config.ocr_second_data === null ? null : engineWith(config, config.ocr_second_data);
}

async function engineWith({ ocr_engine, languages }: Config, folder: string | null): Promise<Engine> {
  if (ocr_engine === 'null') return nullEngine;
  const data = await loadLanguageData(languages, folder);
  const native = ocr_engine === 'tesseract' || (ocr_engine === 'auto' && (await installedVersion()) !== null);
  return native ? tesseractCommand(data, join(tmpdir(), 'clausemill-ocr')) : tesseractJs(data);
}
