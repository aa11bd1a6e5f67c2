/** An image as pdfjs decodes it. Kinds: 1 one bit a pixel, rows filled up to bytes; 2 RGB; 3 RGBA. */
export interface RawImage {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

const BYTES: Readonly<Record<number, number>> = { 2: 3, 3: 4 };

/** Luminance of a decoded image, 0..255; null where the data do not fit its size. */
export function grayOf({ width, height, kind, data }: RawImage): Uint8Array | null {
  const gray = new Uint8Array(width * height);
  if (kind === 1) {
    const stride = (width + 7) >> 3;
    if (data.length < stride * height) return null;
    for (let y = 0, i = 0; y < height; y++) {
      for (let x = 0; x < width; x++, i++) gray[i] = (data[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
    return gray;
  }
  const bytes = BYTES[kind];
  if (bytes === undefined || data.length < bytes * gray.length) return null;
  for (let i = 0, at = 0; i < gray.length; i++, at += bytes) gray[i] = (data[at]! * 77 + data[at + 1]! * 151 + data[at + 2]! * 28) >> 8;
  return gray;
}
