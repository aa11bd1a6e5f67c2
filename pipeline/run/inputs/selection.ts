import { Failure } from '../../errors.ts';
import type { FoundFile } from '../../ingest/discover.ts';
import { sha256 } from '../../ingest/hash.ts';
import type { Config } from '../../model.ts';

/** Files of this shard. The path decides, so that a file stays in its shard whatever files come and go around it. */
export function inShard(found: readonly FoundFile[], shard: string | null): FoundFile[] {
  const [part, of] = shard === null ? [1, 1] : (shard.split('/').map(Number) as [number, number]);
  if (part > of)
    throw new Failure('ingest', 'bad-usage', `there is no shard ${shard}`, { found: shard!, expected: 'K/N with K from 1 to N' });
  return found.filter((file) => ofShard(file.source_path, shard));
}

/** True where a file, or a member of a container, belongs to the shard. */
export function ofShard(sourcePath: string, shard: string | null): boolean {
  if (shard === null) return true;
  const [part, of] = shard.split('/').map(Number) as [number, number];
  const file = sourcePath.split('!/', 1)[0]!;
  return Number.parseInt(sha256(file).slice(0, 8), 16) % of === part - 1;
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
