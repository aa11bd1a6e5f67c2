import { synthAgreement } from './agreement.ts';
import { renderPdf } from './render/pdf.ts';

/** A born-digital agreement of a hundred pages, for measuring. */
export async function hundredPages(): Promise<Uint8Array> {
  const agreement = synthAgreement(100, { style: 'article-decimal', articles: 42, contents: true, branching: 0.9, closing: 0.2, depth: 5 });
  const { bytes } = await renderPdf(agreement, {
    family: 'serif',
    size: 12,
    columns: 1,
    runningHead: agreement.title,
    pageNumbers: true,
    romanFront: true,
  });
  return bytes;
}
