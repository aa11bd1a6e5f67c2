import type { StageName } from './model.ts';

/**
 * The failure catalogue: what stops a document or a run, and what to do about it. docs/errors.md has a heading per code.
 * Adding a failure is adding a row here and a heading there; a test holds the two together.
 */
export const FAILURES = {
  'empty-file': { remedy: 'Upload the file again; it holds no bytes.', retryable: false },
  'unreadable-file': { remedy: 'Check permissions and that the path is a regular file, then run again.', retryable: true },
  'unsupported-type': { remedy: 'Convert the file to PDF, DOCX, HTML, Markdown or text.', retryable: false },
  'broken-file': {
    remedy: 'Open the file in the program that made it and save it anew; the bytes are damaged or truncated.',
    retryable: false,
  },
  'encrypted-file': { remedy: 'Remove the password and upload the file again.', retryable: false },
  'no-text': { remedy: 'The file holds no text and no picture of text; check that it is the right one.', retryable: false },
  'ocr-failed': { remedy: 'Run again with --retry-quarantined; if it fails again, re-scan the pages named.', retryable: true },
  'limit-file-bytes': { remedy: 'Raise limits.file_bytes, or split the file.', retryable: false },
  'limit-pages': { remedy: 'Raise limits.pages, or split the file.', retryable: false },
  'limit-pixels': { remedy: 'Raise limits.page_pixels, or scan at a lower resolution.', retryable: false },
  'limit-inflated-bytes': {
    remedy: 'Raise limits.inflated_bytes if the container is trusted; it may be a decompression bomb.',
    retryable: false,
  },
  'limit-inflation-ratio': {
    remedy: 'Raise limits.inflation_ratio if the container is trusted; it may be a decompression bomb.',
    retryable: false,
  },
  'limit-nesting': { remedy: 'Raise limits.nesting, or unpack the inner containers.', retryable: false },
  'limit-members': { remedy: 'Raise limits.members, or split the container.', retryable: false },
  'limit-text-length': { remedy: 'Raise limits.text_length, or split the file.', retryable: false },
  'limit-seconds': { remedy: 'Raise limits.seconds; the document took too long.', retryable: true },
  'limit-memory': { remedy: 'Raise limits.memory_mb; the document needed too much memory.', retryable: true },
  'internal-accounting': { remedy: 'Report this with the file: characters were lost or invented on the way.', retryable: false },
  'internal-schema': { remedy: 'Report this with the file: a stage emitted what its schema forbids.', retryable: false },
  'internal-error': { remedy: 'Report this with the file and the message.', retryable: false },
  'worker-died': { remedy: 'Run again with --retry-quarantined; if it dies again, report the file.', retryable: true },
  'job-failed': { remedy: 'Look at what the message says of the workers, then run again with --retry-quarantined.', retryable: true },
  'bad-usage': { remedy: 'See clausemill --help.', retryable: false },
  'bad-manifest': { remedy: 'The manifest needs a header row with a source_path column, as CSV in UTF-8.', retryable: false },
  'missing-prerequisite': { remedy: 'Install what the message names, or choose another engine.', retryable: false },
  'queue-unreachable': {
    remedy: 'Start the queue server or correct --queue, then run again; results are kept in the store.',
    retryable: true,
  },
  'store-unreachable': {
    remedy: 'Start the server of the store or correct --store, credentials and endpoint, then run again.',
    retryable: true,
  },
  'version-mismatch': {
    remedy: 'Install the same version of clausemill where the run is started and where its workers are.',
    retryable: true,
  },
  'output-not-writable': { remedy: 'Free space or give write permission on the output folder, then run again.', retryable: true },
  'output-locked': { remedy: 'Wait for the other run to end, or give another --out.', retryable: true },
} as const satisfies Record<string, { remedy: string; retryable: boolean }>;

export type FailureCode = keyof typeof FAILURES;

/** A failure of one document (or of the run): stage, code, what was found and expected; the remedy comes from the catalogue. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly stage: StageName;
  readonly found: string | null;
  readonly expected: string | null;

  constructor(stage: StageName, code: FailureCode, message: string, facts: { found?: string; expected?: string; cause?: unknown } = {}) {
    super(message, facts.cause === undefined ? {} : { cause: facts.cause });
    this.name = 'Failure';
    this.stage = stage;
    this.code = code;
    this.found = facts.found ?? null;
    this.expected = facts.expected ?? null;
  }

  get remedy(): string {
    return FAILURES[this.code].remedy;
  }

  get retryable(): boolean {
    return FAILURES[this.code].retryable;
  }

  /** Any thrown value as a failure of the stage it came from. */
  static from(stage: StageName, error: unknown): Failure {
    if (error instanceof Failure) return error;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new Failure(stage, 'internal-error', message, { cause: error });
  }
}

/** Exit codes of the command line. */
export const EXIT = { ok: 0, internal: 1, usage: 2, quarantined: 3, prerequisite: 4, locked: 5, maxFailures: 6, interrupted: 130 } as const;
