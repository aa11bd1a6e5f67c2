import type { DraftLine } from '../../text/draft-line.ts';
import type { DraftPage } from '../../text/record.ts';
import type { Draft } from '../cleaner.ts';
import { lostBreaks } from './lost-breaks.ts';

/** A printed page: a file page, or the stretch between two page numbers of a text that has lost its page breaks. */
export interface Sheet {
  /** Position in the document, counted in printed pages. */
  readonly position: number;
  /** File page whose label its number is; null where the text has no pages. */
  readonly page: DraftPage | null;
  /** Non-blank lines from top to bottom. */
  readonly lines: readonly DraftLine[];
}

/** Lines from the edge of a page that may be its head or foot. */
export const ZONE = 5;

export type Edge = 'top' | 'bottom';

/** The outermost lines at one edge, from the edge inward; the cells of a table are neither head nor foot. */
export function zoneOf(sheet: Sheet, edge: Edge): readonly DraftLine[] {
  const lines = edge === 'top' ? sheet.lines.slice(0, ZONE) : sheet.lines.slice(-ZONE).toReversed();
  const cell = lines.findIndex((line) => line.source.cell !== undefined);
  return cell < 0 ? lines : lines.slice(0, cell);
}

/** The printed pages of a document. */
export function sheetsOf(draft: Draft): Sheet[] {
  if (draft.paged) return draft.pages.map((page, position) => ({ position, page, lines: printed(page.lines) }));
  const starts = lostBreaks(draft.lines);
  if (starts.length === 0) return [];
  const bounds = [0, ...starts.map(({ after }) => after), draft.lines.length];
  const first = starts[0]!.value;
  return bounds.slice(1).map((end, index) => ({
    position: index < starts.length ? starts[index]!.value - first : starts.at(-1)!.value - first + 1,
    page: null,
    lines: printed(draft.lines.slice(bounds[index]!, end)),
  }));
}

function printed(lines: readonly DraftLine[]): DraftLine[] {
  const kept = lines.filter((line) => line.text.trim() !== '');
  return kept.every((line) => line.source.box) ? kept.sort((a, b) => a.source.box![1] - b.source.box![1]) : kept;
}
