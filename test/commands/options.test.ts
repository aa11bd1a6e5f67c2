import { Command } from 'commander';
import { afterEach, describe, expect, it } from 'vitest';
import { addOptions, configFrom } from '../../pipeline/commands/options.ts';
import type { Config } from '../../pipeline/model.ts';
import { readSchema } from '../../pipeline/schema.ts';
import { TestFolder } from '../support/folder.ts';

let folder: TestFolder | undefined;
afterEach(() => folder?.remove());

async function parse(...argv: string[]): Promise<Config> {
  const command = addOptions(
    new Command('run')
      .argument('[inputs...]')
      .exitOverride()
      .configureOutput({ writeErr: () => {} }),
  );
  command.parse(argv, { from: 'user' });
  return configFrom(command.args, command.opts());
}

describe('options', () => {
  it('has a flag for each option of the schema', () => {
    const flags = addOptions(new Command()).options.map((option) => option.long);
    const names = Object.keys(readSchema('config').properties as object).filter((name) => name !== 'inputs' && name !== 'limits');
    expect(flags.sort()).toEqual([...names.map((name) => `--${name.replaceAll('_', '-')}`), '--config', '--limit'].sort());
  });

  it('reads values by their kind, and leaves the defaults', async () => {
    const config = await parse(
      'a.pdf',
      'b',
      '--concurrency',
      '3',
      '--languages',
      'eng,spa',
      '--quiet',
      '--limit',
      'pages=5',
      '--limit',
      'seconds=7.5',
    );
    expect(config).toMatchObject({
      inputs: ['a.pdf', 'b'],
      concurrency: 3,
      languages: ['eng', 'spa'],
      quiet: true,
      out: 'output',
      ocr: 'auto',
    });
    expect(config.limits).toMatchObject({ pages: 5, seconds: 7.5, members: 10_000 });
  });

  it('lets flags win over the file', async () => {
    folder = new TestFolder({ 'c.json': '{"out":"x","ocr":"never","limits":{"pages":9,"members":4}}' });
    const config = await parse('--config', folder.at('c.json'), '--out', 'y', '--limit', 'pages=5');
    expect(config).toMatchObject({ out: 'y', ocr: 'never', limits: { pages: 5, members: 4 } });
  });

  it.each([
    [['--ocr', 'perhaps'], /invalid/],
    [['--concurrency', 'many'], /number/],
    [['--unknown'], /unknown option/],
  ])('refuses %s', async (argv, message) => {
    await expect(parse(...argv)).rejects.toThrow(message);
  });

  it.each([
    [['--limit', 'patience=5']],
    [['--concurrency', '-1']],
    [['--config', '/nowhere.json']],
    [['--shard', '0/3']],
    [['--as-of', '2025-02-31']],
    [['--as-of', '2025-2-3']],
  ])('refuses %s as bad usage', async (argv) => {
    await expect(parse(...argv)).rejects.toMatchObject({ code: 'bad-usage' });
  });

  it.each([
    [['--limit', 'patience=5'], /no option limits\.patience: expected one of .*seconds/],
    [['--concurrency', '-1'], /concurrency: found -1, expected >= 0/],
    [['--shard', '0/3'], /shard: found "0\/3", expected [^{]*$/],
  ])('says what it found at %s and what it expected', async (argv, message) => {
    await expect(parse(...argv)).rejects.toThrow(message);
  });

  it.each([
    ['[]', /holds an array, expected a JSON object/],
    ['7', /holds 7/],
    ['null', /holds null/],
    ['{\n "out": "x",\n "ocr" "auto"\n}', /not JSON: .*c\.json: .*line 3/],
    ['{"nope":1}', /there is no option nope: expected one of inputs/],
    ['{"limits":[]}', /limits: found \[\], expected object/],
    ['{"ocr":"perhaps"}', /ocr: found "perhaps", expected one of auto/],
    ['{"out":3}', /out: found 3, expected string/],
  ])('says what is wrong with a file of %s', async (content, message) => {
    folder = new TestFolder({ 'c.json': content });
    await expect(parse('--config', folder.at('c.json'))).rejects.toMatchObject({
      code: 'bad-usage',
      message: expect.stringMatching(message) as string,
    });
    await expect(parse('--config', folder.at('d.json'))).rejects.toThrow(/no such file/);
  });
});
