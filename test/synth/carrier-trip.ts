import type { SynthAgreement } from './model.ts';
import { renderDocx } from './render/docx.ts';
import { renderHtml } from './render/html.ts';
import { renderRtf } from './render/rtf.ts';
import { renderText } from './render/text.ts';
import { type OutlineScore, roundTrip } from './round-trip.ts';
import { truthOf } from './truth.ts';

export const CARRIERS = ['text', 'docx-automatic', 'docx-typed', 'html-lists', 'html-printed', 'rtf'] as const;
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
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function rendered(agreement: SynthAgreement, carrier: Carrier): { mediaType: string; bytes: Uint8Array } {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const head = agreement.cover[0] ?? null;
  switch (carrier) {
    case 'text':
      return { mediaType: 'text/plain', bytes: encode(renderText(agreement, TEXT).text) };
    case 'docx-automatic':
    case 'docx-typed': {
      const layout = { automatic: carrier === 'docx-automatic', redline: 'tracked', runningHead: head, footnote: 'Rounded.' } as const;
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
export function carrierTrip(agreement: SynthAgreement, carrier: Carrier): Promise<OutlineScore> {
  const { mediaType, bytes } = rendered(agreement, carrier);
  return roundTrip(truthOf(agreement, carrier), mediaType, bytes);
}
