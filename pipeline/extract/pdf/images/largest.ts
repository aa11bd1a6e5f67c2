const SIZE = /\/(Width|Height)\s+(\d{1,7})\b/g;
/** Bytes between the two sizes of one image dictionary. */
const NEAR = 400;

/**
 * Pixels of the largest image that the dictionaries of a PDF tell of, 0 where there is none. Dictionaries of images are never packed or
 * encrypted, so that this needs no parser and decodes nothing.
 */
export function largestImage(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  let largest = 0;
  let last: { key: string; value: number; end: number } | null = null;
  for (const match of text.matchAll(SIZE)) {
    const [key, value, end] = [match[1]!, Number(match[2]), match.index + match[0].length];
    if (last && last.key !== key && match.index - last.end < NEAR) {
      largest = Math.max(largest, last.value * value);
      last = null;
    } else last = { key, value, end };
  }
  return largest;
}
