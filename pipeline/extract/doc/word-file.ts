import { Failure } from '../../errors.ts';
import { CompoundFile } from './compound-file.ts';

/** The streams of a Word 97-2003 file and what its head says of them. */
export interface WordFile {
  readonly main: DataView;
  readonly table: DataView;
  /** Characters of each story, in the order in which they follow one another. */
  readonly stories: readonly { readonly name: StoryName; readonly length: number }[];
}

export type StoryName = 'body' | 'footnotes' | 'heads' | 'macros' | 'comments' | 'endnotes' | 'boxes' | 'head-boxes';

const STORIES: readonly (readonly [name: StoryName, offset: number])[] = [
  ['body', 0x4c],
  ['footnotes', 0x50],
  ['heads', 0x54],
  ['macros', 0x58],
  ['comments', 0x5c],
  ['endnotes', 0x60],
  ['boxes', 0x64],
  ['head-boxes', 0x68],
];

/** Opens the file. Fails with broken-file, encrypted-file or unsupported-type (Word 95 and before). */
export function openWordFile(bytes: Uint8Array): WordFile {
  const file = new CompoundFile(bytes);
  const main = file.stream('WordDocument');
  if (!main || main.length < 0x200) throw broken('no WordDocument stream');
  const view = viewOf(main);
  const magic = view.getUint16(0, true);
  if (magic !== 0xa5ec) {
    const found = `format ${magic.toString(16)}`;
    throw new Failure('extract', 'unsupported-type', 'the file is of a Word version before 97', { found, expected: 'Word 97 to 2003' });
  }
  const flags = view.getUint16(0x0a, true);
  if (flags & 0x0100) throw new Failure('extract', 'encrypted-file', 'the document is encrypted', { found: 'encryption flag' });
  const table = file.stream(flags & 0x0200 ? '1Table' : '0Table');
  if (!table) throw broken('no table stream');
  return { main: view, table: viewOf(table), stories: STORIES.map(([name, offset]) => ({ name, length: view.getUint32(offset, true) })) };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Place of a structure in the table stream, from the pair of offset and length at `at` in the head. */
export function placeOf(main: DataView, at: number): { readonly offset: number; readonly length: number } {
  return { offset: main.getUint32(at, true), length: main.getUint32(at + 4, true) };
}

export function broken(found: string): Failure {
  return new Failure('extract', 'broken-file', 'the file is no complete Word document', { found, expected: 'a Word 97 to 2003 file' });
}
