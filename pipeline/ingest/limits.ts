import { Failure } from '../errors.ts';
import type { Limits } from '../model.ts';

/** Why a file of this size is not read, or null. */
export function sizeFailure(size: number, limits: Limits): Failure | null {
  if (size === 0) return new Failure('ingest', 'empty-file', 'the file is empty', { found: '0 bytes', expected: 'at least 1 byte' });
  if (size <= limits.file_bytes) return null;
  return new Failure('ingest', 'limit-file-bytes', 'the file is larger than limits.file_bytes', {
    found: `${size} bytes`,
    expected: `at most ${limits.file_bytes} bytes`,
  });
}

/** What the members of one container may use up together. Containers inside it draw from the same budget. */
export class Budget {
  private inflated = 0;
  private members = 0;
  private readonly stored: number;
  private readonly limits: Limits;

  /** `stored` is the size of the outermost container in bytes. */
  constructor(stored: number, limits: Limits) {
    this.stored = stored;
    this.limits = limits;
  }

  /** Bytes that may still be inflated, whichever of the two limits is reached first. */
  get remaining(): number {
    return Math.max(0, Math.min(this.limits.inflated_bytes, this.stored * this.limits.inflation_ratio) - this.inflated);
  }

  enter(count: number): void {
    this.members += count;
    if (this.members > this.limits.members) {
      throw new Failure('ingest', 'limit-members', 'the container has more members than limits.members', {
        found: `${this.members} members`,
        expected: `at most ${this.limits.members}`,
      });
    }
  }

  spend(bytes: number): void {
    this.inflated += bytes;
    if (this.inflated > this.limits.inflated_bytes) {
      throw new Failure('ingest', 'limit-inflated-bytes', 'the members are larger than limits.inflated_bytes', {
        found: `more than ${this.limits.inflated_bytes} bytes`,
        expected: `at most ${this.limits.inflated_bytes} bytes`,
      });
    }
    if (this.inflated > this.stored * this.limits.inflation_ratio) {
      throw new Failure('ingest', 'limit-inflation-ratio', 'the members inflate by more than limits.inflation_ratio', {
        found: `more than ${this.limits.inflation_ratio} times ${this.stored} bytes`,
        expected: `at most ${this.limits.inflation_ratio} times`,
      });
    }
  }

  checkNesting(depth: number): void {
    if (depth > this.limits.nesting) {
      throw new Failure('ingest', 'limit-nesting', 'containers are nested deeper than limits.nesting', {
        found: `${depth} levels`,
        expected: `at most ${this.limits.nesting}`,
      });
    }
  }
}
