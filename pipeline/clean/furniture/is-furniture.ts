import type { DraftLine } from '../../text/draft-line.ts';

/** True for a line that was taken out as head, foot or number of the page: the text goes on as if over a page end. */
export function isFurniture(line: DraftLine): boolean {
  return line.removed && line.pieces.some((piece) => piece.class === 'running-head' || piece.class === 'page-number');
}
