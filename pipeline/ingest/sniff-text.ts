/** Bytes that are looked at: the head says what a text is. */
const SAMPLE = 1 << 18;

const MAIL_FIELD =
  /^(mime-version|message-id|received|return-path|delivered-to|dkim-signature|x-[a-z-]+|content-type|from|to|cc|subject|date|reply-to|in-reply-to|references|thread-[a-z]+|content-[a-z-]+|list-[a-z-]+|arc-[a-z-]+|authentication-results|sender):/i;
/** Fields that only mail software writes; From, To, Date and Subject stand on paper memoranda too. */
const MAIL_ONLY = /^(mime-version|message-id|received|return-path|delivered-to|dkim-signature):/im;
/** Nor do memoranda state the second and an address of the net. */
const MAIL_CLOCK = /^date:.*\d\d:\d\d:\d\d/im;
const MAIL_ADDRESS = /^from:.*\w@\w/im;

/** What converters write into Markdown and nobody types into plain text. */
const MARKDOWN_LINE =
  /^#{1,6} \S|\*\*[^*\s][^*]*\*\*|~~[^~\s][^~]*~~|^\s*\|.*\|\s*$|<\/?(u|sup|sub|br)>|\\[$.#*_()[\]-]|_\{\w+\}|^\s*(```|\[\^?\w+\]: )|\]\(\S+\)/;

/** Media type of a text, or null where the bytes are none. */
export function textType(bytes: Uint8Array, name: string): string | null {
  const text = decode(bytes.subarray(0, SAMPLE));
  if (text === null) return null;
  const start = text.replace(/^\ufeff?\s+/, '').slice(0, 4096);
  if (isHtml(start, text)) return 'text/html';
  if (/^<\?xml\b/.test(start)) return 'application/xml';
  if (isMail(text)) return 'message/rfc822';
  return isMarkdown(text, name) ? 'text/markdown' : 'text/plain';
}

function isHtml(start: string, text: string): boolean {
  const head = start.replace(/^(<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/, '');
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(head)) return true;
  if (!/^<(p|div|table|h[1-6]|ul|ol|section|article|main|span|title|meta|center|font|b|strong)\b[^>]*>/i.test(head)) return false;
  return /<\/(p|div|table|h[1-6]|ul|ol|section|article|main|body)>/i.test(text);
}

function isMail(text: string): boolean {
  // Mail boxes put a line of their own before each message.
  const header = /^\ufeff?(?:From .*\r?\n)?(?:[A-Za-z][\w-]*:.*\r?\n(?:[ \t].*\r?\n)*)+/.exec(text.slice(0, 65536))?.[0];
  if (!header || !(MAIL_ONLY.test(header) || (MAIL_CLOCK.test(header) && MAIL_ADDRESS.test(header)))) return false;
  return header.split('\n').filter((line) => MAIL_FIELD.test(line)).length >= 3;
}

function isMarkdown(text: string, name: string): boolean {
  const lines = text.split(/\r?\n|\r|\f/).filter((line) => line.trim() !== '');
  const marked = lines.filter((line) => MARKDOWN_LINE.test(line)).length;
  if (/\.(md|markdown|mdown|mkd)$/i.test(name)) return true;
  return marked >= 3 && marked >= lines.length * 0.02;
}

/** The sample as text where the bytes are one: UTF-8, UTF-16 or UTF-32 by mark or zero bytes, else an eight-bit code. */
function decode(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  if (wide) return clean(new TextDecoder(wide).decode(bytes.subarray(0, bytes.length & ~1)));
  const utf8 = new TextDecoder('utf-8').decode(bytes, { stream: true });
  return clean(utf8.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : utf8);
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) i & 1 ? odd++ : even++;
  const half = bytes.length / 2;
  if (odd > half * 0.4 && even < half * 0.02) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.02 ? 'utf-16be' : null;
}

/** Null where more than one character in 200 is a control character that no text holds. */
function clean(text: string): string | null {
  let control = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return null;
    if (unit < 0x20 ? unit < 0x09 || unit > 0x0d : unit === 0x7f || unit === 0xfffd) control++;
  }
  return control * 200 > text.length ? null : text;
}
