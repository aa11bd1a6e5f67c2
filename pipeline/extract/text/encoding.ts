import { decodeWindows } from './windows-1252.ts';

/** Decoded text of a file, without byte order mark, and how it was found. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Byte sequences that the encoding does not know; each reads as U+FFFD. */
  readonly faults: number;
}

/** Bytes looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 8192;

/** Decodes a text file: byte order mark first, then UTF-16 by its zero bytes, strict UTF-8, and Windows-1252 (which holds Latin-1) last. */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', faults: 0 };
  } catch {
    return mostlyUtf8(bytes) ? decodeAs(bytes, 'utf-8') : decodeAs(bytes, 'windows-1252');
  }
}

function decodeAs(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  const text = encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding, faults: encoding === 'windows-1252' ? 0 : countOf(text, '\ufffd') };
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[(i & 1) as 0 | 1]++;
  const [even, odd] = [zeros[0] / (length / 2), zeros[1] / (length / 2)];
  if (odd > 0.6 && even < 0.1) return 'utf-16le';
  if (even > 0.6 && odd < 0.1) return 'utf-16be';
  return null;
}

/** A UTF-8 file with a few broken bytes (cut off, patched by hand) has many more sound sequences than broken ones. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = countOf(text, '\ufffd');
  let sound = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) sound++;
  return sound - broken > 2 * broken;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
