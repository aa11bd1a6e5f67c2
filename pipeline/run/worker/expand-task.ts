import { Failure } from '../../errors.ts';
import { expand } from '../../ingest/expand.ts';
import { sha256 } from '../../ingest/hash.ts';
import type { Limits } from '../../model.ts';
import { OutputFolder } from '../files/output-folder.ts';
import { readBytes } from '../files/read.ts';
import { writeWhole } from '../files/write.ts';
import { type Expansion, factsOf, type MemberFacts } from '../task.ts';

/** Opens a container and puts its members' bytes into the cache. */
export async function runExpansion(sourcePath: string, mediaType: string, file: string, out: string, limits: Limits): Promise<Expansion> {
  const folder = new OutputFolder(out);
  const members: MemberFacts[] = [];
  try {
    const bytes = await readBytes(file);
    for await (const { bytes: content, failure, ...member } of expand(sourcePath, mediaType, bytes, limits)) {
      const sha = content === null ? null : sha256(content);
      if (content !== null && sha !== null) await writeWhole(folder.blob(sha), content);
      members.push({ ...member, sha256: sha, size: content?.length ?? 0, failure: failure && factsOf(failure) });
    }
    return { members, failure: null };
  } catch (error) {
    const failure = Failure.from('ingest', error);
    if (failure.code === 'output-not-writable') throw failure;
    return { members, failure: factsOf(failure) };
  }
}
