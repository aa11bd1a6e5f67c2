import { windowsText } from '../text/windows-1252.ts';

/** Names of code pages as decoders know them. */
const PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  708: 'iso-8859-6',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
/** Code pages of fonts by their character set. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Code page of a font's character set; null where it is that of the document. */
export function codePageOf(charset: number): number | null {
  return CHARSETS[charset] ?? null;
}

/** Text of bytes (one a UTF-16 unit) in a code page; Windows-1252 where the page is unknown. */
export function decodeBytes(bytes: string, codePage: number): string {
  if (/^[\x00-\x7f]*$/.test(bytes)) return bytes;
  const label = PAGES[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252');
  if (label === 'windows-1252') return windowsText(bytes);
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder.decode(Uint8Array.from(bytes, (unit) => unit.charCodeAt(0)));
}
