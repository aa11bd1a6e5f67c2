import type { Line, Page } from '../../model.ts';
import { LineOrder } from '../pdf/lines/placement.ts';

/** Share of a recognised line that a line of the text layer must cover to stand for it. */
const COVERS = 0.5;

/** Adds what the carrier prints over a scan (stamps, page numbers) to the recognised page; where both read the same place, the carrier wins. */
export function withTextLayer(page: Page, layer: readonly Line[]): Page {
  const printed = layer.filter((line) => line.box !== null && line.role !== 'hidden');
  if (printed.length === 0) return page;
  // Of a page that was turned, the places of the two do not compare.
  if (page.rotation !== 0) return { ...page, method: 'mixed', lines: [...page.lines, ...printed] };
  const order = new LineOrder(page.lines.filter((line) => !printed.some((over) => covers(over, line))));
  for (const line of printed) order.insertBlock([line], line.box![0], line.box![1], line.box![2]);
  return { ...page, method: 'mixed', lines: order.lines };
}

function covers(over: Line, line: Line): boolean {
  if (!line.box || !over.box) return false;
  const width = Math.min(over.box[2], line.box[2]) - Math.max(over.box[0], line.box[0]);
  const height = Math.min(over.box[3], line.box[3]) - Math.max(over.box[1], line.box[1]);
  if (width <= 0 || height <= 0) return false;
  return width * height > COVERS * (line.box[2] - line.box[0]) * (line.box[3] - line.box[1]);
}
