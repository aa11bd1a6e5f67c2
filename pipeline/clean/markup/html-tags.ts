import type { Change } from '../../text/draft-line.ts';
import { changesOf } from '../changes.ts';
import type { Draft } from '../cleaner.ts';

/** Tags that say nothing about the text; those of emphasis are read elsewhere. */
const TAG =
  /<!--[^\n]{0,2000}?-->|<\/?(?:a|article|aside|blockquote|br|caption|center|code|col|colgroup|dd|div|dl|dt|figcaption|figure|font|footer|h[1-6]|header|hr|img|li|main|nav|ol|p|page_number|pre|section|signature|small|span|table|tbody|td|tfoot|th|thead|tr|ul|watermark)(?:\s[^<>\n]{0,4000})?\/?>/gi;

/** Cuts HTML tags; between two cells of a table stands a tab, for a line break a blank. */
export function cutTags({ lines }: Draft): void {
  for (const line of lines) {
    const { text } = line;
    if (!text.includes('<')) continue;
    const changes = changesOf(text, TAG, { rule: 'markup', class: 'markup' });
    line.apply(changes.map((change, index) => separated(change, changes[index + 1], text)));
  }
}

function separated(change: Change, next: Change | undefined, text: string): Change {
  const tag = text.slice(change.start, change.end).toLowerCase();
  if (/^<br\b/.test(tag)) return { ...change, text: ' ' };
  const between = next && text.slice(change.end, next.start).trim() === '' && /^<t[dh]\b/i.test(text.slice(next.start, next.end));
  return /^<\/t[dh]\b/.test(tag) && between ? { ...change, end: next.start, text: '\t' } : change;
}
