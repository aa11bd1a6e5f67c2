import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { configure } from '../../pipeline/config.ts';
import { lineMarks } from '../../pipeline/explain/page-marks.ts';
import { runOne } from '../../pipeline/run/inputs/one.ts';
import { pageDrawing } from '../../pipeline/run/page-drawing.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-drawing-'));
afterAll(() => rmSync(folder, { recursive: true }));
const config = configure({ ocr: 'never' });

const AGREEMENT = 'seeds/quillmere-agreement.pdf';

it('draws a page with the units that begin on it', async () => {
  const artifacts = await runOne(AGREEMENT, config);
  const page = artifacts.pages.pages.at(-1)!;
  const marks = lineMarks(artifacts, page);
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.some(({ units }) => units.length > 0)).toBe(true);
  expect(marks.some((mark) => mark.class === null)).toBe(true);
  const { width, height, format } = await sharp(await pageDrawing(AGREEMENT, artifacts, page.page, config)).metadata();
  expect(format).toBe('png');
  expect(width > 1275 && height > 1650).toBe(true);
  const beyond = artifacts.pages.pages.length + 1;
  await expect(pageDrawing(AGREEMENT, artifacts, beyond, config)).rejects.toMatchObject({
    code: 'bad-usage',
    message: `no page ${beyond}`,
  });
});

it('says so where a document has no pages', async () => {
  const file = join(folder, 'agreement.txt');
  writeFileSync(file, 'ARTICLE 1 HOURS\n\n1.1 The day has seven hours.\n');
  await expect(pageDrawing(file, await runOne(file, config), 1, config)).rejects.toMatchObject({ code: 'bad-usage', found: 'text/plain' });
});
