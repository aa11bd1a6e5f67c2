import { Failure } from '../../errors.ts';
import { readDoc } from '../doc/document.ts';
import type { Format } from '../format.ts';

/** Word 97-2003: text, tables and revisions. A Word file behind a password is named as such. */
export const doc: Format = {
  name: 'doc',
  mediaTypes: ['application/msword', 'application/x-ole-encrypted'],
  read: async ({ source, bytes }) => {
    if (source.media_type === 'application/x-ole-encrypted')
      throw new Failure('extract', 'encrypted-file', 'the document is behind a password', { found: 'an encrypted package' });
    return readDoc(bytes);
  },
};
