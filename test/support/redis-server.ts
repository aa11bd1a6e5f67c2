import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { freePort, listening, type QueueServer, stopped } from './queue-server.ts';

/** True where the command is installed. */
export function redisInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A Redis that keeps nothing on disk: killed, it has forgotten all jobs. */
export async function redisServer(folder: string): Promise<QueueServer> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  let child: ChildProcess;
  const server: QueueServer = {
    url: `redis://127.0.0.1:${port}/0`,
    start: async () => {
      child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
        cwd: folder,
        stdio: 'ignore',
      });
      await listening(port);
    },
    kill: () => stopped(child, 'SIGKILL'),
  };
  await server.start();
  return server;
}
