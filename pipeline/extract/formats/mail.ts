import type { Address, Email } from 'postal-mime';
import { Failure } from '../../errors.ts';
import type { Line, Pages } from '../../model.ts';
import type { Context } from '../../stage.ts';
import { nonBlankLength } from '../../text/blank.ts';
import { flowPage } from '../flow/writer.ts';
import type { Format } from '../format.ts';
import { readHtml } from '../html/document.ts';
import { parseMail } from '../mail/parse.ts';
import { splitPages } from '../text/split-pages.ts';
import { windowsText } from '../text/windows-1252.ts';

/** A page says as much as the plain text beside it from this share on. */
const AS_MUCH = 0.8;

/** Mail: who wrote what to whom and when, then the text. Attachments are documents of their own. */
export const mail: Format = {
  name: 'mail',
  mediaTypes: ['message/rfc822'],
  read: async ({ bytes }, context): Promise<Pages> => {
    const message = await parseMail(bytes, 'extract');
    const fields = fieldsOf(message);
    const body = bodyOf(message, context);
    const characters = nonBlankLength(fields.join('')) + body.witness;
    if (characters === 0) throw new Failure('extract', 'no-text', 'the message holds no text');
    const head: Line[] = fields.map((text) => ({ text, box: null, paragraph: true }));
    const gap: Line[] = head.length > 0 && body.lines.length > 0 ? [{ text: '', box: null }] : [];
    return {
      carrier: 'email',
      paged: false,
      witness: { characters, counted: `non-blank code points of the decoded fields and ${body.what}` },
      pages: [flowPage([...head, ...gap, ...body.lines])],
      notes: [],
      metadata: metadataOf(message),
      partial: false,
    };
  },
};

/** The fields that a printed message shows. */
function fieldsOf(message: Email): string[] {
  const date = message.headers.find(({ key }) => key === 'date')?.value ?? message.date;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['From', addresses(message.from ? [message.from] : [])],
    ['To', addresses(message.to ?? [])],
    ['Cc', addresses(message.cc ?? [])],
    ['Date', date],
    ['Subject', message.subject],
  ];
  return fields.flatMap(([name, value]) => (value?.trim() ? [windowsText(`${name}: ${value.replace(/\s+/g, ' ').trim()}`)] : []));
}

function addresses(list: readonly Address[]): string {
  return list
    .flatMap((entry) => entry.group ?? [entry])
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || (address ?? '')))
    .join(', ');
}

/** The text as a page where the message has one that says as much as its plain text, else that. */
function bodyOf({ html, text }: Email, context: Context): { lines: Line[]; witness: number; what: string } {
  const plain = windowsText(text ?? '');
  const page = html?.trim() ? readBody(windowsText(html), context) : null;
  if (page && page.witness.characters >= AS_MUCH * nonBlankLength(plain)) {
    return { lines: page.pages.flatMap(({ lines }) => lines), witness: page.witness.characters, what: 'HTML text' };
  }
  return { lines: splitPages(plain.trim()).flatMap(({ lines }) => lines), witness: nonBlankLength(plain), what: 'plain text' };
}

function readBody(html: string, context: Context): Pages | null {
  try {
    return readHtml(html, context);
  } catch (error) {
    if (error instanceof Failure && error.code === 'no-text') return null;
    throw error;
  }
}

function metadataOf(message: Email): Record<string, string> {
  const names = message.attachments.map(({ filename }) => filename ?? '');
  const entries = {
    title: message.subject?.trim() ?? '',
    author: addresses(message.from ? [message.from] : []),
    created: message.date ?? '',
    attachments: names.length > 0 ? JSON.stringify(names) : '',
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''));
}
