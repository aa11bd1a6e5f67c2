import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface OutlineNode {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineNode[];
}

/** Bookmarks beyond this are of no use and may be an attack. */
const MOST_BOOKMARKS = 5000;

/**
 * What the file says of itself: title, author, creator, producer, dates; `bookmarks` as JSON, an array of
 * {level, title, page} (page null where the target is not in the file); `attachments` as JSON, an array of file names.
 */
export async function readMetadata(document: PDFDocumentProxy): Promise<Record<string, string>> {
  const metadata: Record<string, string> = {};
  const info = ((await settle(document.getMetadata()))?.info ?? {}) as Record<string, unknown>;
  for (const [key, name] of [
    ['Title', 'title'],
    ['Author', 'author'],
    ['Subject', 'subject'],
    ['Keywords', 'keywords'],
    ['Creator', 'creator'],
    ['Producer', 'producer'],
    ['CreationDate', 'created'],
    ['ModDate', 'modified'],
  ] as const) {
    const value = info[key];
    if (typeof value === 'string' && value.trim() !== '') metadata[name] = clean(value);
  }
  const bookmarks = await readBookmarks(document);
  if (bookmarks.length > 0) metadata.bookmarks = JSON.stringify(bookmarks);
  const attachments = Object.values((await settle(document.getAttachments())) ?? {}) as { filename?: string }[];
  if (attachments.length > 0) metadata.attachments = JSON.stringify(attachments.map((attachment) => clean(attachment.filename ?? '')));
  return metadata;
}

async function readBookmarks(document: PDFDocumentProxy): Promise<{ level: number; title: string; page: number | null }[]> {
  const bookmarks: { level: number; title: string; page: number | null }[] = [];
  const walk = async (nodes: readonly OutlineNode[], level: number): Promise<void> => {
    for (const node of nodes) {
      if (bookmarks.length >= MOST_BOOKMARKS) return;
      bookmarks.push({ level, title: clean(node.title), page: await targetOf(document, node.dest) });
      await walk(node.items, level + 1);
    }
  };
  await walk((await settle(document.getOutline() as Promise<OutlineNode[] | null>)) ?? [], 1);
  return bookmarks;
}

async function targetOf(document: PDFDocumentProxy, dest: OutlineNode['dest']): Promise<number | null> {
  const explicit = typeof dest === 'string' ? await settle(document.getDestination(dest)) : dest;
  const target: unknown = explicit?.[0];
  if (typeof target === 'number') return target + 1;
  if (target === null || typeof target !== 'object') return null;
  const index = await settle(document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0]));
  return index === null ? null : index + 1;
}

/** Metadata is a courtesy: what is damaged there must not cost the document. */
async function settle<Value>(promise: Promise<Value>): Promise<Value | null> {
  try {
    return await promise;
  } catch {
    return null;
  }
}

function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}
