import type { Line, Page } from '../../model.ts';

/** Lines of a carrier without pages, in reading order. A blank line stands for room between paragraphs. */
export class FlowWriter {
  readonly lines: Line[] = [];
  private room = false;

  /** Leaves room before the next line. */
  gap(): void {
    this.room = this.lines.length > 0;
  }

  add(lines: readonly Line[]): void {
    if (lines.length === 0) return;
    if (this.room) this.lines.push({ text: '', box: null });
    this.room = false;
    for (const line of lines) this.lines.push(line);
  }
}

/** The one page of a carrier without pages. */
export function flowPage(lines: Line[]): Page {
  return {
    page: 1,
    width: null,
    height: null,
    method: 'text-layer',
    reason: 'text-layer',
    confidence: null,
    rotation: 0,
    skew: 0,
    page_label: null,
    lines,
    rules: [],
  };
}
