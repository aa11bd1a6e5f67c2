import { describe, expect, it } from 'vitest';
import { makePdf, type Pen } from '../../support/pdf-files.ts';
import { outlineOf } from '../../synth/round-trip.ts';

const BEFORE = [
  'TENTATIVE AGREEMENT BETWEEN THE HARBOR FALLS DISTRICT AND THE HARBOR FALLS TEACHERS UNION',
  '# ARTICLE 6 HOURS',
  '6.1 Teachers work at school.',
  '6.2 Rest is as follows.',
  '6.2.1 Teachers rest at ten.',
];
const BEHIND = ['# ARTICLE 7 PAY', '7.1 Teachers are paid monthly.', '7.2 Pay is by check.', '# ARTICLE 8 TERM', '8.1 It lasts a year.'];

async function labels(mediaType: string, bytes: Uint8Array): Promise<(string | null)[][]> {
  const { outline } = await outlineOf('amendment', mediaType, bytes);
  return outline.units.map(({ path, label, number }) => [path.join(' / '), label, number]);
}

const markdown = (...lines: string[]): Promise<(string | null)[][]> =>
  labels('text/markdown', new TextEncoder().encode([...BEFORE, ...lines, ...BEHIND].join('\n\n')));

/** Writes words with a red line at a height over the baseline. */
function ruled(pen: Pen, text: string, x: number, y: number, height: number): number {
  const end = pen.text(text, x, y, { color: [0.9, 0, 0] });
  pen.line(x, y - height, end, y - height, { color: [0.9, 0, 0] });
  return end;
}

describe('labels that a redline amends', () => {
  it('read as the redline leaves them', async () => {
    expect(await markdown('6.2.~~3~~**2** Teachers rest at noon.')).toContainEqual(['6 / 6.2 / 6.2.2', '6.2.2', '6.2.2']);
    expect(await markdown('~~6.3~~ **6.2.2** Teachers rest at noon.')).toContainEqual(['6 / 6.2 / 6.2.2', '6.2.2', '6.2.2']);
  });

  it('leave labels alone before words that are struck', async () => {
    expect(await markdown('6.2.2 ~~2020~~ **2022** is a year of rest.')).toContainEqual(['6 / 6.2 / 6.2.2', '6.2.2', '6.2.2']);
    expect(await markdown('~~6.2.2 Teachers rest at noon.~~', '**6.2.3** Teachers rest at one.')).toContainEqual([
      '6 / 6.2 / 6.2.3',
      '6.2.3',
      '6.2.3',
    ]);
  });

  it('are told by the lines drawn through and under their digits in PDF', async () => {
    const document = await makePdf((pen) => {
      [...BEFORE, ...BEHIND].forEach((line, i) => {
        pen.text(line.replace('# ', ''), 72, 90 + 24 * (i + (i >= BEFORE.length ? 1 : 0)), {
          font: line.startsWith('#') ? 'bold' : 'plain',
        });
      });
      const y = 90 + 24 * BEFORE.length;
      const digit = ruled(pen, '3', pen.text('6.2.', 72, y), y, 3);
      pen.text(' Teachers rest at noon.', ruled(pen, '7', digit, y, -1.5), y);
    });
    const found = await labels('application/pdf', await document.save());
    expect(found).toContainEqual(['6 / 6.2 / 6.2.7', '6.2.7', '6.2.7']);
    expect(JSON.stringify(found)).not.toContain('6.2.37');
  });
});
