import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { configure } from '../../pipeline/config.ts';
import { type RunEnd, run } from '../../pipeline/run/run.ts';
import { agreementText } from '../support/agreement-text.ts';
import { TestFolder } from '../support/folder.ts';
import { snapshot } from '../support/snapshot.ts';

/** True where this process may mount file systems: root, and not in every container. */
const MOUNTS = ((): boolean => {
  const trial = new TestFolder();
  try {
    mount(trial.path, 'size=1m');
    execFileSync('umount', [trial.path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    trial.remove();
  }
})();
if (!MOUNTS) console.warn('no file system can be mounted here: the test of a full disk is skipped');

let folder: TestFolder;
let mounted: boolean;
beforeEach(() => {
  folder = new TestFolder();
  mounted = false;
  for (let i = 0; i < 12; i++) folder.write(`in/${i}.txt`, agreementText(`Fell ${i}`).repeat(10));
});
afterEach(() => {
  if (mounted) execFileSync('umount', [folder.at('out')]);
  folder.remove();
});

function mount(path: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'ignore' });
}

function go(out = 'out'): Promise<RunEnd> {
  return run(
    configure({ inputs: [folder.at('in')], out: folder.at(out), quiet: true, concurrency: 2, ocr: 'never', formats: ['csv', 'parquet'] }),
  );
}

it.runIf(MOUNTS)('stops on a full disk, and goes on from there once there is space', async () => {
  mkdirSync(folder.at('out'));
  mount(folder.at('out'), 'size=1m');
  mounted = true;
  await expect(go()).rejects.toMatchObject({ code: 'output-not-writable', message: expect.stringContaining('ENOSPC') });
  expect(readdirSync(folder.at('out'))).not.toContain('run.json');
  execFileSync('mount', ['-o', 'remount,size=64m', folder.at('out')]);
  expect((await go()).exitCode).toBe(0);
  await go('undisturbed');
  expect(snapshot(folder.at('out'))).toEqual(snapshot(folder.at('undisturbed')));
});

it.runIf(MOUNTS || process.getuid?.() !== 0)('says at once that an output folder is read-only, and leaves it as it is', async () => {
  mkdirSync(folder.at('out'));
  if (MOUNTS) {
    mount(folder.at('out'), 'size=64m');
    mounted = true;
  }
  await go();
  const before = snapshot(folder.at('out'));
  folder.write('in/more.txt', agreementText('More'));
  if (MOUNTS) execFileSync('mount', ['-o', 'remount,ro', folder.at('out')]);
  else chmodSync(folder.at('out'), 0o555);
  await expect(go()).rejects.toMatchObject({ code: 'output-not-writable' });
  expect(snapshot(folder.at('out'))).toEqual(before);
  if (!MOUNTS) chmodSync(folder.at('out'), 0o755);
});

it('says at once that no folder can be made', async () => {
  await expect(run(configure({ inputs: [folder.at('in')], out: '/dev/null/out', quiet: true }))).rejects.toMatchObject({
    code: 'bad-usage',
    message: expect.stringContaining('/dev/null is a file'),
  });
  if (process.platform === 'linux') {
    await expect(run(configure({ inputs: [folder.at('in')], out: '/proc/none/out', quiet: true }))).rejects.toMatchObject({
      code: 'output-not-writable',
    });
  }
});
