import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { agreementText } from './support/agreement-text.ts';
import { TestFolder } from './support/folder.ts';

const folder = new TestFolder({ 'work/small.txt': agreementText() });
afterAll(() => folder.remove());

it('runs from what npm pack takes along, in a folder of its own', () => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder.path], { stdio: 'ignore' });
  const tarball = readdirSync(folder.path).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', tarball], { cwd: folder.path });
  symlinkSync(resolve('node_modules'), folder.at('package/node_modules'));
  const program = folder.at('package/dist/cli.js');
  execFileSync(process.execPath, [program, 'run', 'small.txt', '--out', 'out', '--quiet'], { cwd: folder.at('work') });
  const clauses = readFileSync(folder.at('work/out/dataset/clauses.jsonl'), 'utf8').trim().split('\n');
  expect(clauses.map((line) => (JSON.parse(line) as { number: string | null }).number)).toContain('2.1');
});
