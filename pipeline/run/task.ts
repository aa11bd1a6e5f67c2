import type { Failure, FailureCode } from '../errors.ts';
import type { Config, Source, StageName } from '../model.ts';

/** A failure as it travels between processes. */
export interface FailureFacts {
  readonly stage: StageName;
  readonly code: FailureCode;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
}

export function factsOf(failure: Failure): FailureFacts {
  const { stage, code, message, found, expected } = failure;
  return { stage, code, message, found, expected };
}

/** What a worker is asked to do. `file` holds the bytes. */
export type Task =
  | { readonly kind: 'document'; readonly source: Source; readonly file: string }
  | { readonly kind: 'expand'; readonly sourcePath: string; readonly mediaType: string; readonly file: string }
  /** A document whose bytes lie in the store and whose result goes there under `key`. */
  | { readonly kind: 'stored'; readonly source: Source; readonly key: string }
  /** Asks whether a document of the store is a long scan. */
  | { readonly kind: 'probe'; readonly source: Source }
  /** Recognises some pages of a document of the store, so that what was read is kept there. */
  | { readonly kind: 'pages'; readonly source: Source; readonly from: number; readonly to: number };

/** What each kind of task gives. */
export interface TaskResults {
  readonly document: Outcome;
  readonly expand: Expansion;
  readonly stored: Outcome;
  readonly probe: Probe;
  readonly pages: Pick<Outcome, 'seconds'>;
}

export type TaskResult = TaskResults[Task['kind']];

/** `pages` is the number of pages of a document most of whose pages must be recognised, 0 of any other. */
export interface Probe {
  readonly pages: number;
}

/** What became of a document. */
export interface Outcome {
  readonly status: 'ok' | 'partial' | 'quarantined' | 'deferred';
  readonly failure: FailureFacts | null;
  readonly pages: number;
  readonly ocr_pages: number;
  /** Notes by code. */
  readonly notes: Readonly<Record<string, number>>;
  /** SHA-256 of the files written, by which a later run knows that they are still sound. */
  readonly files: { readonly agreement: FileMark; readonly text: FileMark } | null;
  /** Time that the document took; no part of any output but the log. */
  readonly seconds: number;
}

export interface FileMark {
  readonly sha256: string;
  readonly size: number;
  readonly modified: number;
}

/** A member of a container as the worker that opened it reports it. Its bytes lie in the cache under its hash. */
export interface MemberFacts {
  readonly source_path: string;
  readonly container: string;
  readonly media_type: string;
  readonly sha256: string | null;
  readonly size: number;
  readonly failure: FailureFacts | null;
}

export interface Expansion {
  readonly members: readonly MemberFacts[];
  readonly failure: FailureFacts | null;
}

/** What a worker needs to know once; `config.out` is an absolute path. */
export interface WorkerSettings {
  readonly config: Config;
}

export type WorkerMessage =
  | { readonly type: 'ready' }
  /** The stage that begins, so that a failure of the process can be named after it. */
  | { readonly type: 'stage'; readonly stage: StageName }
  /** More time is needed, in seconds: a page is being recognised. */
  | { readonly type: 'extend'; readonly seconds: number }
  | { readonly type: 'done'; readonly result: TaskResult };

export function quarantined(failure: FailureFacts): Outcome {
  return { status: 'quarantined', failure, pages: 0, ocr_pages: 0, notes: {}, files: null, seconds: 0 };
}
