import { Failure } from '../../errors.ts';
import type { Pages } from '../../model.ts';
import type { Context } from '../../stage.ts';
import { judgeFormatting } from '../flow/redline.ts';
import { FlowWriter, flowPage } from '../flow/writer.ts';
import { mendedNotes } from '../xml/mended-notes.ts';
import { RtfReader } from './reader.ts';

/** Reads a rich text: the body with its notes, then heads and feet. */
export function readRtf(bytes: Uint8Array, { config }: Context): Pages {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/^\s*\{\\rtf/.test(source)) throw new Failure('extract', 'broken-file', 'the file is no rich text', { expected: '{\\rtf' });
  const reader = new RtfReader(config.limits.nesting * 100);
  const unclosed = reader.read(source);
  const writer = new FlowWriter();
  for (const lines of [reader.story.close(reader.state), reader.story.running]) {
    writer.gap();
    writer.add(lines);
  }
  if (reader.witness === 0) throw new Failure('extract', 'no-text', 'the document holds no text');
  const page = flowPage(writer.lines);
  if (!reader.tracked) judgeFormatting(page.lines);
  return {
    carrier: 'rtf',
    paged: false,
    witness: { characters: reader.witness, counted: 'non-blank code points of the text shown' },
    pages: [page],
    notes: mendedNotes(unclosed),
    metadata: reader.tables.metadata,
    partial: unclosed > 0,
  };
}
