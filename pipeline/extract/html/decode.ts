import { type Decoded, decodeText } from '../text/encoding.ts';

/** Bytes in which a page states its encoding. */
const HEAD = 2048;
const STATED = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{2,30})|^<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w-]{2,30})/i;

/** Text of a web page. What the bytes themselves show (a byte order mark, zero bytes, sound UTF-8) goes before what the page states. */
export function decodePage(bytes: Uint8Array): Pick<Decoded, 'text' | 'faults'> & { readonly encoding: string } {
  const decoded = decodeText(bytes);
  if (decoded.encoding !== 'windows-1252') return decoded;
  const stated = STATED.exec(decoded.text.slice(0, HEAD));
  const label = (stated?.[1] ?? stated?.[2] ?? '').toLowerCase();
  if (label === '' || /^(?:utf-?8|iso-8859-1|latin1|us-ascii|windows-1252)$/.test(label)) return decoded;
  try {
    return { text: new TextDecoder(label).decode(bytes), encoding: label, faults: 0 };
  } catch {
    return decoded;
  }
}
