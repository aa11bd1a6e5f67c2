import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { agreementText } from '../../support/agreement-text.ts';
import { type BucketServer, bucketServer } from '../../support/bucket-server.ts';
import { start } from '../../support/command-line.ts';
import { TestFolder } from '../../support/folder.ts';
import { postgresServer } from '../../support/postgres-server.ts';
import { QueueRun } from '../../support/queue-run.ts';
import type { QueueServer } from '../../support/queue-server.ts';
import { scan } from '../../support/scan.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let home: TestFolder;
let server: QueueServer;
let bucket: BucketServer;
let cluster: QueueRun | undefined;
beforeAll(async () => {
  home = new TestFolder();
  server = await postgresServer(home.at('server'));
  bucket = await bucketServer(home.at('bucket'));
}, 120_000);
afterAll(async () => {
  await bucket.close();
  await server.kill();
  home.remove();
});
afterEach(() => cluster?.end());

const inBucket = (): QueueRun =>
  new QueueRun(server.url, {
    store: ['--store', `s3://${bucket.bucket}/nightly`, '--store-endpoint', bucket.endpoint],
    env: bucket.credentials,
    ocr: true,
  });

it('keeps artifacts and results in a bucket, and reads one long scan on two workers', async () => {
  cluster = inBucket();
  cluster.folder.write('in/a.txt', agreementText('Lea'));
  cluster.folder.write('in/scan.pdf', await scan('Lea', 13));
  const workers = await Promise.all([cluster.worker(), cluster.worker()]);
  expect(await cluster.run().exit).toBe(0);
  for (const worker of workers) expect(worker.said()).toMatch(/"pages"/);
  expect(cluster.ledger().totals).toMatchObject({ ok: 2, ocr_pages: 13 });
  await cluster.expectLocalBytes();
  // What lies in the store is taken over, without any worker, into an output folder that has lost all.
  await Promise.all(workers.map((worker) => worker.kill()));
  const again = cluster.run('again');
  expect(await again.exit).toBe(0);
});

it('leaves jobs to workers of the same software, and says so', async () => {
  cluster = new QueueRun(server.url);
  cluster.folder.write('in/a.txt', agreementText('Moor'));
  const foreign = await cluster.worker(1, otherVersion(home.at('other')));
  const asking = cluster.run();
  await asking.says(/the run has clausemill \d.* has 9\.9\.9 .*a worker refuses/);
  expect(foreign.said()).not.toMatch(/"ok"/);
  await cluster.worker();
  expect(await asking.exit).toBe(0);
});

it('says what is missing', async () => {
  const input = home.write('in/a.txt', agreementText('Fell'));
  const tried = async (...args: string[]): Promise<[number | null, string]> => {
    const one = start(['run', input, '--out', home.at('out'), ...args]);
    return [await one.exit, one.said().split('\n')[0]!];
  };
  expect(await tried('--queue', server.url)).toEqual([2, expect.stringContaining('--queue and --store belong together')]);
  const wrong = ['--queue', 'postgres://nobody@127.0.0.1:1/none', '--store', home.at('store')];
  expect(await tried(...wrong)).toEqual([4, expect.stringMatching(/^queue-unreachable: .*ECONNREFUSED/)]);
  expect(await tried('--queue', server.url, '--store', '/proc/none')).toEqual([4, expect.stringMatching(/^store-unreachable: /)]);
});

/** A copy of the built program (or its source) that says it is another version. */
function otherVersion(folder: string): string {
  const built = existsSync(join(ROOT, 'dist/cli.js'));
  const code = built ? 'dist' : 'pipeline';
  mkdirSync(folder, { recursive: true });
  for (const name of [code, 'schemas', 'package.json']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const version = join(folder, code, built ? 'version.js' : 'version.ts');
  writeFileSync(version, readFileSync(version, 'utf8').replace(/'\d+\.\d+\.\d+'/, "'9.9.9'"));
  return join(folder, code, built ? 'cli.js' : 'cli.ts');
}
