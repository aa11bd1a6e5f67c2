import type { Config } from '../model.ts';
import type { Context } from '../stage.ts';
import type { ArtifactStore } from '../step.ts';
import { recognition } from './ocr/index.ts';

/** What stages may use from outside. `needMoreTime` is called before each picture that is recognised; `store` keeps what was read. */
export async function contextFor(config: Config, store: ArtifactStore, needMoreTime: () => void): Promise<Context> {
  const recognise = recognition(config, store, needMoreTime);
  return { config, ...(recognise && { recognise }) };
}
