import { expect, it } from 'vitest';
import { largestImage } from '../../../../pipeline/extract/pdf/images/largest.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('reads the sizes of images from their dictionaries', () => {
  expect(largestImage(bytes('<</Subtype/Image/Width 40/Height 30>> <</Height 7 /BitsPerComponent 1/Width 500>>'))).toBe(3500);
  expect(largestImage(bytes('<</Type/Page/MediaBox[0 0 612 792]>>'))).toBe(0);
});

it('does not pair sizes that stand far apart', () => {
  expect(largestImage(bytes(`/Width 1000 ${' '.repeat(900)} /Height 1000`))).toBe(0);
});
