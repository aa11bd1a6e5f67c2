/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters (TextDecoder of some Node releases reads Latin-1 there). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes of Windows-1252 as text. */
export function decodeWindows(bytes: Uint8Array): string {
  return windowsText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

/** Text of Windows-1252 that was read as Latin-1. No text holds the control characters that it replaces. */
export function windowsText(latin: string): string {
  return latin.replace(/[\u0080-\u009f]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80]!);
}
