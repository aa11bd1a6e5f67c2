import { decodeWindows } from '../text/windows-1252.ts';
import { broken, placeOf, type WordFile } from './word-file.ts';

/** A stretch of text as it lies in the file; the pieces in order are the text of all stories. */
export interface Piece {
  readonly text: string;
  /** Offset in the main stream. */
  readonly offset: number;
  /** Bytes a character: 1 or 2. */
  readonly width: number;
}

const PIECE_TABLE = 0x1a2;

/** The pieces of the text, from the piece table (MS-DOC 2.9.38). */
export function readPieces({ main, table }: WordFile): Piece[] {
  let { offset: at } = placeOf(main, PIECE_TABLE);
  // Property changes of a fast save stand before the table.
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== 2) throw broken('no piece table');
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12);
  const positions = at + 5;
  const places = positions + 4 * (count + 1);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const length = table.getUint32(positions + 4 * (i + 1), true) - table.getUint32(positions + 4 * i, true);
    const stated = table.getUint32(places + 8 * i + 2, true);
    const narrow = (stated & 0x40000000) !== 0;
    const width = narrow ? 1 : 2;
    const offset = narrow ? (stated & 0x3fffffff) / 2 : stated;
    const size = Math.max(0, Math.min(length * width, main.byteLength - offset));
    const bytes = new Uint8Array(main.buffer, main.byteOffset + Math.min(offset, main.byteLength), size);
    pieces.push({ text: narrow ? decodeWindows(bytes) : new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), offset, width });
  }
  return pieces;
}
