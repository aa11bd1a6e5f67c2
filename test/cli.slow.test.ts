import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreementText } from './support/agreement-text.ts';
import { TestFolder } from './support/folder.ts';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const CLI = fileURLToPath(new URL('../pipeline/cli.ts', import.meta.url));

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

interface End {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(...argv: string[]): { child: ChildProcess; end: Promise<End> } {
  const child = spawn(process.execPath, ['--import', LOADER, CLI, ...argv], { cwd: folder.path });
  let out = '';
  let err = '';
  child.stdout?.on('data', (data: Buffer) => {
    out += data.toString('utf8');
  });
  child.stderr?.on('data', (data: Buffer) => {
    err += data.toString('utf8');
  });
  return { child, end: new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err }))) };
}

const call = (...argv: string[]): Promise<End> => start(...argv).end;

describe('the command line', () => {
  it('runs, validates, explains, shows its status, and finds nothing new the second time', async () => {
    folder.write('in/a.txt', agreementText());
    const run = await call('run', 'in', '--out', 'out', '--ocr', 'never');
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(run.err.split('\n')[0]!)).toMatchObject({ source_path: 'a.txt', msg: 'ok', change: 'new' });
    expect((await call('validate', 'out')).code).toBe(0);
    expect((await call('explain', 'a.txt', '--out', 'out')).out).toContain('ARTICLE 2 HOURS');
    expect((await call('explain', 'in/a.txt', '--ocr', 'never')).out).toContain('ARTICLE 2 HOURS');
    expect((await call('status', '--out', 'out')).out).toMatch(/1 ok/);
    const plan = await call('plan', 'in', '--out', 'out', '--ocr', 'never');
    expect(plan.out).toMatch(/^reuse\s+text\/plain\s+a\.txt$/m);
    expect(readdirSync(folder.path).sort()).toEqual(['in', 'out']);
  });

  it('ends with the code of the contract', async () => {
    folder.write('in/empty.txt', '');
    expect((await call('run', 'in', '--out', 'out', '--quiet')).code).toBe(3);
    expect((await call('run', 'nowhere', '--out', 'out')).code).toBe(2);
    expect((await call('run', 'in', '--pages', 'all')).code).toBe(2);
    expect((await call('run', 'in', '--out', 'out', '--max-failures', '0', '--retry-quarantined')).code).toBe(6);
    for (const command of ['validate', 'status', 'cache']) expect((await call(command, 'nowhere')).code).toBe(2);
    expect(await call('validate', 'in')).toMatchObject({ code: 2, err: expect.stringContaining('no run.json') });
    expect((await call('--version')).code).toBe(0);
  });

  it('stops at Ctrl-C without half a dataset', async () => {
    for (let i = 0; i < 30; i++) folder.write(`in/${i}.txt`, agreementText(`Loam ${i}`));
    const { child, end } = start('run', 'in', '--out', 'out', '--ocr', 'never', '--concurrency', '1');
    const first = new Promise((resolve) => child.stderr?.once('data', resolve));
    await first;
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 130, err: expect.stringContaining('interrupted') });
    const left = readdirSync(folder.at('out'));
    expect(left).not.toContain('dataset');
    expect(left).not.toContain('run.json');
  });
});
