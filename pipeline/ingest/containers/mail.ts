import { parseMail } from '../../extract/mail/parse.ts';
import type { Container, Member } from './container.ts';
import { memberPath } from './member-path.ts';

/** Names for attachments without one. */
const ENDINGS: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'text/plain': '.txt',
  'text/html': '.html',
  'application/pdf': '.pdf',
};

/** Mail messages: the message is a document, its attachments are members. Pictures that its own text shows stay part of it. */
export const mail: Container = {
  mediaTypes: ['message/rfc822'],
  document: true,
  async members(bytes, budget) {
    const { attachments } = await parseMail(bytes, 'ingest');
    const files = attachments.filter((attachment) => !(attachment.related && attachment.mimeType.startsWith('image/')));
    budget.enter(files.length);
    return files.map(({ filename, mimeType, content }, index): Member => {
      const path = filename ? memberPath(filename) : `attachment-${index + 1}${ENDINGS[mimeType] ?? ''}`;
      return {
        path,
        read: () => {
          const data = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
          budget.spend(data.length);
          return data;
        },
      };
    });
  },
};
