/** Properties of a stretch of characters: numbers of MS-DOC with one-byte operands, e.g. [0x0800, 1] for deleted. */
interface DocStretch {
  readonly text: string;
  readonly looks?: readonly (readonly [number: number, operand: number])[];
  readonly style?: number;
  readonly paragraph?: readonly (readonly [number: number, operand: number])[];
}

interface DocOptions {
  /** Characters of the body, footnotes and heads; all of the text is body where it is absent. */
  readonly stories?: readonly [body: number, footnotes: number, heads: number];
  readonly encrypted?: boolean;
}

const TEXT = 1536;
const LOOKS = 3072;
const PARAGRAPHS = 3584;
const SECTOR = 512;

/** A Word 97 file with one piece of 8-bit text of at most 1,500 characters; each stretch has its own formatting. */
export function docFile(stretches: readonly DocStretch[], { stories, encrypted = false }: DocOptions = {}): Uint8Array {
  const text = stretches.map((stretch) => stretch.text).join('');
  const main = Buffer.alloc(4096);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200 | (encrypted ? 0x0100 : 0), 0x0a);
  for (const [i, length] of (stories ?? [text.length, 0, 0]).entries()) main.writeUInt32LE(length, 0x4c + 4 * i);
  main.write(text, TEXT, 'latin1');
  const table = Buffer.alloc(4096);
  const place = (head: number, offset: number, content: Buffer): void => {
    main.writeUInt32LE(offset, head);
    main.writeUInt32LE(content.length, head + 4);
    content.copy(table, offset);
  };
  const numbers = (...values: readonly number[]): Buffer => Buffer.from(Uint32Array.from(values).buffer);
  const piece = Buffer.concat([Buffer.from([0, 0]), numbers(((2 * TEXT) | 0x40000000) >>> 0), Buffer.from([0, 0])]);
  place(0x1a2, 0, Buffer.concat([Buffer.from([2]), numbers(16), numbers(0, text.length), piece]));
  place(0xfa, 100, numbers(TEXT, TEXT + text.length, LOOKS / SECTOR));
  place(0x102, 200, numbers(TEXT, TEXT + text.length, PARAGRAPHS / SECTOR));
  page(stretches, 1, ({ looks }) => (looks?.length ? changes(looks) : null), true).copy(main, LOOKS);
  const styled = ({ style = 0, paragraph = [] }: DocStretch): Buffer => Buffer.concat([Buffer.from([style, 0]), changes(paragraph)]);
  page(stretches, 13, styled, false).copy(main, PARAGRAPHS);
  return compound({ WordDocument: main, '1Table': table });
}

/** A page of formatting: ends of the stretches, entries of `width` bytes, and the lists of changes from the page's end. */
function page(stretches: readonly DocStretch[], width: number, content: (stretch: DocStretch) => Buffer | null, looks: boolean): Buffer {
  const made = Buffer.alloc(SECTOR);
  let offset = TEXT;
  let end = SECTOR - 1;
  made.writeUInt32LE(offset, 0);
  stretches.forEach((stretch, i) => {
    offset += stretch.text.length;
    made.writeUInt32LE(offset, 4 * (i + 1));
    const list = content(stretch);
    if (!list) return;
    // A list of looks states its bytes; one of a paragraph its words in a byte behind a zero.
    const padded = Buffer.alloc(list.length + (list.length & 1));
    list.copy(padded);
    const head = looks ? Buffer.from([list.length]) : Buffer.from([0, padded.length / 2]);
    end = (end - head.length - padded.length) & ~1;
    Buffer.concat([head, padded]).copy(made, end);
    made[4 * (stretches.length + 1) + width * i] = end / 2;
  });
  made[SECTOR - 1] = stretches.length;
  return made;
}

function changes(list: readonly (readonly [number: number, operand: number])[]): Buffer {
  const wide = (number: number): boolean => [2, 4, 5].includes(number >> 13);
  return Buffer.concat(list.map(([number, operand]) => Buffer.from([number & 0xff, number >> 8, operand, ...(wide(number) ? [0] : [])])));
}

/** An OLE compound file of streams of 4,096 bytes. */
function compound(streams: Readonly<Record<string, Buffer>>): Uint8Array {
  const names = Object.keys(streams);
  const sectors = 8;
  const head = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.writeUInt32LE(4096, 56);
  head.writeUInt32LE(0xfffffffe, 60);
  head.writeUInt32LE(0xfffffffe, 68);
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76);
  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  const directory = Buffer.alloc(SECTOR);
  const entry = (at: number, name: string, type: number, start: number, size: number): void => {
    directory.write(name, at, 'utf16le');
    directory.writeUInt16LE(2 * (name.length + 1), at + 64);
    directory[at + 66] = type;
    directory.writeUInt32LE(start, at + 116);
    directory.writeUInt32LE(size, at + 120);
  };
  entry(0, 'Root Entry', 5, 0xfffffffe, 0);
  names.forEach((name, i) => {
    const start = 2 + sectors * i;
    entry(128 * (i + 1), name, 2, start, 4096);
    for (let k = 0; k < sectors; k++) table.writeUInt32LE(k === sectors - 1 ? 0xfffffffe : start + k + 1, 4 * (start + k));
  });
  return Uint8Array.from(Buffer.concat([head, table, directory, ...names.map((name) => streams[name]!)]));
}
