import { Failure } from '../errors.ts';
import type { Page, Pages, Source } from '../model.ts';
import type { Context, Stage } from '../stage.ts';
import { nonBlankLength } from '../text/blank.ts';
import type { Format } from './format.ts';
import { doc } from './formats/doc.ts';
import { docx } from './formats/docx.ts';
import { html } from './formats/html.ts';
import { image } from './formats/image.ts';
import { mail } from './formats/mail.ts';
import { odt } from './formats/odt.ts';
import { pdf } from './formats/pdf.ts';
import { rtf } from './formats/rtf.ts';
import { text } from './formats/text.ts';

/** Formats in the order of asking; the first that names the media type reads the file. */
const FORMATS: readonly Format[] = [pdf, docx, odt, rtf, doc, html, mail, image, text];

const byMediaType = new Map(FORMATS.toReversed().flatMap((format) => format.mediaTypes.map((type) => [type, format] as const)));

/** Bytes to pages of lines. Fails with unsupported-type, limit-pages, limit-text-length, or what the format finds wrong. */
export const extract: Stage<{ source: Source; bytes: Uint8Array }, 'pages'> = {
  name: 'extract',
  version: 5,
  emits: 'pages',
  run: async (input, context) => {
    const format = byMediaType.get(input.source.media_type);
    if (!format) {
      const message = `no format reads ${input.source.media_type}`;
      throw new Failure('extract', 'unsupported-type', message, {
        found: input.source.media_type,
        expected: [...byMediaType.keys()].join(', '),
      });
    }
    return withinLimits(holdsText(await format.read(input, context)), context);
  },
};

/** Characters up to which, and confidence below which, what recognition saw in a picture is no text. */
const [FEW, DOUBTFUL] = [60, 0.35];

/**
 * A document without a character is no document: blank pages, drawings, photographs, forms nobody filled in. Where pages were given up,
 * recognition was off or pages were left to others, what they hold is not known.
 */
function holdsText(pages: Pages): Pages {
  const known = !pages.partial && pages.pages.length > 0 && pages.pages.every(({ reason }) => reason !== 'left-out');
  if (!known || pages.pages.some(showsText)) return pages;
  throw new Failure('extract', 'no-text', 'no page holds any text', {
    found: `${pages.pages.length} pages without text`,
    expected: 'text',
  });
}

/** Whether a page holds characters, and more than the few doubtful ones that recognition sees in a photograph. */
function showsText({ method, confidence, lines }: Page): boolean {
  const characters = lines.reduce((sum, { text }) => sum + nonBlankLength(text), 0);
  return characters > 0 && !(method === 'ocr' && characters < FEW && (confidence ?? 1) < DOUBTFUL);
}

function withinLimits(pages: Pages, { config }: Context): Pages {
  const limits = config.limits;
  const count = pages.pages.length;
  if (count > limits.pages)
    throw new Failure('extract', 'limit-pages', 'the file has more pages than limits.pages', beyond(count, limits.pages));
  let length = 0;
  for (const page of pages.pages) for (const line of page.lines) length += line.text.length + 1;
  if (length <= limits.text_length) return pages;
  throw new Failure('extract', 'limit-text-length', 'the text is longer than limits.text_length', beyond(length, limits.text_length));
}

function beyond(found: number, most: number): { found: string; expected: string } {
  return { found: String(found), expected: `at most ${most}` };
}
