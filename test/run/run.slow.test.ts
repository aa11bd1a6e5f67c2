import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutput } from '../../pipeline/check/output.ts';
import { configure } from '../../pipeline/config.ts';
import type { Config, Ledger } from '../../pipeline/model.ts';
import { run } from '../../pipeline/run/run.ts';
import { Interrupted } from '../../pipeline/run/stopped.ts';
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

const go = async (options: Partial<Config> = {}): Promise<Ledger & { exitCode: number }> => {
  const { ledger, exitCode } = await run(configOf(options));
  return { ...ledger, exitCode };
};

const statuses = (ledger: Ledger): Record<string, string> =>
  Object.fromEntries(ledger.inputs.map((row) => [row.source_path, row.code ?? row.status]));

describe('run', () => {
  it('quarantines each bad file by itself and exports the rest', async () => {
    folder.write('in/good.txt', agreementText());
    folder.write('in/empty.txt', '');
    folder.write('in/photo.pdf', Buffer.from('\x89PNG\r\n\x1a\nnot really a picture', 'latin1'));
    folder.write('in/cut.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type');
    folder.write(
      'in/noise.bin',
      Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 32),
    );
    symlinkSync(folder.at('nowhere'), folder.at('in/gone.txt'));
    const ledger = await go();
    expect(ledger.exitCode).toBe(3);
    expect(statuses(ledger)).toMatchObject({
      'good.txt': 'ok',
      'empty.txt': 'empty-file',
      'cut.pdf': 'broken-file',
      'noise.bin': 'unsupported-type',
      'gone.txt': 'unreadable-file',
    });
    expect(statuses(ledger)['photo.pdf']).toMatch(/broken-file|ocr|no-text/);
    expect(readdirSync(folder.at('out/quarantine'))).toHaveLength(5);
    for (const name of readdirSync(folder.at('out/quarantine'))) {
      expect(JSON.parse(readFileSync(folder.at('out/quarantine', name), 'utf8'))).toMatchObject({
        code: expect.any(String),
        remedy: expect.stringMatching(/\w/),
      });
    }
    expect(await checkOutput(folder.at('out'))).toEqual([]);
  });

  it('gives the same bytes with concurrency 1 and 4, and on a second run', async () => {
    for (let i = 0; i < 4; i++) folder.write(`in/${i % 2 ? 'b' : 'a'}/${i}.txt`, agreementText(`Harrow ${i}`));
    folder.write('in/b/copy.txt', agreementText('Harrow 0'));
    await go({ concurrency: 1, formats: ['csv', 'parquet'] });
    await go({ concurrency: 4, formats: ['csv', 'parquet'], out: folder.at('out4') });
    const first = snapshot(folder.at('out'));
    expect(snapshot(folder.at('out4'))).toEqual(first);
    const again = await go({ concurrency: 4, formats: ['csv', 'parquet'] });
    expect(again.inputs.every((row) => row.change === 'unchanged')).toBe(true);
    expect(again.totals).toMatchObject({ inputs: 5, ok: 4, duplicate: 1 });
    expect(snapshot(folder.at('out'))).toEqual(first);
  });

  it('takes members of containers as inputs of their own', async () => {
    folder.write('in/up.zip', zipSync({ 'north/a.txt': strToU8(agreementText()), 'b.txt': new Uint8Array(0) }));
    const ledger = await go();
    expect(statuses(ledger)).toEqual({ 'up.zip': 'ok', 'up.zip!/b.txt': 'empty-file', 'up.zip!/north/a.txt': 'ok' });
    expect(ledger.inputs.map((row) => row.container)).toEqual([null, 'up.zip', 'up.zip']);
    expect(await checkOutput(folder.at('out'))).toEqual([]);
  });

  it('joins the manifest and reads its files where no others are named', async () => {
    folder.write('in/a.txt', agreementText());
    folder.write('in/sources.csv', 'source_path,url,state\na.txt,https://example.org/a,OR\n');
    await go({ inputs: [], manifest: folder.at('in/sources.csv') });
    const [row] = readFileSync(folder.at('out/dataset/documents.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(row!)).toMatchObject({ source_path: 'a.txt', url: 'https://example.org/a', state: 'OR' });
    expect(readFileSync(folder.at('out/dataset/documents.csv'), 'utf8')).toMatch(/schema_version,url,state\n/);
  });

  it('reports changed, removed and replaced sources and keeps their results', async () => {
    folder.write('in/a.txt', agreementText('Old'));
    folder.write('in/b.txt', agreementText('Other'));
    const before = await go();
    folder.write('in/a.txt', agreementText('New'));
    rmSync(folder.at('in/b.txt'));
    const after = await go();
    const [a, b] = after.inputs;
    expect([a!.change, a!.supersedes]).toEqual(['changed', before.inputs[0]!.document_id]);
    expect([b!.status, b!.document_id]).toEqual(['removed', before.inputs[1]!.document_id]);
    expect(readdirSync(folder.at('out/agreements'))).toHaveLength(3);
    expect(readFileSync(folder.at('out/dataset/documents.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
    const again = await go();
    expect(again.inputs[0]).toMatchObject({ change: 'unchanged', supersedes: before.inputs[0]!.document_id });
    expect(await checkOutput(folder.at('out'))).toEqual([]);
  });

  it('redoes what was damaged', async () => {
    folder.write('in/a.txt', agreementText());
    await go();
    const first = snapshot(folder.at('out'));
    const [name] = readdirSync(folder.at('out/agreements'));
    writeFileSync(folder.at('out/agreements', name!), '{');
    const damage = (path: string): void => {
      for (const entry of readdirSync(path)) {
        const file = join(path, entry);
        if (statSync(file).isDirectory()) damage(file);
        else if (file.endsWith('.gz')) writeFileSync(file, readFileSync(file).subarray(0, 20));
      }
    };
    damage(folder.at('out/.cache'));
    rmSync(folder.at('out/dataset/clauses.csv'));
    await go();
    expect(snapshot(folder.at('out'))).toEqual(first);
  });

  it('leaves no half dataset when it is interrupted, and goes on from there', async () => {
    for (let i = 0; i < 4; i++) folder.write(`in/${i}.txt`, agreementText(`Reed ${i}`));
    const stop = new AbortController();
    const stopped = run(configOf({ concurrency: 1 }), stop.signal);
    setTimeout(() => stop.abort(), 1500);
    await expect(stopped).rejects.toThrow(Interrupted);
    expect(readdirSync(folder.at('out'))).not.toContain('dataset');
    await go();
    await go({ out: folder.at('fresh') });
    expect(snapshot(folder.at('out'))).toEqual(snapshot(folder.at('fresh')));
  });

  it('lets only one run write to an output folder', async () => {
    folder.write('in/a.txt', agreementText());
    const first = go();
    await new Promise((resolve) => setTimeout(resolve, 700));
    await expect(go()).rejects.toMatchObject({ code: 'output-locked', message: expect.stringContaining(String(process.pid)) });
    expect((await first).exitCode).toBe(0);
  });

  it('takes over the lock of a run that was killed', async () => {
    folder.write('in/a.txt', agreementText());
    mkdirSync(folder.at('out/.lock'), { recursive: true });
    writeFileSync(
      folder.at(`out/.lock-holder-${hostname()}-1.json`),
      JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), since: '2026-01-01T00:00:00Z' }),
    );
    expect((await go()).exitCode).toBe(0);
  });
});
