import type { Config } from '../../model.ts';
import type { Context } from '../../stage.ts';
import { type Kept, recognition } from '../ocr/index.ts';

/** What stages may use from outside. `needMoreTime` is called before each picture that is recognised; `kept` keeps what was read. */
export async function contextFor(config: Config, kept: Kept, needMoreTime: () => void): Promise<Context> {
  const recognise = recognition(config, kept, needMoreTime);
  return { config, ...(recognise && { recognise }) };
}
