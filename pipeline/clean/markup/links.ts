import type { Change } from '../../text/draft-line.ts';
import type { Draft } from '../cleaner.ts';

const IMAGE_OR_LINK = /(!?)\[([^\][\n]{0,400})\]\(([^()\s]{0,200000})(?:\s"[^"\n]{0,200}")?\)/g;
/** What a link goes to; anything else in round brackets is text. */
const TARGET = /^(?:https?:|mailto:|data:|#|\.{0,2}\/|[\w./%-]+\.(?:png|jpe?g|gif|webp|svg|pdf|html?|md)$)/i;

/** Cuts images, and of links all but their words. */
export function cutLinks({ lines }: Draft): void {
  for (const line of lines) {
    if (!line.text.includes('](')) continue;
    const changes: Change[] = [];
    for (const match of line.text.matchAll(IMAGE_OR_LINK)) {
      const [whole, image, words, target] = match;
      const [start, end] = [match.index, match.index + whole.length];
      const cut = { text: '', rule: 'markup', class: 'markup' } as const;
      if (image) changes.push({ ...cut, start, end });
      else if (TARGET.test(target!)) changes.push({ ...cut, start, end: start + 1 }, { ...cut, start: start + 1 + words!.length, end });
    }
    line.apply(changes);
  }
}
