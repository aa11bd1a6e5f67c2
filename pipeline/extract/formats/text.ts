import { Failure } from '../../errors.ts';
import type { Note, Pages } from '../../model.ts';
import { nonBlankLength } from '../../text/blank.ts';
import type { Format } from '../format.ts';
import { type Decoded, decodeText } from '../text/encoding.ts';
import { withLabelsInPlace } from '../text/label-columns/index.ts';
import { isMarkdown } from '../text/markdown-evidence.ts';
import { splitPages } from '../text/split-pages.ts';

/** Plain text and Markdown. Form feeds end pages, or marks of converters do; a text without either has no pages. */
export const text: Format = {
  name: 'text',
  mediaTypes: ['text/plain', 'text/markdown'],
  read: async ({ source, bytes }): Promise<Pages> => {
    const decoded = decodeText(bytes);
    const characters = nonBlankLength(decoded.text);
    if (characters === 0) throw new Failure('extract', 'no-text', 'the file holds nothing but white space');
    const pages = withLabelsInPlace(splitPages(decoded.text));
    return {
      carrier: source.media_type === 'text/markdown' || isMarkdown(decoded.text) ? 'markdown' : 'text',
      paged: pages.length > 1,
      witness: { characters, counted: `non-blank code points of the ${decoded.encoding} text` },
      pages,
      notes: faultNotes(decoded),
      metadata: { encoding: decoded.encoding },
      partial: false,
    };
  },
};

function faultNotes({ encoding, faults }: Decoded): Note[] {
  if (faults === 0) return [];
  const message = `${faults} byte sequences of the file are no ${encoding} and read as U+FFFD`;
  return [
    {
      stage: 'extract',
      code: 'low-text-quality',
      severity: 'warning',
      message,
      found: String(faults),
      expected: '0',
      unit: null,
      page: null,
      start: null,
      end: null,
    },
  ];
}
