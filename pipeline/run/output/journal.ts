import { appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readLines } from '../files/lines.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { notWritable, writeWhole } from '../files/write.ts';

/**
 * Results by key, one JSON line each, appended as they come: what a killed run had finished is there for the next. A line torn by a
 * crash is no JSON and is skipped.
 */
export class Journal<Result> {
  private readonly path: string;
  private readonly results = new Map<string, Result>();
  private readonly used = new Set<string>();

  private constructor(path: string) {
    this.path = path;
  }

  static async load<Result>(folder: OutputFolder, name: string): Promise<Journal<Result>> {
    const journal = new Journal<Result>(join(folder.cache, `${name}.jsonl`));
    try {
      for await (const line of readLines(journal.path)) journal.read(line);
    } catch {
      // No journal yet.
    }
    return journal;
  }

  get(key: string): Result | undefined {
    this.used.add(key);
    return this.results.get(key);
  }

  async put(key: string, result: Result): Promise<void> {
    this.used.add(key);
    this.results.set(key, result);
    try {
      await makeFolder(dirname(this.path));
      // The leading line end closes a line that a crash has torn.
      await appendFile(this.path, `\n${JSON.stringify([key, result])}\n`);
    } catch (error) {
      throw notWritable(error);
    }
  }

  /** Rewrites the journal: what this run asked for, and as much again of what it did not, latest first. */
  async compact(): Promise<void> {
    const idle = [...this.results.keys()].filter((key) => !this.used.has(key));
    const kept = [...idle.slice(-Math.max(1000, this.used.size)), ...[...this.used].filter((key) => this.results.has(key))];
    await writeWhole(this.path, kept.map((key) => `${JSON.stringify([key, this.results.get(key)])}\n`).join(''));
  }

  private read(line: string): void {
    try {
      const [key, result] = JSON.parse(line) as [string, Result];
      this.results.set(key, result);
    } catch {
      // Torn or blank.
    }
  }
}
