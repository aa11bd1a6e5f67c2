import { expect, it } from 'vitest';
import { configure } from '../../pipeline/config.ts';
import type { Config } from '../../pipeline/model.ts';
import { environmentOf } from '../../pipeline/run/environment.ts';

const of = (options: Partial<Config>): string => environmentOf(configure(options))('extract');

it('changes with options that alter bytes and with no others', () => {
  const base = of({});
  expect(of({ out: 'x', concurrency: 4, formats: [], metrics: 'm', limits: { seconds: 5 } as Config['limits'] })).toBe(base);
  expect(of({ ocr: 'never' })).not.toBe(base);
  expect(of({ limits: { pages: 5 } as Config['limits'] })).not.toBe(base);
});

it('tells stages apart by their code', () => {
  const environment = environmentOf(configure({}));
  expect(environment('clean')).not.toBe(environment('terms'));
});
