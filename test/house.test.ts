import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What every stage may import besides its own folder: the model, the kernel, and what carries a stage's signature and failures. */
const KERNEL = ['model.ts', 'stage.ts', 'errors.ts', 'schema.ts', 'version.ts', 'text/', 'numbering/', 'mail/'];
const STAGES = ['extract', 'clean', 'route', 'segment', 'classify', 'terms', 'validate'];
/** Built-in modules that stages may import: they name places and read the data files that come with the package. */
const BUILT_IN = ['node:fs', 'node:module', 'node:path', 'node:url'];
/** Calls that give another answer another time. */
const OUTSIDE = /\b(?:fetch|setInterval)\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.\w/;
const GENERATED = ['pipeline/model.ts'];
const NO_NAME = /^(?:utils?|helpers?|common|misc|managers?|services?)$/;

const FILES = ['pipeline', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const CODE = FILES.filter((file) => !file.startsWith('test/') && !GENERATED.includes(file));

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

function modulesOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);
}

/** Files of the project that a file imports, relative to pipeline/. */
function filesOf(file: string): string[] {
  const own = modulesOf(file).filter((name) => name.startsWith('.'));
  return own.map((name) => relative('pipeline', join(dirname(file), name)));
}

function inside(folder: string): string[] {
  return CODE.filter((file) => file.startsWith(`pipeline/${folder}/`));
}

function longFunctions(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
    const last = source.getLineAndCharacterOfPosition(node.end).line;
    if (ts.isFunctionLike(node) && last - first + 1 > 60) found.push(`${file}:${first + 1}`);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

describe('files', () => {
  it('have at most 300 lines', () => {
    expect(FILES.filter((file) => !GENERATED.includes(file) && lines(file).length > 300)).toEqual([]);
  });

  it('of half the code have at most 80 lines', () => {
    const sizes = CODE.map((file) => lines(file).length).sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(80);
  });

  it('hold no function of more than 60 lines', () => {
    expect(CODE.flatMap(longFunctions)).toEqual([]);
  });

  it('are named for what they hold', () => {
    expect(FILES.filter((file) => [basename(dirname(file)), basename(file).split('.')[0]!].some((name) => NO_NAME.test(name)))).toEqual([]);
  });

  it('hold no unfinished work', () => {
    const marks = new RegExp(['TO', 'DO|FIX', 'ME|not imple', 'mented'].join(''));
    expect(FILES.filter((file) => marks.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('stages', () => {
  it.each(STAGES)('%s imports the kernel and itself', (stage) => {
    const foreign = inside(stage).flatMap((file) =>
      filesOf(file)
        .filter((name) => !name.startsWith(`${stage}/`) && !KERNEL.some((part) => name.startsWith(part)))
        .map((name) => `${file}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it.each([...STAGES, 'text', 'numbering'])('%s touches neither network, clock nor processes', (folder) => {
    const foreign = inside(folder).flatMap((file) => [
      ...modulesOf(file).filter((name) => name.startsWith('node:') && !BUILT_IN.includes(name)),
      ...(OUTSIDE.test(readFileSync(file, 'utf8')) ? [file] : []),
    ]);
    expect(foreign).toEqual([]);
  });

  it.each(['text', 'numbering'])('the kernel %s imports no stage', (folder) => {
    const foreign = inside(folder).flatMap((file) => filesOf(file).filter((name) => STAGES.some((stage) => name.startsWith(`${stage}/`))));
    expect(foreign).toEqual([]);
  });
});
