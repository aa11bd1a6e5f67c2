import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Failure } from '../errors.ts';
import type { StageName } from '../model.ts';
import type { Expansion, Outcome, Task, WorkerMessage, WorkerSettings } from './task.ts';

/** Times that a task is given to a new worker after its worker died of no fault that is known. */
const RETRIES = 2;
/** A worker that does not start within this time never will. */
const START_SECONDS = 60;

const EXTENSION = extname(import.meta.url);
const PROGRAM = fileURLToPath(new URL(`./worker${EXTENSION}`, import.meta.url));
/** From source (development, tests) the worker needs the loader that its parent has. */
const LOADER = EXTENSION === '.ts' ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : process.execArgv;

interface Worker {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  /** Last words on stderr. */
  lastWords: string;
  stage: StageName;
}

/** Processes that take one task at a time. They are kept over the batch and replaced when they die. */
export class WorkerPool {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly settings: WorkerSettings;
  private closed = false;

  constructor(settings: WorkerSettings) {
    this.settings = settings;
  }

  /** Runs a task within its limits of time and memory. Throws a Failure: limit-seconds, limit-memory or worker-died. */
  async run<Result extends Outcome | Expansion>(task: Task): Promise<Result> {
    for (let attempt = 0; ; attempt++) {
      const worker = this.idle.pop() ?? this.start();
      const end = await this.attempt(worker, task);
      if (end.type === 'done') {
        this.idle.push(worker);
        return end.result as Result;
      }
      this.stop(worker);
      if (this.closed) throw new Error('the run was stopped');
      if (end.type === 'failed') throw end.failure;
      if (attempt >= RETRIES) throw new Failure(worker.stage, 'worker-died', `the worker died ${attempt + 1} times`, { found: end.found });
    }
  }

  /** Kills all workers, busy ones too. */
  close(): void {
    this.closed = true;
    for (const worker of [...this.all]) this.stop(worker);
  }

  private start(): Worker {
    const memory = this.settings.config.limits.memory_mb;
    const child = fork(PROGRAM, [JSON.stringify(this.settings)], {
      execArgv: [...LOADER, `--max-old-space-size=${memory}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    const worker: Worker = { child, ready: readiness(child), lastWords: '', stage: 'ingest' };
    worker.ready.catch(() => {});
    child.stderr?.on('data', (data: Buffer) => {
      worker.lastWords = (worker.lastWords + data.toString('utf8')).slice(-8192);
    });
    this.all.add(worker);
    return worker;
  }

  private stop(worker: Worker): void {
    this.all.delete(worker);
    worker.child.kill('SIGKILL');
  }

  private async attempt(
    worker: Worker,
    task: Task,
  ): Promise<{ type: 'done'; result: Outcome | Expansion } | { type: 'failed'; failure: Failure } | { type: 'died'; found: string }> {
    const { child } = worker;
    worker.stage = 'ingest';
    try {
      await worker.ready;
    } catch {
      return { type: 'died', found: 'the worker did not start' };
    }
    return new Promise((resolve) => {
      const clock = new Deadline(this.settings.config.limits.seconds, () => {
        settle({ type: 'failed', failure: tooSlow(worker.stage, this.settings.config.limits.seconds) });
      });
      const settle = (end: Parameters<typeof resolve>[0]): void => {
        clock.stop();
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(end);
      };
      const onMessage = (message: WorkerMessage): void => {
        if (message.type === 'stage') worker.stage = message.stage;
        if (message.type === 'extend') clock.extend(message.seconds);
        if (message.type === 'done') settle(message);
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
        // stderr may still hold the reason when the exit is reported.
        setImmediate(() => settle(causeOfDeath(code, signal, worker, this.settings.config.limits.memory_mb)));
      };
      child.on('message', onMessage);
      child.on('exit', onExit);
      if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
      else child.send(task, (error) => error && onExit(child.exitCode, child.signalCode));
    });
  }
}

function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no sign of life')), START_SECONDS * 1000);
    const end = (error?: Error): void => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    };
    child.once('message', () => end());
    child.once('error', end);
    child.once('exit', () => end(new Error('exited')));
  });
}

function tooSlow(stage: StageName, seconds: number): Failure {
  return new Failure(stage, 'limit-seconds', 'the document took longer than limits.seconds', {
    found: `more than ${seconds} s`,
    expected: `at most ${seconds} s`,
  });
}

function causeOfDeath(
  code: number | null,
  signal: NodeJS.Signals | null,
  { lastWords, stage }: Worker,
  memory: number,
): { type: 'failed'; failure: Failure } | { type: 'died'; found: string } {
  if (/heap out of memory|Allocation failed|Array buffer allocation failed/.test(lastWords)) {
    return {
      type: 'failed',
      failure: new Failure(stage, 'limit-memory', 'the document needed more than limits.memory_mb', {
        found: `more than ${memory} MB`,
        expected: `at most ${memory} MB`,
      }),
    };
  }
  if (code === 73)
    return { type: 'failed', failure: new Failure('export', 'output-not-writable', lastWords.trim().split('\n').at(-1) ?? '') };
  return { type: 'died', found: signal ? `signal ${signal}` : `exit code ${code}` };
}

/** A clock that work may ask to be set back. */
class Deadline {
  private timer: NodeJS.Timeout;
  private end: number;
  private readonly expire: () => void;

  constructor(seconds: number, expire: () => void) {
    this.expire = expire;
    this.end = Date.now() + seconds * 1000;
    this.timer = setTimeout(expire, seconds * 1000);
  }

  extend(seconds: number): void {
    clearTimeout(this.timer);
    this.end += seconds * 1000;
    this.timer = setTimeout(this.expire, this.end - Date.now());
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
