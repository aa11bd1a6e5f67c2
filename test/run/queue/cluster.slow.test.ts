import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkOutput } from '../../../pipeline/check/output.ts';
import type { Ledger } from '../../../pipeline/model.ts';
import { openBroker } from '../../../pipeline/run/queue/broker.ts';
import { agreementText } from '../../support/agreement-text.ts';
import { type Started, start } from '../../support/command-line.ts';
import { TestFolder } from '../../support/folder.ts';
import { postgresServer } from '../../support/postgres-server.ts';
import type { QueueServer } from '../../support/queue-server.ts';
import { redisInstalled, redisServer } from '../../support/redis-server.ts';
import { snapshot } from '../../support/snapshot.ts';

const KINDS = [
  { name: 'PostgreSQL', open: postgresServer, present: true },
  { name: 'Redis', open: redisServer, present: redisInstalled() },
];
for (const { name, present } of KINDS) if (!present) console.warn(`${name} is not installed: its tests are skipped`);

/** Seconds of work each. */
const LONG = 60;
const OPTIONS = ['--ocr', 'never', '--formats', 'csv', '--quiet'];

describe.each(KINDS.filter((kind) => kind.present))('a cluster on $name', ({ open }) => {
  let home: TestFolder;
  let folder: TestFolder;
  let server: QueueServer;
  let started: Started[];
  beforeAll(async () => {
    home = new TestFolder();
    server = await open(home.at('server'));
  }, 120_000);
  afterAll(async () => {
    await server.kill();
    home.remove();
  });
  beforeEach(() => {
    folder = new TestFolder();
    started = [];
  });
  afterEach(async () => {
    await Promise.all(started.map((one) => one.kill()));
    folder.remove();
  });

  const follow = (one: Started): Started => {
    started.push(one);
    return one;
  };
  const cluster = (): string[] => ['--queue', server.url, '--store', folder.at('store')];
  const worker = async (concurrency = 1): Promise<Started> => {
    const one = follow(start(['worker', ...cluster(), '--concurrency', String(concurrency)]));
    await one.says(/"ready"/);
    return one;
  };
  const run = (out: string, ...more: string[]): Started =>
    follow(start(['run', folder.at('in'), '--out', folder.at(out), ...OPTIONS, ...more]));
  const ledger = (): Ledger => JSON.parse(readFileSync(folder.at('out/run.json'), 'utf8')) as Ledger;
  const sameAsLocal = async (): Promise<void> => {
    await run('local').exit;
    expect(snapshot(folder.at('out'))).toEqual(snapshot(folder.at('local')));
    expect(await checkOutput(folder.at('out'))).toEqual([]);
  };
  const fill = (documents: number): void => {
    for (let i = 0; i < documents; i++) folder.write(`in/${i}.txt`, agreementText(`Tarn ${i}`).repeat(LONG));
  };

  it('gives the bytes of a local run though a worker is killed', async () => {
    fill(5);
    folder.write('in/copy.txt', agreementText('Tarn 0').repeat(LONG));
    folder.write('in/empty.txt', '');
    folder.write('in/broken.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type');
    folder.write('in/up.zip', zipSync({ 'a.txt': strToU8(agreementText('Tarn in a zip')), 'b.txt': new Uint8Array(0) }));
    const [first, second] = [await worker(), await worker()];
    const asking = run('out', ...cluster());
    await first.says(/"ok"/);
    await first.kill();
    expect(await asking.exit).toBe(3);
    expect(
      ledger()
        .inputs.map((row) => row.code ?? row.status)
        .sort(),
    ).toEqual(['broken-file', 'duplicate', 'empty-file', 'empty-file', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok'].sort());
    expect(second.said()).toMatch(/"ok"/);
    await sameAsLocal();
  });

  it('goes on when the server was killed and comes back', async () => {
    fill(4);
    const serving = await worker();
    const asking = run('out', ...cluster());
    await serving.says(/"ok"/);
    await server.kill();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await server.start();
    expect(await asking.exit).toBe(0);
    await sameAsLocal();
  });

  it('quarantines a document that workers die of', async () => {
    folder.write('in/deadly.txt', agreementText('Deadly').repeat(20 * LONG));
    const asking = run('out', ...cluster());
    const queue = (await openBroker(server.url, 5)).queue();
    for (let death = 1; death <= 3; death++) {
      const victim = await worker();
      const begun = async (): Promise<number | undefined> => (await queue.getJobs(['active']))[0]?.attemptsStarted;
      await expect.poll(begun, { timeout: 30_000, interval: 50 }).toBe(death);
      await victim.kill();
    }
    await queue.close();
    // Somebody must be there to find the dead.
    await worker();
    expect(await asking.exit).toBe(3);
    expect(ledger().inputs.map((row) => row.code)).toEqual(['worker-died']);
  });

  it('gives back what a worker has in hand when it is to go at once', async () => {
    folder.write('in/long.txt', agreementText('Long').repeat(5 * LONG));
    const asking = run('out', ...cluster());
    const leaving = await worker();
    const queue = (await openBroker(server.url, 5)).queue();
    await expect.poll(() => queue.getActiveCount(), { timeout: 30_000, interval: 50 }).toBe(1);
    leaving.child.kill('SIGTERM');
    leaving.child.kill('SIGTERM');
    expect(await leaving.exit).toBe(0);
    expect(await queue.getJobCounts('active', 'waiting')).toEqual({ active: 0, waiting: 1 });
    await queue.close();
    await worker();
    expect(await asking.exit).toBe(0);
    await sameAsLocal();
  });
});
