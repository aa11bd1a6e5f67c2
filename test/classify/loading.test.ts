import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('loads the stemmer alone, no database client and nothing before a text is classified', () => {
  const url = new URL('../../pipeline/classify/index.ts', import.meta.url).href;
  const script = `
    import { createRequire } from 'node:module';
    const { classify } = await import('${url}');
    const cache = createRequire('${url}').cache;
    const natural = () => Object.keys(cache).filter((file) => file.includes('/node_modules/'));
    const before = natural().filter((file) => file.includes('/natural/')).length;
    const line = { text: 'Sick leave accumulates.', start: 0, end: 23 };
    const unit = { parent: null, kind: 'section', path: ['1'], label: '1', number: '1', heading: null, start: 0, label_end: 0, heading_start: 0, heading_end: 0, text_start: 0, end: 23 };
    await classify.run({ text: { text: line.text, lines: [line] }, route: { structured: true, document_type: 'agreement' }, outline: { units: [unit] } });
    const clients = natural().filter((file) => /node_modules\\/(?:pg|redis|mongoose|memjs|mongodb|dotenv)\\//.test(file));
    console.log(JSON.stringify({ before, after: natural().filter((file) => file.includes('/natural/')).length, clients }));
  `;
  const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
  const { before, after, clients } = JSON.parse(output) as { before: number; after: number; clients: string[] };
  expect(before).toBe(0);
  expect(after).toBeGreaterThan(0);
  expect(clients).toEqual([]);
});
