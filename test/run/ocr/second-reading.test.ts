import { expect, it } from 'vitest';
import { lineOfWords } from '../../../pipeline/extract/ocr/line-of-words.ts';
import type { Reader } from '../../../pipeline/run/ocr/reader.ts';
import { rereadBy } from '../../../pipeline/run/ocr/second-reading.ts';
import type { PageImage, RecognisedLine } from '../../../pipeline/stage.ts';

const PAGE: PageImage = { width: 400, height: 300, gray: new Uint8Array(400 * 300).fill(255), dpi: 200 };

function line(text: string, confidence: number, left = 100, top = 50): RecognisedLine {
  return lineOfWords([{ text, box: [left, top, left + 200, top + 20], confidence }], 3);
}

/** A reader that gives the same lines for every picture, and remembers the pictures. */
function readerOf(...lines: RecognisedLine[]): { read: Reader; pictures: PageImage[] } {
  const pictures: PageImage[] = [];
  const read: Reader = async (image) => {
    pictures.push(image);
    return lines;
  };
  return { pictures, read };
}

it('reads doubtful lines alone again and puts surer readings where the line stands', async () => {
  const second = readerOf(line('4.1 Hours', 0.9, 6, 6));
  const [sure, mended] = await rereadBy(second.read)(PAGE, [line('4 Duty', 0.95, 100, 10), line('4,l Hcurs', 0.6)]);
  expect(second.pictures).toMatchObject([{ width: 212, height: 32, dpi: 200 }]);
  expect(sure!.text).toBe('4 Duty');
  expect(mended).toEqual(line('4.1 Hours', 0.9));
});

it.each([
  ['less sure', [line('4.1 Hours', 0.5)]],
  ['of a part of the line', [line('4.1', 0.99)]],
  ['of two lines', [line('4.1 Hours', 0.9), line('4.1 Hours', 0.9)]],
  ['empty', []],
])('keeps the first reading where the second is %s', async (_, again) => {
  const first = line('4,l Hcurs', 0.6);
  expect(await rereadBy(readerOf(...again).read)(PAGE, [first])).toEqual([first]);
});
