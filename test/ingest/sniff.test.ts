import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../pipeline/ingest/sniff.ts';

const bytes = (latin1: string): Uint8Array => Uint8Array.from(latin1, (sign) => sign.charCodeAt(0));
const utf16 = (text: string, mark: boolean): Uint8Array => Uint8Array.from(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
const ole = (stream: string): Uint8Array => {
  const file = new Uint8Array(1024);
  file.set(bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
  file.set(utf16(stream, false), 512);
  return file;
};

describe('sniff', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
    ['a PDF behind rubbish', bytes('\r\nfrom the gateway\r\n%PDF-1.4\n'), 'application/pdf'],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n....'), 'image/png'],
    ['a JPEG', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
    ['a TIFF', bytes('II*\0....'), 'image/tiff'],
    ['a big-endian TIFF', bytes('MM\0*....'), 'image/tiff'],
    ['an RTF', bytes('{\\rtf1\\ansi Hello}'), 'application/rtf'],
    ['a Word 97 file', ole('WordDocument'), 'application/msword'],
    ['a Word file with a password', ole('EncryptedPackage'), 'application/x-ole-encrypted'],
    ['a zip', zipSync({ 'a.txt': strToU8('a') }), 'application/zip'],
    [
      'a docx',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'an odt',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<o/>') }),
      'application/vnd.oasis.opendocument.text',
    ],
    ['HTML', bytes('<!DOCTYPE html><html><p>Hours</p></html>'), 'text/html'],
    ['HTML behind a comment', bytes('<!-- saved -->\n<html lang="en"><body></body></html>'), 'text/html'],
    ['a fragment of HTML', bytes('<div class="x"><p>Hours</p></div>'), 'text/html'],
    ['XML', bytes('<?xml version="1.0"?><a/>'), 'application/xml'],
    ['mail', bytes('Message-ID: <1@x>\r\nFrom: a@x\r\nTo: b@x\r\nSubject: offer\r\n\r\nDear all,'), 'message/rfc822'],
    [
      'mail from a mail box',
      bytes('From a@x Wed Jul 16\nReceived: by x\nDelivered-To: b@x\nSubject: offer\n\nDear all,'),
      'message/rfc822',
    ],
    ['mail without marks of a server', bytes('Date: 2025-07-29T12:42:06Z\nFrom: a@x\nTo: b@x\n\nDear all,'), 'message/rfc822'],
    ['plain text', bytes('ARTICLE 1\nThe parties agree.'), 'text/plain'],
    ['Latin-1', bytes('Art\xedculo 1\nLas partes acuerdan lo siguiente.'), 'text/plain'],
    ['UTF-16 with a mark', utf16('ARTICLE 1', true), 'text/plain'],
    ['UTF-16 without one', utf16('ARTICLE 1 The parties agree to this.', false), 'text/plain'],
    ['Markdown', bytes('# Article 1\n\n- 1.1 **Term** ~~two~~ years\n\n\\$5 a day\n'), 'text/markdown'],
    ['noise', Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32), 'application/octet-stream'],
  ])('knows %s by its bytes', (_, file, type) => {
    expect(sniff(file, 'upload.bin')).toBe(type);
  });

  it('takes a memorandum on paper for text, not for mail', () => {
    expect(sniff(bytes('TO: Board\nFROM: Clerk\nDATE: May 3\nSUBJECT: Talks\n\nWe met.'), 'memo.txt')).toBe('text/plain');
  });

  it('asks the name only between text and Markdown', () => {
    expect(sniff(bytes('The parties agree.'), 'a.md')).toBe('text/markdown');
    expect(sniff(bytes('\x89PNG\r\n\x1a\n'), 'a.pdf')).toBe('image/png');
  });

  it('knows a docx that lost its end', () => {
    const file = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>'.repeat(200)) });
    expect(sniff(file.subarray(0, file.length - 60), 'a.docx')).toMatch(/wordprocessingml/);
  });
});
