import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.d.ts';
import { Failure } from '../../errors.ts';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Operator numbers by name. */
export type Ops = Pdfjs['OPS'];

export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  readonly ops: Ops;
  close(): Promise<void>;
}

/** Data folders of the package; pdfjs wants trailing slashes. */
function folder(name: string): string {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return `${join(root, name)}/`;
}

/**
 * Without a document pdfjs compiles every glyph to a path, which reading text never needs. This one takes the style rules that
 * pdfjs writes instead and drops them.
 */
const SINK = {
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined }),
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
};

/** Images stay undecoded and out of the operator lists: they are most of the cost of a scan. */
const READING = {
  disableFontFace: false,
  maxImageSize: 0,
  ownerDocument: SINK as unknown as NonNullable<DocumentInitParameters['ownerDocument']>,
};

/** What a file is opened for; when painting, images of more pixels are left out, or end their page where faults are `fatal`. */
export type Purpose = { readonly paint: false } | { readonly paint: true; readonly pixels: number; readonly fatal?: boolean };

/**
 * Opens a PDF, with the empty password where it is encrypted. Throws `encrypted-file` or `broken-file`. The bytes are copied: pdfjs
 * takes its input over.
 */
export async function openPdf(bytes: Uint8Array, purpose: Purpose): Promise<OpenedPdf> {
  const pdfjs = await load();
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    verbosity: 0,
    useSystemFonts: false,
    ...(purpose.paint ? { disableFontFace: true, maxImageSize: purpose.pixels, stopAtErrors: purpose.fatal ?? false } : READING),
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
  });
  try {
    const document = await task.promise;
    return { document, ops: pdfjs.OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw failureOf(error);
  }
}

/**
 * The build for older engines replaces some natives with scripts that do the same ten times as slowly, for the whole process: JSON and
 * push are all that stages and export do. The natives are put back; pdfjs does not need the replacements here.
 */
async function load(): Promise<Pdfjs> {
  const { parse, stringify } = JSON;
  const { push } = Array.prototype;
  const pdfjs: Pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // What reads the file is a module of its own, which pdfjs would load later.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  Object.assign(JSON, { parse, stringify });
  Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true, enumerable: false });
  return pdfjs;
}

function failureOf(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException')
    return new Failure('extract', 'encrypted-file', 'the PDF asks for a password', { found: message, cause: error });
  return new Failure('extract', 'broken-file', `not readable as PDF: ${message}`, {
    found: `${name}: ${message}`.slice(0, 200),
    expected: 'a PDF',
    cause: error,
  });
}
