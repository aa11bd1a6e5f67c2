import { appendFileSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkOutput } from '../../pipeline/check/output.ts';
import { configure } from '../../pipeline/config.ts';
import type { Config } from '../../pipeline/model.ts';
import { OutputFolder } from '../../pipeline/run/files/output-folder.ts';
import { cacheContents, pruneCache } from '../../pipeline/run/output/cache.ts';
import { type Difference, diffOutputs } from '../../pipeline/run/output/diff.ts';
import { merge } from '../../pipeline/run/output/merge.ts';
import { type RunEnd, run } from '../../pipeline/run/run.ts';
import { TooManyFailures } from '../../pipeline/run/stopped.ts';
import { agreementText } from '../support/agreement-text.ts';
import { TestFolder } from '../support/folder.ts';
import { snapshot } from '../support/snapshot.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

const configOf = (options: Partial<Config> = {}): Config =>
  configure({ inputs: [folder.at('in')], out: folder.at('out'), quiet: true, concurrency: 2, ocr: 'never', formats: ['csv'], ...options });
const go = (options: Partial<Config> = {}): Promise<RunEnd> => run(configOf(options));

it('gives the same bytes in shards that are merged as in one run', async () => {
  for (let i = 0; i < 5; i++) folder.write(`in/${i}.txt`, agreementText(`Sedge ${i}`));
  folder.write('in/copy-of-3.txt', agreementText('Sedge 3'));
  folder.write('in/empty.txt', '');
  folder.write('in/nothing.txt', '');
  folder.write('in/up.zip', zipSync({ 'a.txt': strToU8(agreementText('Sedge in a zip')) }));
  folder.write('sources.csv', 'source_path,state\n1.txt,OR\n4.txt,WA\n');
  const manifest = folder.at('sources.csv');
  await go({ manifest });
  await go({ manifest, out: folder.at('s1'), shard: '1/2' });
  await go({ manifest, out: folder.at('s2'), shard: '2/2' });
  await merge([folder.at('s2'), folder.at('s1')], configOf({ out: folder.at('merged') }));
  expect(snapshot(folder.at('merged'))).toEqual(snapshot(folder.at('out')));
  expect(await checkOutput(folder.at('merged'))).toEqual([]);
  await expect(go({ shard: '3/2' })).rejects.toMatchObject({ code: 'bad-usage' });
});

it('refuses to merge outputs of different options', async () => {
  folder.write('in/a.txt', agreementText());
  await go();
  await go({ out: folder.at('other'), ocr: 'auto' });
  await expect(merge([folder.at('out'), folder.at('other')], configOf({ out: folder.at('merged') }))).rejects.toMatchObject({
    code: 'bad-usage',
  });
});

it('stops at too many failures, and keeps what was finished', async () => {
  folder.write('in/a.txt', agreementText());
  folder.write('in/b.txt', '');
  folder.write('in/c.txt', '');
  await expect(go({ max_failures: '1', concurrency: 1 })).rejects.toThrow(TooManyFailures);
  await expect(go({ max_failures: '40%', concurrency: 1 })).rejects.toThrow(TooManyFailures);
  expect(readdirSync(folder.at('out'))).not.toContain('run.json');
  expect((await go({ max_failures: '70%' })).exitCode).toBe(3);
});

it('remembers failures until they are to be tried again', async () => {
  folder.write('in/slow.txt', agreementText().repeat(400));
  const { ledger } = await go({ limits: { ...configOf().limits, seconds: 1 } });
  expect(ledger.inputs[0]).toMatchObject({ code: 'limit-seconds', retryable: true });
  expect(ledger.inputs[0]!.stage).not.toBe('ingest');
  const again = await go({ limits: { ...configOf().limits, seconds: 1 } });
  expect(again.summary.reused).toBe(1);
  const retried = await go({ limits: { ...configOf().limits, seconds: 1 }, retry_quarantined: true });
  expect(retried.summary.reused).toBe(0);
  expect((await go()).ledger.inputs[0]!.status).toBe('ok');
});

it('quarantines what needs more memory than it may have', async () => {
  folder.write('in/large.txt', agreementText().repeat(2500));
  folder.write('in/small.txt', agreementText());
  const { ledger } = await go({ limits: { ...configOf().limits, memory_mb: 64 } });
  expect(ledger.inputs.map((row) => row.code)).toEqual(['limit-memory', null]);
});

it('defers files from before --since that no run has read', async () => {
  const old = folder.write('in/old.txt', agreementText('Old'));
  folder.write('in/new.txt', agreementText('New'));
  utimesSync(old, new Date('2020-01-01'), new Date('2020-01-01'));
  const { ledger } = await go({ since: '2024-01-01' });
  expect(ledger.inputs.map((row) => row.status)).toEqual(['ok', 'deferred']);
  await go();
  expect((await go({ since: '2024-01-01' })).ledger.inputs.map((row) => row.status)).toEqual(['ok', 'ok']);
});

it('counts for people and for Prometheus', async () => {
  folder.write('in/a.txt', agreementText());
  folder.write('in/b.txt', '');
  const { summary } = await go({ metrics: folder.at('clausemill.prom') });
  expect(summary).toMatchObject({ changes: { new: 2 }, failures: { 'empty-file': 1 }, slowest: [{ source_path: 'a.txt' }] });
  const metrics = readFileSync(folder.at('clausemill.prom'), 'utf8');
  expect(metrics).toContain('clausemill_documents{status="ok"} 1\n');
  expect(metrics).toContain('clausemill_failures{code="empty-file"} 1\n');
});

it('tells of another day what is in force, on the same output', async () => {
  folder.write('in/a.txt', agreementText().replace('July 1, 2022 - June 30, 2025', 'July 1, 2022 to June 30, 2025'));
  const days = ['2024-01-01', '2026-01-01'];
  const told: unknown[] = [];
  for (const as_of of [...days, days[1]!]) {
    const { reused } = (await go({ as_of })).summary;
    told.push([reused, readFileSync(folder.at('out/dataset/documents.jsonl'), 'utf8').match(/"in_force":"?([a-z-]+)/)?.[1]]);
  }
  expect(told).toEqual([
    [0, 'in-force'],
    [0, 'expired'],
    [1, 'expired'],
  ]);
});

it('says what changed between two outputs', async () => {
  folder.write('in/a.txt', agreementText());
  folder.write('in/gone.txt', agreementText('Gone'));
  await go();
  folder.write(
    'in/a.txt',
    agreementText()
      .replace('$1,450', '$1,500')
      .replace(/2\.2 .*\n/, ''),
  );
  folder.write('in/gone.txt', '');
  await go({ out: folder.at('later') });
  const differences: Difference[] = [];
  for await (const difference of diffOutputs(folder.at('out'), folder.at('later'))) differences.push(difference);
  const seen = differences.map(({ source_path, change, from, to }) => [source_path, change, from ?? to]);
  expect(seen.slice(0, 2)).toEqual([
    ['a.txt', 'edited', '3 / 3.1'],
    ['a.txt', 'gone', '2 / 2.2'],
  ]);
  expect(differences[0]!.words).toContain('$1,[-450-]{+500+}');
  expect(differences[2]).toMatchObject({ source_path: 'gone.txt', change: 'status', words: 'ok -> empty-file' });
});

it('prunes its cache without losing results', async () => {
  folder.write('in/a.txt', agreementText());
  await go();
  const before = snapshot(folder.at('out'));
  const output = new OutputFolder(folder.at('out'));
  expect((await cacheContents(output)).map((part) => part.name)).toContain('extract');
  expect(await pruneCache(output, 1)).toBe(0);
  expect(await pruneCache(output, 0)).toBeGreaterThan(0);
  expect((await cacheContents(output)).every((part) => part.files === 0)).toBe(true);
  const modified = statSync(output.agreement(readdirSync(output.agreements)[0]!.slice(0, -5))).mtimeMs;
  expect((await go()).summary.reused).toBe(1);
  expect(statSync(output.agreement(readdirSync(output.agreements)[0]!.slice(0, -5))).mtimeMs).toBe(modified);
  expect(snapshot(folder.at('out'))).toEqual(before);
});

it('defers a file that is still being written', async () => {
  folder.write('in/a.txt', agreementText());
  const growing = folder.write('in/growing.txt', 'ARTICLE 1');
  const upload = setInterval(() => appendFileSync(growing, ' and so on'), 20);
  const { ledger } = await go();
  clearInterval(upload);
  expect(ledger.inputs.map((row) => row.status)).toEqual(['ok', 'deferred']);
  expect((await go()).ledger.inputs.map((row) => row.status)).toEqual(['ok', 'ok']);
});
