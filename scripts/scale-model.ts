/**
 * Measures what a document costs worker, run, queue and store on a small cluster, and from that computes how long batches of any size take
 * and what gives out first. `tsx scripts/scale-model.ts [--documents 300] [--workers 16]`
 *
 * Needs redis-server, whose counters tell the traffic. Times are processor seconds, so that they hold on a busy machine.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { agreementText } from '../test/support/agreement-text.ts';
import { bucketServer } from '../test/support/bucket-server.ts';
import { start } from '../test/support/command-line.ts';
import { TestFolder } from '../test/support/folder.ts';
import { redisServer } from '../test/support/redis-server.ts';
import { scan } from '../test/support/scan.ts';
import { childrenOf, residentMegabytes } from './measuring/processes.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '300' },
    workers: { type: 'string', default: '16' },
    repeat: { type: 'string', default: '20' },
  },
});

interface Cost {
  /** Processor seconds of the worker with its processes, and of the run. */
  readonly worker: number;
  readonly run: number;
  readonly commands: number;
  readonly queueBytes: number;
  readonly storeBytes: number;
  readonly storeFiles: number;
  /** Bytes of the ledger. */
  readonly ledger: number;
  /** Largest resident megabytes of the worker with its process, and of the run. */
  readonly workerMemory: number;
  readonly runMemory: number;
  readonly documents: number;
  readonly pages: number;
}

/** Resident megabytes of a process and its children. */
function megabytes(pid: number): number {
  return childrenOf(pid).reduce((sum, child) => sum + megabytes(child), residentMegabytes(pid));
}

/** Processor seconds of a process and of those of its children that are alive, or have ended and were waited for. */
function processorSeconds(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15)
      .map(Number);
    return fields.reduce((sum, ticks) => sum + ticks, 0) / 100 + childrenOf(pid).reduce((sum, child) => sum + processorSeconds(child), 0);
  } catch {
    return 0;
  }
}

function files(folder: string): { bytes: number; files: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

async function counters(client: Redis): Promise<{ commands: number; bytes: number }> {
  const info = await client.info('stats');
  const number = (name: string): number => Number(new RegExp(`${name}:(\\d+)`).exec(info)?.[1] ?? 0);
  return { commands: number('total_commands_processed'), bytes: number('total_net_input_bytes') + number('total_net_output_bytes') };
}

async function measure(folder: TestFolder, url: string, name: string): Promise<Cost> {
  const client = new Redis(url);
  const cluster = ['--queue', url, '--store', folder.at(name, 'store')];
  const worker = start(['worker', ...cluster, '--concurrency', '1', '--quiet']);
  await worker.says(/"ready"/);
  const before = await counters(client);
  const idle = processorSeconds(worker.child.pid!);
  const run = start(['run', folder.at(name, 'in'), '--out', folder.at(name, 'out'), '--quiet', ...cluster]);
  let spent = 0;
  const memory = { worker: 0, run: 0 };
  const timer = setInterval(() => {
    spent = Math.max(spent, processorSeconds(run.child.pid!));
    memory.worker = Math.max(memory.worker, megabytes(worker.child.pid!));
    memory.run = Math.max(memory.run, megabytes(run.child.pid!));
  }, 100);
  await run.exit;
  clearInterval(timer);
  const after = await counters(client);
  const work = processorSeconds(worker.child.pid!) - idle;
  await worker.kill();
  client.disconnect();
  const ledger = readFileSync(folder.at(name, 'out/run.json'), 'utf8');
  const { totals } = JSON.parse(ledger) as { totals: Record<string, number> };
  // Text files have no pages: a printed one holds about so many characters.
  const pages = name === 'text' ? files(folder.at(name, 'in')).bytes / 3000 : totals.pages!;
  const { bytes, files: count } = files(folder.at(name, 'store'));
  return {
    worker: work,
    run: spent,
    commands: after.commands - before.commands,
    queueBytes: after.bytes - before.bytes,
    storeBytes: bytes,
    storeFiles: count,
    ledger: ledger.length,
    workerMemory: memory.worker,
    runMemory: memory.run,
    documents: totals.inputs!,
    pages,
  };
}

/** Requests to a bucket by a few documents, beyond those of the start. */
async function showRequests(folder: TestFolder, url: string, names: readonly string[]): Promise<void> {
  const bucket = await bucketServer(folder.at('bucket'));
  const cluster = ['--queue', url, '--store', `s3://${bucket.bucket}`, '--store-endpoint', bucket.endpoint];
  const worker = start(['worker', ...cluster, '--concurrency', '1', '--quiet'], bucket.credentials);
  await worker.says(/"ready"/);
  for (const name of names) {
    const before = bucket.requests();
    await start(['run', folder.at(name, 'in'), '--out', folder.at(name, 'bucket-out'), '--quiet', ...cluster], bucket.credentials).exit;
    const { writes, reads } = bucket.requests();
    console.log(`requests to the bucket, ${name}: ${writes - before.writes} that write, ${reads - before.reads} that read`);
  }
  await worker.kill();
  await bucket.close();
}

/** Start of programs and connections, which a batch pays once, taken out. */
function withoutStart(cost: Cost, { worker, run, commands, queueBytes }: Cost): Cost {
  return {
    ...cost,
    worker: cost.worker - worker,
    run: cost.run - run,
    commands: cost.commands - commands,
    queueBytes: cost.queueBytes - queueBytes,
  };
}

/** Rates that decide at size; the network's and the bucket's are round figures of ordinary hardware, the rest is measured. */
const QUEUE_COMMANDS = 50_000;
const STORE_BYTES = 100e6;
const LONGEST_STRING = 2 ** 29 - 24;

/** Hours that each part alone needs; the largest decides. */
function simulate(cost: Cost, documents: number, workers: number): string {
  const times = {
    [`${workers} workers`]: ((cost.worker / cost.documents) * documents) / workers,
    'the run itself': (cost.run / cost.documents) * documents,
    'queue commands': ((cost.commands / cost.documents) * documents) / QUEUE_COMMANDS,
    // What is written is read at least once.
    'store traffic': ((2 * cost.storeBytes) / cost.documents / STORE_BYTES) * documents,
  };
  const [slowest] = Object.entries(times).sort(([, a], [, b]) => b - a);
  const ledger = (cost.ledger / cost.documents) * documents;
  const shards = Math.ceil(ledger / LONGEST_STRING);
  const hours = Object.entries(times).map(([name, seconds]) => `${name} ${(seconds / 3600).toFixed(2)} h`);
  return `${documents.toExponential(0)} documents: ${hours.join(', ')}; first: ${shards > 1 ? `the ledger (at least ${shards} shards), then ` : ''}${slowest![0]}`;
}

function show(name: string, cost: Cost): void {
  const each = (value: number, per: number): string => (value / per).toPrecision(3);
  console.log(`${name}: ${cost.documents} documents, ${Math.round(cost.pages)} pages`);
  console.log(`  worker      ${each(1000 * cost.worker, cost.pages)} processor seconds per 1,000 pages`);
  console.log(`  run         ${each(1000 * cost.run, cost.documents)} ms of processor a document`);
  console.log(`  queue       ${each(cost.commands, cost.documents)} commands, ${each(cost.queueBytes, cost.documents)} bytes a document`);
  console.log(`  store       ${each(cost.storeFiles, cost.documents)} objects, ${each(cost.storeBytes, cost.documents)} bytes a document`);
  console.log(`  memory      worker ${Math.round(cost.workerMemory)} MB, run ${Math.round(cost.runMemory)} MB`);
  console.log(`  ledger      ${each(cost.ledger, cost.documents)} bytes a document`);
}

const folder = new TestFolder();
const server = await redisServer(folder.at('server'));
try {
  for (let i = 0; i < Number(values.documents); i++)
    folder.write(`text/in/${i}.txt`, agreementText(`Holm ${i}`).repeat(Number(values.repeat)));
  for (let i = 0; i < 3; i++) folder.write(`scans/in/${i}.pdf`, await scan(`Holm ${i}`, 10, 20));
  folder.write('start/in/one.txt', agreementText('Holm'));
  const beginning = await measure(folder, server.url, 'start');
  const text = withoutStart(await measure(folder, server.url, 'text'), beginning);
  show('text', text);
  for (const documents of [1e3, 1e5, 1e7]) console.log(`  ${simulate(text, documents, Number(values.workers))}`);
  const scans = withoutStart(await measure(folder, server.url, 'scans'), beginning);
  show('scans', scans);
  for (const documents of [1e3, 1e5, 1e7]) console.log(`  ${simulate(scans, documents, Number(values.workers))}`);
  folder.write('one-text/in/0.txt', agreementText('Holm by itself'));
  folder.write('one-scan/in/0.pdf', await scan('Holm by itself', 10, 20));
  await showRequests(folder, server.url, ['start', 'one-text', 'one-scan']);
} finally {
  await server.kill();
  folder.remove();
}
