import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as api from '../pipeline/index.ts';

it('exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'EXIT',
    'FAILURES',
    'Failure',
    'Interrupted',
    'PIPELINE_VERSION',
    'SCHEMA_VERSION',
    'TooManyFailures',
    'checkOutput',
    'configure',
    'parseFile',
    'plan',
    'run',
  ]);
});

it('states the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(api.PIPELINE_VERSION).toBe(version);
});

it('documents every failure of the catalogue', () => {
  const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');
  const headings = [...page.matchAll(/^## `?([a-z-]+)`?$/gm)].map((match) => match[1]);
  expect(headings.sort()).toEqual(Object.keys(api.FAILURES).sort());
});
