import type { SynthAgreement } from './model.ts';
import { renderDocx } from './render/docx.ts';
import { renderHtml } from './render/html.ts';
import { renderMarkdown } from './render/markdown.ts';
import { renderOdt } from './render/odt.ts';
import { renderPdf } from './render/pdf.ts';
import { renderRtf } from './render/rtf.ts';
import { renderText } from './render/text.ts';
import { type OutlineScore, roundTrip } from './round-trip.ts';
import { truthOf } from './truth.ts';

export const CARRIERS = [
  'text',
  'markdown',
  'docx-automatic',
  'docx-typed',
  'odt',
  'html-lists',
  'html-printed',
  'rtf',
  'pdf',
  'pdf-columns',
] as const;
export type Carrier = (typeof CARRIERS)[number];

const TEXT = {
  width: null,
  indent: 3,
  gap: '   ',
  hanging: true,
  blank: 1,
  pageLines: null,
  runningHead: null,
  pageNumber: 'none',
  lineNumbers: false,
  articlePages: false,
} as const;
const MARKDOWN = { dashes: false, headings: 'hash', tables: 'pipe', escapeDollars: true, runIn: 'bold' } as const;
const PDF = { family: 'serif', size: 11, columns: 1, pageNumbers: true, romanFront: true } as const;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The agreement as a file of a carrier. */
export async function rendered(agreement: SynthAgreement, carrier: Carrier): Promise<{ mediaType: string; bytes: Uint8Array }> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const head = agreement.cover[0] ?? null;
  switch (carrier) {
    case 'text':
      return { mediaType: 'text/plain', bytes: encode(renderText(agreement, TEXT).text) };
    case 'markdown':
      return { mediaType: 'text/markdown', bytes: encode(renderMarkdown(agreement, MARKDOWN)) };
    case 'odt':
      return { mediaType: 'application/vnd.oasis.opendocument.text', bytes: renderOdt(agreement, { runningHead: head }).bytes };
    case 'pdf':
    case 'pdf-columns': {
      const layout = { ...PDF, runningHead: head, columns: carrier === 'pdf' ? 1 : 2 } as const;
      return { mediaType: 'application/pdf', bytes: (await renderPdf(agreement, layout)).bytes };
    }
    case 'docx-automatic':
    case 'docx-typed': {
      const layout = { automatic: carrier === 'docx-automatic', redline: 'tracked', runningHead: head, footnote: null } as const;
      return { mediaType: WORD, bytes: renderDocx(agreement, layout).bytes };
    }
    case 'html-lists':
    case 'html-printed':
      return { mediaType: 'text/html', bytes: encode(renderHtml(agreement, { lists: carrier === 'html-lists', site: head }).html) };
    case 'rtf':
      return { mediaType: 'application/rtf', bytes: encode(renderRtf(agreement, { runningHead: head, redline: 'tracked' }).rtf) };
  }
}

/** An agreement rendered into a carrier, through the pipeline and back. */
export async function carrierTrip(agreement: SynthAgreement, carrier: Carrier): Promise<OutlineScore> {
  const { mediaType, bytes } = await rendered(agreement, carrier);
  return roundTrip(truthOf(agreement, carrier), mediaType, bytes);
}
