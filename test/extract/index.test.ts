import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { configure } from '../../pipeline/config.ts';
import { extract } from '../../pipeline/extract/index.ts';
import type { Pages } from '../../pipeline/model.ts';
import { makePdf, type Pen } from '../support/pdf-files.ts';

async function read(mediaType: string, bytes: Uint8Array): Promise<Pages> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const identity = { document_id: sha256.slice(0, 16), source_sha256: sha256, source_bytes: bytes.length, media_type: mediaType };
  const source = { source_path: 'made', name: 'made', container: null, manifest: {}, ...identity };
  return extract.run({ source, bytes }, { config: configure({ ocr: 'never' }) });
}

const pdf = async (...drawings: ((pen: Pen) => void)[]): Promise<Uint8Array> => (await makePdf(...drawings)).save();
const blank = (pen: Pen): void => pen.line(72, 100, 300, 100);

describe('extract', () => {
  it('fails a document without a character, whatever its pages show', async () => {
    await expect(read('application/pdf', await pdf(blank, blank))).rejects.toMatchObject({ code: 'no-text', stage: 'extract' });
    const pages = await read('application/pdf', await pdf(blank, (pen) => void pen.text('4.1 Duty', 72, 90)));
    expect(pages.pages.map(({ reason }) => reason)).toEqual(['blank', 'text-layer']);
  });

  it('does not call a document empty whose pages nobody has recognised', async () => {
    const outlines = (pen: Pen): void => {
      for (let i = 0; i < 60; i++) pen.page.drawSvgPath(`M 0 0 Q ${i} 10 20 ${i} Z`, { x: 100 + 5 * i, y: 500 });
    };
    expect((await read('application/pdf', await pdf(outlines))).partial).toBe(true);
  });
});
