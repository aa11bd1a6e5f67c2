import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { Failure } from '../errors.ts';
import { isIgnored } from './ignored.ts';

/** A file that an argument led to. */
export interface FoundFile {
  /** Relative to the input root, with `/`. */
  readonly source_path: string;
  readonly name: string;
  readonly file: string;
  readonly size: number;
  /** Milliseconds; with the size it tells whether the file is still being written. */
  readonly modified: number;
  /** Why it cannot be read, where that is known already. */
  readonly failure: Failure | null;
}

interface Argument {
  readonly root: string;
  readonly files: readonly string[];
}

/**
 * Files behind paths, folders (read recursively) and globs, each once, in the order of their source paths. The input root is the
 * deepest folder that holds all arguments, so that source paths do not depend on which files a glob happens to find.
 * `excluded` are folders and files of the run itself. Throws `bad-usage` where no argument leads anywhere.
 */
export async function discover(inputs: readonly string[], excluded: readonly string[]): Promise<FoundFile[]> {
  const found = await Promise.all(inputs.map(follow));
  const there = found.filter((argument) => argument !== null);
  if (there.length === 0)
    throw new Failure('ingest', 'bad-usage', `no such file or folder: ${inputs.join(', ') || '(none given)'}`, {
      found: inputs.join(', '),
    });
  const missing = inputs.filter((_, i) => found[i] === null).map((input) => ({ root: dirname(resolve(input)), files: [resolve(input)] }));
  const all = [...there, ...missing];
  const root = commonFolder(all.map((argument) => argument.root));
  const files = new Set(
    all.flatMap((argument) => argument.files).filter((file) => !excluded.some((path) => file === path || file.startsWith(path + sep))),
  );
  const described = await Promise.all([...files].map((file) => describe(file, relative(root, file).split(sep).join('/'))));
  return described.sort((a, b) => (a.source_path < b.source_path ? -1 : 1));
}

/** Folder that an argument stands for: itself, the one that holds the file, or the fixed part of a glob. */
export async function rootOf(input: string): Promise<string> {
  const path = resolve(input);
  const facts = await statOf(path);
  if (facts?.isDirectory()) return path;
  return !facts && fastGlob.isDynamicPattern(input) ? baseOf(input) : dirname(path);
}

function baseOf(glob: string): string {
  return resolve(fastGlob.generateTasks([glob.split(sep).join('/')])[0]?.base ?? '.');
}

async function follow(input: string): Promise<Argument | null> {
  const path = resolve(input);
  const facts = await statOf(path);
  if (facts?.isDirectory()) return { root: path, files: await walk(path, new Set()) };
  if (facts || (await isLink(path))) return { root: dirname(path), files: [path] };
  if (!fastGlob.isDynamicPattern(input)) return null;
  const pattern = input.split(sep).join('/');
  const base = baseOf(input);
  const matches = await fastGlob([pattern], { absolute: true, onlyFiles: true, followSymbolicLinks: false });
  const files = matches.filter((file) => !isIgnored(relative(base, file).split(sep).join('/'))).map((file) => resolve(file));
  return files.length === 0 && !(await statOf(base)) ? null : { root: base, files };
}

/** All files under a folder; links to folders are followed once, and one to a folder that holds it stands for itself, so that a loop ends. */
async function walk(folder: string, seen: Set<string>): Promise<string[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const entries = await fastGlob(['**/*'], { cwd: folder, absolute: true, onlyFiles: false, followSymbolicLinks: false, objectMode: true });
  const files: string[] = [];
  for (const entry of entries) {
    const path = resolve(entry.path);
    if (entry.dirent.isDirectory() || isIgnored(relative(folder, path).split(sep).join('/'))) continue;
    const folders = entry.dirent.isSymbolicLink() && (await statOf(path))?.isDirectory() && !(await isLoop(path));
    if (folders) files.push(...(await walk(path, seen)));
    else files.push(path);
  }
  return files;
}

async function isLoop(link: string): Promise<boolean> {
  const [holder, target] = [await realpath(dirname(link)), await realpath(link)];
  return `${holder}${sep}`.startsWith(target === sep ? sep : target + sep);
}

async function describe(file: string, sourcePath: string): Promise<FoundFile> {
  const facts = await statOf(file);
  const failure = facts?.isFile() ? null : unreadable(reasonOf(facts));
  return { source_path: sourcePath, name: basename(file), file, size: facts?.size ?? 0, modified: facts?.mtimeMs ?? 0, failure };
}

function reasonOf(facts: Stats | null): string {
  if (!facts) return 'no such file, or no permission';
  return facts.isDirectory() ? 'a link to a folder that holds it' : 'not a regular file';
}

/** The failure of a file that cannot be read; `found` never names a machine's paths. */
export function unreadable(found: string): Failure {
  return new Failure('ingest', 'unreadable-file', `the file cannot be read: ${found}`, { found, expected: 'a readable regular file' });
}

async function statOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (facts) => facts.isSymbolicLink(),
    () => false,
  );
}

function commonFolder(folders: readonly string[]): string {
  const [first, ...rest] = folders.map((folder) => folder.split(sep));
  const shared = rest.reduce((common, steps) => common.slice(0, common.findIndex((step, i) => step !== steps[i]) >>> 0), first ?? []);
  return shared.join(sep) || sep;
}
