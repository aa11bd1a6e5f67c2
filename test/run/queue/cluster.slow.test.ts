import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBroker } from '../../../pipeline/run/queue/broker.ts';
import { agreementText } from '../../support/agreement-text.ts';
import type { Started } from '../../support/command-line.ts';
import { TestFolder } from '../../support/folder.ts';
import { postgresServer } from '../../support/postgres-server.ts';
import { QueueRun } from '../../support/queue-run.ts';
import type { QueueServer } from '../../support/queue-server.ts';
import { redisInstalled, redisServer } from '../../support/redis-server.ts';

const KINDS = [
  { name: 'PostgreSQL', open: postgresServer, present: true },
  { name: 'Redis', open: redisServer, present: redisInstalled() },
];
for (const { name, present } of KINDS) if (!present) console.warn(`${name} is not installed: its tests are skipped`);

/** Agreements in one file that take about a second. */
const SECOND = 30;

describe.each(KINDS.filter((kind) => kind.present))('a cluster on $name', ({ open }) => {
  let home: TestFolder;
  let server: QueueServer;
  let cluster: QueueRun;
  beforeAll(async () => {
    home = new TestFolder();
    server = await open(home.at('server'));
  }, 120_000);
  afterAll(async () => {
    await server.kill();
    home.remove();
  });
  beforeEach(() => {
    cluster = new QueueRun(server.url);
  });
  afterEach(() => cluster.end());

  const fill = (documents: number): void => {
    for (let i = 0; i < documents; i++) cluster.folder.write(`in/${i}.txt`, agreementText(`Tarn ${i}`).repeat(SECOND));
  };

  /** The worker that has a document in hand. */
  const holderOf = async (path: string, workers: readonly Started[]): Promise<Started> => {
    const queue = (await openBroker(server.url, 5)).queue();
    let holder: Started | undefined;
    const look = async (): Promise<boolean> => {
      const job = (await queue.getJobs(['active'])).find(({ data }) => data.source.source_path === path);
      holder = workers.find(({ child }) => job?.processedBy?.split(' ')[1] === String(child.pid));
      return holder !== undefined;
    };
    await expect.poll(look, { timeout: 60_000, interval: 50 }).toBe(true);
    await queue.close();
    return holder!;
  };

  it('gives the bytes of a local run though run and worker are killed', async () => {
    fill(5);
    cluster.folder.write('in/0-long.txt', agreementText('Tarn long').repeat(12 * SECOND));
    cluster.folder.write('in/copy.txt', agreementText('Tarn 0').repeat(SECOND));
    cluster.folder.write('in/empty.txt', '');
    cluster.folder.write('in/broken.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type');
    cluster.folder.write('in/up.zip', zipSync({ 'a.txt': strToU8(agreementText('Tarn in a zip')), 'b.txt': new Uint8Array(0) }));
    const workers = await Promise.all([cluster.worker(), cluster.worker()]);
    const killed = cluster.run();
    const holder = await holderOf('0-long.txt', workers);
    await killed.kill();
    await holder.kill();
    expect(await cluster.run().exit).toBe(3);
    const { ok, duplicate, quarantined } = cluster.ledger().totals;
    expect({ ok, duplicate, quarantined }).toEqual({ ok: 8, duplicate: 1, quarantined: 3 });
    const other = workers.find((worker) => worker !== holder)!;
    expect(other.said()).toMatch(/"source_path":"0-long.txt".*"ok"/);
    await cluster.expectLocalBytes();
  });

  it('tells of another day what is in force, on the same output and store', async () => {
    cluster.folder.write('in/a.txt', agreementText('Tarn'));
    await cluster.worker();
    for (const day of ['2024-01-01', '2026-01-01']) {
      expect(await cluster.run('out', '--as-of', day).exit).toBe(0);
      await cluster.expectLocalBytes('--as-of', day);
    }
  });

  it('goes on when the server was killed and comes back', async () => {
    fill(4);
    const serving = await cluster.worker();
    const asking = cluster.run();
    await serving.says(/"ok"/);
    await server.kill();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await server.start();
    expect(await asking.exit).toBe(0);
    await cluster.expectLocalBytes();
  });

  it('quarantines a document that workers die of', async () => {
    cluster.folder.write('in/deadly.txt', agreementText('Deadly').repeat(40 * SECOND));
    const asking = cluster.run();
    const queue = (await openBroker(server.url, 5)).queue();
    for (let death = 1; death <= 3; death++) {
      const victim = await cluster.worker();
      const begun = async (): Promise<number | undefined> => (await queue.getJobs(['active']))[0]?.attemptsStarted;
      await expect.poll(begun, { timeout: 30_000, interval: 50 }).toBe(death);
      await victim.kill();
    }
    await queue.close();
    // Somebody must be there to find the dead.
    await cluster.worker();
    expect(await asking.exit).toBe(3);
    expect(cluster.ledger().inputs.map((row) => row.code)).toEqual(['worker-died']);
  });

  it('gives back what a worker has in hand when it is to go at once', async () => {
    cluster.folder.write('in/long.txt', agreementText('Long').repeat(12 * SECOND));
    const asking = cluster.run();
    const leaving = await cluster.worker();
    const queue = (await openBroker(server.url, 5)).queue();
    await expect.poll(() => queue.getActiveCount(), { timeout: 30_000, interval: 50 }).toBe(1);
    leaving.child.kill('SIGTERM');
    await leaving.says(/"stopping"/);
    leaving.child.kill('SIGTERM');
    expect(await leaving.exit).toBe(0);
    await expect.poll(() => queue.getJobCounts('active', 'waiting'), { timeout: 10_000 }).toEqual({ active: 0, waiting: 1 });
    await queue.close();
    await cluster.worker();
    expect(await asking.exit).toBe(0);
    expect(cluster.ledger().totals.ok).toBe(1);
  });
});
