import { Failure } from '../errors.ts';
import type { FoundFile } from '../ingest/discover.ts';
import { sha256 } from '../ingest/hash.ts';
import type { Config } from '../model.ts';

/** Files of this shard. The path decides, so that a file stays in its shard whatever files come and go around it. */
export function inShard(found: readonly FoundFile[], shard: string | null): FoundFile[] {
  if (shard === null) return [...found];
  const [part, of] = shard.split('/').map(Number) as [number, number];
  if (part > of)
    throw new Failure('ingest', 'bad-usage', `there is no shard ${shard}`, { found: shard, expected: 'K/N with K from 1 to N' });
  return found.filter((file) => Number.parseInt(sha256(file.source_path).slice(0, 8), 16) % of === part - 1);
}

/** Milliseconds since the epoch before which files are not read, or null. */
export function sinceOf(config: Config): number | null {
  if (config.since === null) return null;
  const time = Date.parse(config.since);
  if (Number.isNaN(time))
    throw new Failure('ingest', 'bad-usage', `not a date: ${config.since}`, {
      found: config.since,
      expected: 'YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ',
    });
  return time;
}

/** How many quarantined documents the run bears. */
export function bearable(maxFailures: string | null, inputs: number): number {
  if (maxFailures === null) return Number.POSITIVE_INFINITY;
  const amount = Number.parseFloat(maxFailures);
  return maxFailures.endsWith('%') ? (inputs * amount) / 100 : amount;
}
