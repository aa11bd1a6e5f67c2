import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../model.ts';
import type { Engine } from './engine.ts';
import { nullEngine } from './engines/null.ts';
import { installedVersion, tesseractCommand } from './engines/tesseract.ts';
import { tesseractJs } from './engines/tesseract-js.ts';
import { loadLanguageData } from './language-data.ts';

/** The engine that the options name. Throws `missing-prerequisite` where it or its language data are not installed. */
export async function chooseEngine({ ocr_engine, ocr_data, languages }: Config): Promise<Engine> {
  if (ocr_engine === 'null') return nullEngine;
  const data = await loadLanguageData(languages, ocr_data);
  const native = ocr_engine === 'tesseract' || (ocr_engine === 'auto' && (await installedVersion()) !== null);
  return native ? tesseractCommand(data, join(tmpdir(), 'clausemill-ocr')) : tesseractJs(data);
}
