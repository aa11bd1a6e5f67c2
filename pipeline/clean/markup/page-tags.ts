import type { Draft } from '../cleaner.ts';

/** Tags that converters put around what belongs to the page. */
const TAGGED = /^\s*<(page_number|page_header|page_footer|header|footer|watermark)>[^<>]{0,160}<\/\1>\s*$/i;

/** Takes out lines that a converter calls head, foot, number or watermark of the page. */
export function cutPageTags({ lines }: Draft): void {
  for (const line of lines) {
    const tag = line.text.includes('</') ? TAGGED.exec(line.text)?.[1] : undefined;
    if (tag) line.drop('carrier-role', tag.toLowerCase() === 'page_number' ? 'page-number' : 'running-head');
  }
}
