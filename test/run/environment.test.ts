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

it('changes with the day of asking for the terms alone', () => {
  const [none, one, other] = [null, '2024-01-01', '2025-01-01'].map((as_of) => environmentOf(configure({ as_of })));
  expect(new Set([none!, one!, other!].map((of) => of('terms'))).size).toBe(3);
  for (const stage of ['extract', 'segment', 'validate', 'export'] as const) expect(one!(stage)).toBe(other!(stage));
});

it('tells stages apart by their code', () => {
  const environment = environmentOf(configure({}));
  expect(environment('clean')).not.toBe(environment('terms'));
});
