import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Failure } from './errors.ts';
import type { StageName } from './model.ts';

const FILES = [
  'common',
  'source',
  'pages',
  'text',
  'route',
  'outline',
  'topics',
  'terms',
  'dataset',
  'agreement',
  'run',
  'quarantine',
  'config',
] as const;
export type SchemaName = (typeof FILES)[number];

let shared: Ajv2020 | undefined;

function ajv(): Ajv2020 {
  if (shared) return shared;
  shared = new Ajv2020({ allErrors: false, strict: false, strictNumbers: true, useDefaults: true, allowUnionTypes: true, verbose: true });
  addFormats.default(shared);
  for (const name of FILES) shared.addSchema(readSchema(name));
  return shared;
}

/** The schema file as an object. */
export function readSchema(name: SchemaName): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
}

function compiled(id: string): ValidateFunction {
  const validate = ajv().getSchema(id);
  if (!validate) throw new Error(`no schema ${id}`);
  return validate;
}

/** First fault of a value against a schema (`pages`, or `dataset#ClauseRow`), or null. Fills defaults in where the schema has them. */
export function faultOf(value: unknown, schema: string): string | null {
  const error = errorOf(value, schema);
  return error && `${error.instancePath || '/'} ${error.message ?? 'is invalid'} ${JSON.stringify(error.params)}`;
}

/** The same as the validator gives it, with the value at fault in `data`. */
export function errorOf(value: unknown, schema: string): ErrorObject | null {
  const [file, definition] = schema.split('#');
  const validate = compiled(definition ? `${file}.schema.json#/$defs/${definition}` : `${file}.schema.json`);
  return validate(value) ? null : (validate.errors?.[0] ?? null);
}

/** Throws `internal-schema` where a stage's artifact does not hold to its schema. */
export function enforce(value: unknown, schema: SchemaName, stage: StageName): void {
  const fault = faultOf(value, schema);
  if (fault)
    throw new Failure(stage, 'internal-schema', `${stage} emitted an invalid ${schema}: ${fault}`, {
      found: fault,
      expected: `${schema}.schema.json`,
    });
}
