import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { checkOutput } from '../../pipeline/check/output.ts';
import type { Ledger } from '../../pipeline/model.ts';
import { type Started, start } from './command-line.ts';
import { TestFolder } from './folder.ts';
import { snapshot } from './snapshot.ts';

/** Runs and workers of one test, in a folder of its own. */
export class QueueRun {
  readonly folder = new TestFolder();
  private readonly started: Started[] = [];
  private readonly options: readonly string[];
  private readonly shared: readonly string[];
  private readonly env: Record<string, string>;

  /** `store` are the options that name the store; a folder unless told. */
  constructor(
    queue: string,
    { store, env = {}, ocr = false }: { store?: readonly string[]; env?: Record<string, string>; ocr?: boolean } = {},
  ) {
    this.options = ['--queue', queue, ...(store ?? ['--store', this.folder.at('store')])];
    this.env = env;
    this.shared = ['--formats', 'csv', '--quiet', ...(ocr ? [] : ['--ocr', 'never'])];
  }

  /** A worker that is ready. */
  async worker(concurrency = 1, program?: string): Promise<Started> {
    const one = this.follow(start(['worker', ...this.options, '--concurrency', String(concurrency)], this.env, program));
    await one.says(/"ready"/);
    return one;
  }

  /** A run on the cluster; `more` are options of this run. */
  run(out = 'out', ...more: readonly string[]): Started {
    const where = ['run', this.folder.at('in'), '--out', this.folder.at(out)];
    return this.follow(start([...where, ...this.shared, ...this.options, ...more], this.env));
  }

  ledger(): Ledger {
    return JSON.parse(readFileSync(this.folder.at('out/run.json'), 'utf8')) as Ledger;
  }

  /** Holds the output against that of a run on this machine alone. */
  async expectLocalBytes(...more: readonly string[]): Promise<void> {
    await this.follow(start(['run', this.folder.at('in'), '--out', this.folder.at('local'), ...this.shared, ...more])).exit;
    expect(snapshot(this.folder.at('out'))).toEqual(snapshot(this.folder.at('local')));
    expect(await checkOutput(this.folder.at('out'))).toEqual([]);
  }

  async end(): Promise<void> {
    await Promise.all(this.started.map((one) => one.kill()));
    this.folder.remove();
  }

  private follow(one: Started): Started {
    this.started.push(one);
    return one;
  }
}
