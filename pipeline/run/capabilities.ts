import type { Config } from '../model.ts';
import type { Context } from '../stage.ts';

/** What stages may use from outside. `needMoreTime` is called before each page that is recognised. */
export async function contextFor(config: Config, _needMoreTime: () => void): Promise<Context> {
  return { config };
}
