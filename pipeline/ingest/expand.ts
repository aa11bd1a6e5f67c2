import { Failure } from '../errors.ts';
import type { Limits } from '../model.ts';
import { containerOf } from './containers/index.ts';
import { isIgnored } from './ignored.ts';
import { Budget, sizeFailure } from './limits.ts';
import { sniff } from './sniff.ts';

/** A container member as an input of its own. */
export interface ExpandedMember {
  /** `container!/member`. */
  readonly source_path: string;
  readonly container: string;
  readonly media_type: string;
  /** Null where the member failed. */
  readonly bytes: Uint8Array | null;
  readonly failure: Failure | null;
}

/**
 * All members of a container, those of inner containers behind theirs, in the container's order. A member that fails is yielded with
 * its failure; only damage to the outermost container throws.
 */
export async function* expand(sourcePath: string, mediaType: string, bytes: Uint8Array, limits: Limits): AsyncGenerator<ExpandedMember> {
  yield* open(sourcePath, mediaType, bytes, new Budget(bytes.length, limits), limits, 1);
}

async function* open(
  container: string,
  mediaType: string,
  bytes: Uint8Array,
  budget: Budget,
  limits: Limits,
  depth: number,
): AsyncGenerator<ExpandedMember> {
  budget.checkNesting(depth);
  const taken = new Map<string, number>();
  for (const member of (await containerOf(mediaType)?.members(bytes, budget)) ?? []) {
    if (isIgnored(member.path)) continue;
    const repeat = (taken.get(member.path) ?? 0) + 1;
    taken.set(member.path, repeat);
    const path = `${container}!/${member.path}${repeat > 1 ? `~${repeat}` : ''}`;
    yield* one(path, container, member, budget, limits, depth);
  }
}

async function* one(
  path: string,
  container: string,
  member: { path: string; read(): Uint8Array },
  budget: Budget,
  limits: Limits,
  depth: number,
): AsyncGenerator<ExpandedMember> {
  let bytes: Uint8Array;
  try {
    bytes = member.read();
    const tooLarge = sizeFailure(bytes.length, limits);
    if (tooLarge) throw tooLarge;
  } catch (error) {
    yield { source_path: path, container, media_type: 'application/octet-stream', bytes: null, failure: Failure.from('ingest', error) };
    return;
  }
  const mediaType = sniff(bytes, member.path);
  const inner: ExpandedMember[] = [];
  try {
    if (containerOf(mediaType)) for await (const member of open(path, mediaType, bytes, budget, limits, depth + 1)) inner.push(member);
    yield { source_path: path, container, media_type: mediaType, bytes, failure: null };
  } catch (error) {
    yield { source_path: path, container, media_type: mediaType, bytes, failure: Failure.from('ingest', error) };
  }
  yield* inner;
}
