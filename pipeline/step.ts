import { Failure } from './errors.ts';
import { sha256 } from './ingest/hash.ts';
import type { Source, StageName } from './model.ts';
import { enforce } from './schema.ts';
import type { Artifacts, Context, Stage } from './stage.ts';

/** Keeps artifacts by key; null where there is none, or none that is sound. */
export interface ArtifactStore {
  get(stage: string, key: string): Promise<unknown>;
  put(stage: string, key: string, artifact: unknown): Promise<void>;
}

/** Where stages are run. */
export interface Workshop {
  readonly store: ArtifactStore;
  /** Hash of everything besides its input that can alter what a stage emits. */
  environment(stage: StageName): string;
  /** Told of each stage before it runs. */
  begins?(stage: StageName): void;
}

/** Runs one stage, or reuses what it gave before. */
export type Step = <Input extends object, Output extends keyof Artifacts>(
  stage: Stage<Input, Output>,
  input: Input,
) => Promise<Artifacts[Output]>;

/**
 * Steps of one document. The key of an artifact is the hash of its stage, the stage's version, the configuration and the keys of its
 * inputs, down to the hash of the file; so an artifact is reused exactly where nothing before it has changed.
 */
export function stepper(source: Source, bytes: Uint8Array, context: Context, workshop: Workshop): Step {
  const { store } = workshop;
  const keys = new Map<unknown, string>([[bytes, source.source_sha256]]);
  return async (stage, input) => {
    workshop.begins?.(stage.name);
    const inputs = Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = sha256(
      JSON.stringify([
        stage.name,
        stage.version,
        workshop.environment(stage.name),
        inputs.map(([name, value]) => [name, keys.get(value) ?? sha256(JSON.stringify(value))]),
      ]),
    );
    const stored = await store.get(stage.name, key);
    const artifact = (stored ?? (await attempt(stage, input, context))) as Artifacts[typeof stage.emits];
    if (stored === null) await store.put(stage.name, key, artifact);
    keys.set(artifact, key);
    return artifact;
  };
}

/** Runs a stage and holds its artifact to the schema; whatever it throws becomes a failure that names it. */
async function attempt<Input, Output extends keyof Artifacts>(
  stage: Stage<Input, Output>,
  input: Input,
  context: Context,
): Promise<Artifacts[Output]> {
  try {
    const artifact = await stage.run(input, context);
    enforce(artifact, stage.emits, stage.name);
    return artifact;
  } catch (error) {
    throw Failure.from(stage.name, error);
  }
}
