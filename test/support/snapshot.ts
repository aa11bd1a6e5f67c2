import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files of an output folder but the cache, with run.json's times and changes taken out. */
export function snapshot(root: string): Record<string, string> {
  const files: Record<string, string> = {};
  const walk = (path: string): void => {
    for (const name of readdirSync(path).sort()) {
      if (name.startsWith('.')) continue;
      const file = join(path, name);
      if (statSync(file).isDirectory()) walk(file);
      else files[relative(root, file)] = readFileSync(file, 'utf8').replace(/"times": \{[^}]*\}|"change": "\w+"/g, '');
    }
  };
  walk(root);
  return files;
}
