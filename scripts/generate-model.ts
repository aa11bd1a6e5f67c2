/** Writes pipeline/model.ts from schemas/*.schema.json. `--check` only compares, for CI. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const folder = new URL('../schemas/', import.meta.url);
const target = new URL('../pipeline/model.ts', import.meta.url);

/** All schemas as one, every `$defs` entry and every file a definition of its own, so that each type is written once. */
export function bundle(): Record<string, Json> {
  const definitions: Record<string, Json> = {};
  for (const file of readdirSync(folder).sort()) {
    const schema = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { [key: string]: Json };
    const { $defs, $schema: _dialect, $id: _id, ...rest } = schema;
    for (const [name, definition] of Object.entries(($defs ?? {}) as { [key: string]: Json })) define(definitions, name, definition);
    if (rest.type !== undefined) define(definitions, String(rest.title), rest);
  }
  return definitions;
}

function define(definitions: Record<string, Json>, name: string, definition: Json): void {
  if (name in definitions) throw new Error(`two schemas define ${name}`);
  definitions[name] = { ...(relink(definition) as { [key: string]: Json }), title: name };
}

function relink(node: Json): Json {
  if (Array.isArray(node)) return node.map(relink);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' ? String(value).replace(/^.*#\/\$defs\//, '#/definitions/') : relink(value),
    ]),
  );
}

export async function render(): Promise<string> {
  const definitions = bundle();
  const schema = { title: 'Model', type: 'object', additionalProperties: false, definitions } as unknown as JSONSchema;
  const body = await compile(schema, 'Model', {
    bannerComment: '/** GENERATED from schemas/*.schema.json by `npm run generate`: the page to read first. Do not edit. */',
    unreachableDefinitions: true,
    additionalProperties: false,
    strictIndexSignatures: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { singleQuote: true, printWidth: 140 },
  });
  return body
    .replace(/\n\/\*\*\n \* This interface was referenced by `Model`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\//g, '')
    .replace(/ \*\n \* This interface was referenced by `Model`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g, '')
    .replace(/export interface Model \{\}\n+/, '');
}

const text = await render();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('pipeline/model.ts is not what schemas/ says: run `npm run generate` and commit it');
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
