import { configure } from '../../config.ts';
import { sha256 } from '../../ingest/hash.ts';
import { STAGES } from '../../pipeline.ts';
import { PIPELINE_VERSION } from '../../version.ts';
import { environmentOf } from '../environment.ts';

/** Version and hash of the code of all stages: those who work for a run must have the same. */
export function software(): string {
  const code = [...STAGES.map((stage) => stage.name), 'export' as const].map(environmentOf(configure({})));
  return `${PIPELINE_VERSION} ${sha256(code.join()).slice(0, 12)}`;
}
