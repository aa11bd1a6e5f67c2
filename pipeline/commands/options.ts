import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { configure } from '../config.ts';
import { Failure } from '../errors.ts';
import type { Config } from '../model.ts';
import { readSchema } from '../schema.ts';

interface Property {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: { readonly type?: string; readonly enum?: readonly string[] };
  readonly default?: unknown;
}

/** Options that are arguments, or have a flag of their own kind. */
const NOT_FLAGS = new Set(['inputs', 'limits']);

/** Adds a flag for every option of config.schema.json (or those named), so that each is stated once: there. */
export function addOptions(command: Command, only?: readonly (keyof Config)[]): Command {
  const { properties } = readSchema('config') as { properties: Record<string, Property> };
  for (const [name, property] of Object.entries(properties)) {
    if (NOT_FLAGS.has(name) || (only && !only.includes(name as keyof Config))) continue;
    command.addOption(optionOf(name, property));
  }
  command.option('--config <file>', 'JSON file with the same options, by their names in config.schema.json');
  if (!only) command.option('--limit <name=value>', 'one of the limits of config.schema.json, may be repeated', collectLimit);
  return command;
}

/** The configuration that file and flags give together; flags win. */
export async function configFrom(inputs: readonly string[], flags: Record<string, unknown>): Promise<Config> {
  const { config: file, limit, ...rest } = flags;
  const base = typeof file === 'string' ? await readConfig(file) : {};
  const given = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
  const limits = isRecord(base.limits ?? {}) ? { ...(base.limits as object | undefined), ...(limit as object | undefined) } : base.limits;
  return configure({ ...base, ...given, limits, ...(inputs.length > 0 && { inputs }) });
}

function optionOf(name: string, property: Property): Option {
  const flag = `--${name.replaceAll('_', '-')}`;
  const types = [property.type ?? 'string'].flat();
  const shown = property.default === undefined || property.default === null ? '' : ` (default: ${JSON.stringify(property.default)})`;
  const description = `${property.description ?? ''}${shown}`;
  if (types.includes('boolean')) return new Option(flag, description);
  if (types.includes('array'))
    return new Option(`${flag} <names>`, description).argParser((value: string) => value.split(',').filter((entry) => entry !== ''));
  const option = new Option(`${flag} <${types.includes('integer') || types.includes('number') ? 'number' : 'value'}>`, description);
  if (property.enum) return option.choices(property.enum);
  return types.includes('integer') || types.includes('number') ? option.argParser(numeric) : option;
}

function numeric(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) throw new InvalidArgumentError('a number is expected');
  return number;
}

function collectLimit(value: string, limits: Record<string, number> = {}): Record<string, number> {
  const [name, amount = ''] = value.split('=');
  return { ...limits, [name!]: numeric(amount) };
}

async function readConfig(file: string): Promise<Record<string, unknown>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const found = error.code === 'ENOENT' ? 'no such file' : (error.code ?? error.message);
    throw new Failure('ingest', 'bad-usage', `the configuration file cannot be read: ${file}: ${found}`, { found, cause: error });
  });
  const options = parseConfig(text, file);
  if (isRecord(options)) return options;
  const found = Array.isArray(options) ? 'an array' : JSON.stringify(options);
  const expected = 'a JSON object of options by name';
  throw new Failure('ingest', 'bad-usage', `the configuration file ${file} holds ${found}, expected ${expected}`, { found, expected });
}

function parseConfig(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new Failure('ingest', 'bad-usage', `the configuration file is not JSON: ${file}: ${found}${lineOf(text, found)}`, {
      found,
      cause: error,
    });
  }
}

/** The engine names the position of a fault by characters. */
function lineOf(text: string, message: string): string {
  const position = /position (\d+)(?!.*line)/.exec(message)?.[1];
  return position === undefined ? '' : ` (line ${text.slice(0, Number(position)).split('\n').length})`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
