/** A TIFF of white gray pages of these sizes, not packed. */
export function tiffFile(...sizes: readonly (readonly [width: number, height: number])[]): Uint8Array {
  const directory = 2 + 12 * 7 + 4;
  const length = sizes.reduce((sum, [width, height]) => sum + directory + width * height, 8);
  const bytes = new Uint8Array(length).fill(255);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0]);
  let at = 8;
  let link = 4;
  for (const [width, height] of sizes) {
    view.setUint32(link, at, true);
    // Width, height, bits, no compression, black is zero, place and length of the one strip.
    const entries = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, at + directory],
      [279, width * height],
    ] as const;
    view.setUint16(at, entries.length, true);
    for (const [index, [tag, value]] of entries.entries()) {
      const entry = at + 2 + 12 * index;
      view.setUint16(entry, tag, true);
      view.setUint16(entry + 2, 4, true);
      view.setUint32(entry + 4, 1, true);
      view.setUint32(entry + 8, value, true);
    }
    link = at + directory - 4;
    view.setUint32(link, 0, true);
    at += directory + width * height;
  }
  return bytes;
}
