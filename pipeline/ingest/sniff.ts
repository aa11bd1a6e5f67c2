import { readZipDirectory } from './containers/zip-directory.ts';
import { textType } from './sniff-text.ts';

/** Signatures at a fixed offset, as Latin-1. */
const SIGNATURES: readonly (readonly [offset: number, signature: string, type: string])[] = [
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, 'II*\0', 'image/tiff'],
  [0, 'MM\0*', 'image/tiff'],
  [0, 'II+\0', 'image/tiff'],
  [0, 'MM\0+', 'image/tiff'],
  [0, 'GIF87a', 'image/gif'],
  [0, 'GIF89a', 'image/gif'],
  [0, '\0\0\0\x0cjP  ', 'image/jp2'],
  [8, 'WEBP', 'image/webp'],
  [4, 'ftypheic', 'image/heic'],
  [4, 'ftypavif', 'image/avif'],
  [0, '\x1f\x8b', 'application/gzip'],
  [0, 'BZh', 'application/x-bzip2'],
  [0, '7z\xbc\xaf\x27\x1c', 'application/x-7z-compressed'],
  [0, 'Rar!\x1a\x07', 'application/vnd.rar'],
  [257, 'ustar', 'application/x-tar'],
];

const OFFICE: readonly (readonly [member: string, type: string])[] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

const STREAMS: readonly (readonly [name: string, type: string])[] = [
  ['EncryptedPackage', 'application/x-ole-encrypted'],
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
  ['__substg1.0_', 'application/vnd.ms-outlook'],
];

/**
 * Media type of a file, from its bytes. The name decides only between plain text and Markdown, and only where the bytes do not.
 * What nothing speaks for is `application/octet-stream`.
 */
export function sniff(bytes: Uint8Array, name: string): string {
  const head = latin1(bytes, 0, 1024);
  for (const [offset, signature, type] of SIGNATURES) if (head.startsWith(signature, offset)) return type;
  // Readers accept up to 1,024 bytes of rubbish before the header, and so do uploads from mail gateways.
  if (head.includes('%PDF-')) return 'application/pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipType(bytes, head);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleType(bytes);
  if (/^\s*\{\\rtf/.test(head)) return 'application/rtf';
  return textType(bytes, name) ?? 'application/octet-stream';
}

function zipType(bytes: Uint8Array, head: string): string {
  // OpenDocument and EPUB begin with a stored member that holds their type.
  if (head.startsWith('mimetype', 30)) {
    const type = /^[a-z]+\/[a-z0-9.+-]+/.exec(head.slice(38).replace(/PK[\s\S]*$/, ''))?.[0];
    if (type) return type;
  }
  const names = readZipDirectory(bytes)?.map((entry) => entry.name) ?? localNames(bytes);
  if (names.includes('[Content_Types].xml')) {
    for (const [member, type] of OFFICE) if (names.some((entry) => entry.startsWith(member))) return type;
  }
  return 'application/zip';
}

/** Names from the local headers, for a file that was cut off before its directory. */
function localNames(bytes: Uint8Array): string[] {
  const text = latin1(bytes, 0, 1 << 20);
  return [...text.matchAll(/PK\x03\x04[\s\S]{22}([\s\S])([\s\S])[\s\S]{2}/g)].map((match) => {
    const start = match.index + 30;
    return text.slice(start, start + match[1]!.charCodeAt(0) + 256 * match[2]!.charCodeAt(0));
  });
}

function oleType(bytes: Uint8Array): string {
  // Directory entries are 128 bytes on a 128-byte grid and begin with their name in UTF-16.
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    for (const [name, type] of STREAMS)
      if (bytes[at] === name.charCodeAt(0) && bytes[at + 1] === 0 && utf16At(bytes, at, name)) return type;
  }
  return 'application/x-ole-storage';
}

function utf16At(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  return true;
}

function latin1(bytes: Uint8Array, from: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, Math.min(bytes.length, from + length));
}
