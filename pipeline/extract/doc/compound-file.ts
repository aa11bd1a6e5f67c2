const FREE = 0xfffffff0;
const NAME_BYTES = 64;

/** Streams of an OLE compound file. Chains that run in circles or out of the file end where they do so. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly bytes: Uint8Array;
  private readonly sector: number;
  private readonly miniSector: number;
  private readonly table: number[];
  private readonly miniTable: number[];
  private readonly miniStream: Uint8Array;
  private readonly entries = new Map<string, { readonly start: number; readonly size: number }>();

  /** Throws a RangeError where the header points outside of the file. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sector = 1 << Math.min(16, this.view.getUint16(30, true));
    this.miniSector = 1 << Math.min(16, this.view.getUint16(32, true));
    this.table = this.tableSectors().flatMap((sector) => this.numbers(sector));
    const directory = this.join(this.view.getUint32(48, true));
    const root = this.readDirectory(directory);
    this.miniTable = this.chain(this.view.getUint32(60, true)).flatMap((sector) => this.numbers(sector));
    this.miniStream = root ? this.join(root.start) : new Uint8Array();
  }

  /** Bytes of a stream; null where there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.size >= this.view.getUint32(56, true)) return this.join(entry.start).subarray(0, entry.size);
    const parts: Uint8Array[] = [];
    for (const at of follow(entry.start, this.miniTable))
      parts.push(this.miniStream.subarray(at * this.miniSector, (at + 1) * this.miniSector));
    return Uint8Array.from(Buffer.concat(parts)).subarray(0, entry.size);
  }

  private tableSectors(): number[] {
    const sectors: number[] = [];
    for (let at = 76; at < 512; at += 4) sectors.push(this.view.getUint32(at, true));
    const seen = new Set<number>();
    for (let next = this.view.getUint32(68, true); next < FREE && !seen.has(next) && this.inside(next); ) {
      seen.add(next);
      const numbers = this.numbers(next);
      next = numbers.pop() ?? FREE;
      sectors.push(...numbers);
    }
    return sectors.filter((sector) => sector < FREE && this.inside(sector));
  }

  private readDirectory(directory: Uint8Array): { start: number; size: number } | null {
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    let root: { start: number; size: number } | null = null;
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const length = Math.min(NAME_BYTES, view.getUint16(at + NAME_BYTES, true));
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)));
      const entry = { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
      if (directory[at + 66] === 5) root = entry;
      else if (directory[at + 66] === 2 && !this.entries.has(name)) this.entries.set(name, entry);
    }
    return root;
  }

  private join(start: number): Uint8Array {
    const parts = this.chain(start).map((sector) => this.bytes.subarray((sector + 1) * this.sector, (sector + 2) * this.sector));
    return Uint8Array.from(Buffer.concat(parts));
  }

  private chain(start: number): number[] {
    return follow(start, this.table).filter((sector) => this.inside(sector));
  }

  private inside(sector: number): boolean {
    return (sector + 1) * this.sector < this.bytes.length;
  }

  private numbers(sector: number): number[] {
    const numbers: number[] = [];
    const begin = (sector + 1) * this.sector;
    for (let at = begin; at < begin + this.sector && at + 4 <= this.bytes.length; at += 4) numbers.push(this.view.getUint32(at, true));
    return numbers;
  }
}

function follow(start: number, table: readonly number[]): number[] {
  const chain: number[] = [];
  const seen = new Set<number>();
  for (let at = start; at < FREE && !seen.has(at); at = table[at] ?? FREE) {
    seen.add(at);
    chain.push(at);
  }
  return chain;
}
