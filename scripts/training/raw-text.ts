import { openPdf } from '../../pipeline/extract/pdf/pdfjs.ts';

/** A word parted at the end of a line. */
const PARTED = /-[ \t]*\r?\n\s*(?=\p{Ll})/gu;

/**
 * The text of a file as its carrier holds it: bytes as UTF-8, or the strings of a PDF in the order of its content, with parted words
 * joined. It depends on no stage of the pipeline, so that places in it stay true while the stages change.
 */
export async function rawText(bytes: Uint8Array): Promise<string> {
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  return (isPdf ? await pdfText(bytes) : new TextDecoder().decode(bytes)).replace(PARTED, '');
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const { document, close } = await openPdf(bytes, { paint: false });
  try {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      page.cleanup();
    }
    return pages.join('\n');
  } finally {
    await close();
  }
}
