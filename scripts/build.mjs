// Compiles pipeline/ into dist/ and copies the data files (topics, costs, models) that stand beside the code.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
cpSync('pipeline', 'dist', {
  recursive: true,
  filter: (path) => extname(path) === '' || extname(path) === '.json',
});
