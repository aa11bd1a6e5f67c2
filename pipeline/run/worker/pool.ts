import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Failure } from '../../errors.ts';
import type { StageName } from '../../model.ts';
import type { Task, TaskResults, WorkerMessage, WorkerSettings } from '../task.ts';
import { Deadline } from './deadline.ts';
import { causeOfDeath, type TaskEnd, tooLarge, tooSlow } from './end.ts';
import { watchMemory } from './resident-memory.ts';

/** Times that a task is given to a new worker after its worker died of no fault that is known. */
const RETRIES = 2;
/** A worker that does not start within this time never will. */
const START_SECONDS = 120;

/** Tasks after which a worker is replaced, so that what libraries leak does not add up. */
const TASKS = 250;
/** Resident megabytes that a worker may hold beyond its heap: code, page images, wasm memory. */
const OUTSIDE_HEAP = 1024;

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
  tasks: number;
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

  /** Runs a task within its limits of time and memory; `begins` is told of its stages. Throws a Failure: limit-seconds, limit-memory or worker-died. */
  async run<Given extends Task>(task: Given, begins?: (stage: StageName) => void): Promise<TaskResults[Given['kind']]> {
    for (let attempt = 0; ; attempt++) {
      const worker = this.idle.pop() ?? this.start();
      const end = await this.attempt(worker, task, begins);
      if (end.type === 'done') {
        if (++worker.tasks < TASKS) this.idle.push(worker);
        else this.stop(worker);
        return end.result as TaskResults[Given['kind']];
      }
      this.stop(worker);
      if (this.closed) throw new Error('the run was stopped');
      if (end.type === 'failed') throw end.failure;
      if (end.type === 'stillborn' && attempt >= RETRIES) throw new Error(`no worker starts: ${worker.lastWords.trim().slice(-2000)}`);
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
    const worker: Worker = { child, ready: readiness(child), lastWords: '', stage: 'ingest', tasks: 0 };
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

  private async attempt(worker: Worker, task: Task, begins?: (stage: StageName) => void): Promise<TaskEnd> {
    const { child } = worker;
    worker.stage = 'ingest';
    try {
      await worker.ready;
    } catch {
      return { type: 'stillborn', found: 'the worker did not start' };
    }
    return new Promise((resolve) => {
      const { memory_mb: memory, seconds } = this.settings.config.limits;
      const unwatch = watchMemory(child.pid ?? 0, memory + OUTSIDE_HEAP, () => settle(tooLarge(worker.stage, memory)));
      const clock = new Deadline(seconds, () => settle(tooSlow(worker.stage, seconds)));
      const settle = (end: TaskEnd): void => {
        clock.stop();
        unwatch();
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(end);
      };
      const onMessage = (message: WorkerMessage): void => {
        if (message.type === 'stage') {
          worker.stage = message.stage;
          begins?.(message.stage);
        }
        if (message.type === 'extend') clock.extend(message.seconds);
        if (message.type === 'done') settle(message);
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
        // stderr may still hold the reason when the exit is reported.
        setImmediate(() => settle(causeOfDeath(code, signal, worker, memory)));
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
