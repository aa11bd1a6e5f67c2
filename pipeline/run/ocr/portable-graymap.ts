import type { PageImage } from '../../stage.ts';

/** A gray picture as binary PGM, which every engine reads and which costs nothing to write. */
export function portableGraymap({ width, height, gray }: PageImage): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(header.length + gray.length);
  bytes.set(header);
  bytes.set(gray, header.length);
  return bytes;
}
