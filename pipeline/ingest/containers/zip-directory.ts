/** One entry of a zip file's central directory. Sizes are what the directory claims, in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly stored: number;
  readonly inflated: number;
  /** Offset of the local header. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;

/** Reads the central directory. Returns null where there is none: not a zip file, or cut off before its end. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = directoryStart(view);
  if (start === null) return null;
  const entries: ZipEntry[] = [];
  let at = start.offset;
  for (let i = 0; i < start.count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength), (view.getUint16(at + 8, true) & 0x800) !== 0);
    entries.push({
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, at + 46 + nameLength, extraLength),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Bytes of an entry as stored, or null where the local header is not where the directory says. */
export function storedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return null;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return start + entry.stored > bytes.length ? null : bytes.subarray(start, start + entry.stored);
}

function directoryStart(view: DataView): { offset: number; count: number } | null {
  // The end record stands last, behind it at most a comment of 65,535 bytes.
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { offset, count };
    const large = at >= 20 ? Number(view.getBigUint64(at - 20 + 8, true)) : 0;
    if (large + 56 > view.byteLength || view.getUint32(large, true) !== END_64) return null;
    return { offset: Number(view.getBigUint64(large + 48, true)), count: Number(view.getBigUint64(large + 32, true)) };
  }
  return null;
}

function sizes(view: DataView, at: number, extra: number, extraLength: number): Pick<ZipEntry, 'stored' | 'inflated' | 'offset'> {
  const plain = { stored: view.getUint32(at + 20, true), inflated: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) };
  // Zip64 gives those of the three that do not fit, in this order.
  for (let field = extra; field + 4 <= Math.min(extra + extraLength, view.byteLength); field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = (present: number): number => {
      if (present !== 0xffffffff || value + 8 > view.byteLength) return present;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    const inflated = next(plain.inflated);
    const stored = next(plain.stored);
    return { stored, inflated, offset: next(plain.offset) };
  }
  return plain;
}

function decodeName(bytes: Uint8Array, utf8: boolean): string {
  return new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(bytes);
}
