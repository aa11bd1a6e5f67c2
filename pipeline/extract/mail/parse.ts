import PostalMime, { type Email } from 'postal-mime';
import { Failure } from '../../errors.ts';
import type { StageName } from '../../model.ts';

/**
 * Reads a mail message. Messages inside it stay attachments, so that each is a document of its own. Fails in the name of `stage` with
 * broken-file or limit-nesting.
 */
export async function parseMail(bytes: Uint8Array, stage: StageName): Promise<Email> {
  try {
    return await PostalMime.parse(eightBit(bytes), { forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer' });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const code = /nesting/i.test(found) ? 'limit-nesting' : 'broken-file';
    throw new Failure(stage, code, 'the message cannot be read', { found, expected: 'a mail message', cause: error });
  }
}

/** Mail is made of bytes; a message that an editor saved as UTF-16 is put back into them. */
function eightBit(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const encoding =
    first === 0xff || (first !== 0 && second === 0) ? 'utf-16le' : first === 0xfe || (first === 0 && second !== 0) ? 'utf-16be' : null;
  return encoding ? new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) : bytes;
}
