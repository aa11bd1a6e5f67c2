import { firstWhere } from '../../text/first-where.ts';
import type { Style } from '../flow/style.ts';
import { placeOf, type WordFile } from './word-file.ts';

/** A stretch of the main stream (bytes) with its looks or paragraph facts. */
export interface Stretch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

export interface ParagraphFacts {
  /** Built-in heading style. */
  readonly heading: boolean;
  readonly inTable: boolean;
  /** The paragraph is the mark at the end of a row. */
  readonly endsRow: boolean;
  /** Numbered automatically. */
  readonly numbered: boolean;
}

const CHARACTERS = 0xfa;
const PARAGRAPHS = 0x102;
const PAGE = 512;

/** Looks of the text, in file order. */
export function readLooks(file: WordFile): Stretch<Style>[] {
  return [...pagesOf(file, CHARACTERS)].flatMap((page) => {
    const count = page.getUint8(PAGE - 1);
    return runs(page, count).map(({ from, to, index }) => {
      const at = 2 * page.getUint8(4 * (count + 1) + index);
      return { from, to, value: at === 0 ? {} : lookOf(page, at + 1, page.getUint8(at)) };
    });
  });
}

/** Facts of the paragraphs, in file order. */
export function readParagraphs(file: WordFile): Stretch<ParagraphFacts>[] {
  return [...pagesOf(file, PARAGRAPHS)].flatMap((page) => {
    const count = page.getUint8(PAGE - 1);
    return runs(page, count).map(({ from, to, index }) => {
      let at = 2 * page.getUint8(4 * (count + 1) + 13 * index);
      // The size is given in words, less one byte, or in a byte of its own behind a zero.
      const size = page.getUint8(at) === 0 ? 2 * page.getUint8(++at) : 2 * page.getUint8(at) - 1;
      return { from, to, value: factsOf(page, at + 1, size) };
    });
  });
}

/** The 512-byte pages that hold formatting, named by a list in the table stream (MS-DOC 2.8.5, 2.8.6). */
function* pagesOf({ main, table }: WordFile, head: number): Generator<DataView> {
  const { offset, length } = placeOf(main, head);
  const count = Math.floor((length - 4) / 8);
  for (let i = 0; i < count; i++) {
    const begin = PAGE * (table.getUint32(offset + 4 * (count + 1) + 4 * i, true) & 0x3fffff);
    if (begin + PAGE <= main.byteLength) yield new DataView(main.buffer, main.byteOffset + begin, PAGE);
  }
}

function runs(page: DataView, count: number): { from: number; to: number; index: number }[] {
  return Array.from({ length: Math.min(count, 101) }, (_, index) => ({
    from: page.getUint32(4 * index, true),
    to: page.getUint32(4 * (index + 1), true),
    index,
  }));
}

/** Properties (a number and its operand's first byte) of a list of changes (MS-DOC 2.2.5). */
function* properties(page: DataView, from: number, size: number): Generator<readonly [number: number, operand: number]> {
  const end = Math.min(from + size, PAGE);
  for (let at = from; at + 3 <= end; ) {
    const number = page.getUint16(at, true);
    yield [number, page.getUint8(at + 2)];
    const kind = number >> 13;
    // The definition of a table's columns alone states its size in two bytes.
    if (number === 0xd608) at += 3 + (at + 4 <= PAGE ? page.getUint16(at + 2, true) : 0);
    else at += 2 + (kind === 6 ? 1 + page.getUint8(at + 2) : ([1, 1, 2, 4, 2, 2, 0, 3][kind] ?? 1));
  }
}

const SWITCHES: Readonly<Record<number, 'bold' | 'italic' | 'strike' | 'hidden'>> = {
  2101: 'bold',
  2102: 'italic',
  2103: 'strike',
  10835: 'strike',
  2108: 'hidden',
};

function lookOf(page: DataView, from: number, size: number): Style {
  const look: Style = {};
  for (const [number, operand] of properties(page, from, size)) {
    const name = SWITCHES[number];
    // 0x80 keeps what the style says, 0x81 turns it about.
    if (name) {
      if (operand === 1 || operand === 0x81) look[name] = true;
      else delete look[name];
    } else if (number === 0x0800 && operand === 1) look.redline = 'delete';
    else if (number === 0x0801 && operand === 1) look.redline ??= 'insert';
    else if (number === 0x2a3e && operand !== 0) look.underline = true;
    else if (number === 0x2a48 && operand === 1) look.superscript = true;
  }
  return look;
}

function factsOf(page: DataView, from: number, size: number): ParagraphFacts {
  const style = from + 2 <= PAGE ? page.getUint16(from, true) : 0;
  const facts = { heading: style >= 1 && style <= 9, inTable: false, endsRow: false, numbered: false };
  for (const [number, operand] of properties(page, from + 2, size - 2)) {
    if (number === 0x2416) facts.inTable = operand === 1;
    else if (number === 0x2417) facts.endsRow = operand === 1;
    else if (number === 0x460b) facts.numbered = operand !== 0;
  }
  return facts;
}

/** Finds the stretch that an offset lies in; linear over ascending offsets, logarithmic otherwise. */
export function finder<T>(stretches: readonly Stretch<T>[]): (offset: number) => Stretch<T> | null {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  return (offset) => {
    const found = sorted[firstWhere(sorted, ({ from }) => from > offset) - 1];
    return found && offset < found.to ? found : null;
  };
}
