import { type Block, blocksOf, cellText } from '../blocks.ts';
import type { Grid, SynthAgreement, Unit } from '../model.ts';

/** How a plain-text document is laid out. Lengths are characters and lines. */
export interface TextLayout {
  /** Wrap here; null prints a paragraph on one line. */
  width: number | null;
  /** Indentation of each level. */
  indent: number;
  /** Between a label and its text. */
  gap: string;
  /** Wrapped lines stand under the text and not under the label. */
  hanging: boolean;
  /** Empty lines between paragraphs. */
  blank: number;
  /** Lines of a page; null prints one page without furniture. */
  pageLines: number | null;
  runningHead: string | null;
  pageNumber: 'none' | 'plain' | 'dashes' | 'page-of';
  lineNumbers: boolean;
  /** Articles begin a page. */
  articlePages: boolean;
}

/** A line of the body. */
export interface Line {
  text: string;
  /** Set on the line where a top-level unit begins. */
  opens?: Unit;
  /** Must not be the last line of a page. */
  keep?: boolean;
}

const blankLines = (count: number): Line[] => Array.from({ length: count }, () => ({ text: '' }));

/** Greedy line breaking; never inside a word. */
export function wrap(text: string, first: string, rest: string, width: number | null): string[] {
  if (width === null) return [first + text];
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

export function centred(text: string, width: number | null): string {
  return width === null ? text : ' '.repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text;
}

function gridLines(grid: Grid): string[] {
  const cells = [grid.headers, ...grid.rows.map((row) => row.map((value) => cellText(grid, value)))];
  const widths = grid.headers.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('    ')
      .trimEnd(),
  );
}

function headingLines(block: Extract<Block, { type: 'heading' }>, layout: TextLayout): string[] {
  const { unit, label, heading, below } = block;
  const separator = unit.separator === ' ' && label !== null && heading !== null ? layout.gap : unit.separator;
  const parts = below
    ? [label, heading].filter((part) => part !== null)
    : [[label, heading].filter((part) => part !== null).join(separator)];
  const indent = ' '.repeat(layout.indent * unit.level);
  return parts.map((part) => (unit.level === 0 && below ? centred(part, layout.width) : indent + part));
}

function blockLines(block: Block, layout: TextLayout): string[] {
  switch (block.type) {
    case 'heading':
      return headingLines(block, layout);
    case 'paragraph': {
      const indent = ' '.repeat(layout.indent * block.unit.level);
      const lead = block.label === null ? '' : block.label + layout.gap;
      const text = [block.remark, block.runIn, block.runs.map((run) => run.text).join('')].filter((part) => part !== null).join(' ');
      return wrap(text, indent + lead, layout.hanging ? indent + ' '.repeat(lead.length) : indent, layout.width);
    }
    case 'grid':
      return gridLines(block.grid);
    case 'signature':
      return block.lines.flatMap((line) => (line.startsWith('FOR ') ? [line, ''] : ['_'.repeat(32), line, '']));
  }
}

/** The lines of the body, before they are cut into pages. */
export function bodyLines(agreement: SynthAgreement, layout: TextLayout): Line[] {
  const begun = new Set<Unit>();
  let afterHeading = false;
  return blocksOf(agreement.units).flatMap((block) => {
    const opens = block.unit.level === 0 && !begun.has(block.unit);
    begun.add(block.unit);
    const lines: Line[] = blockLines(block, layout).map((text) => ({ text, keep: block.type === 'heading' }));
    if (opens && lines[0]) lines[0].opens = block.unit;
    const list = block.unit.kind === 'item' && layout.blank > 0 ? layout.blank - 1 : layout.blank;
    const before = opens ? 2 : block.type === 'heading' ? 1 : afterHeading ? 1 : list;
    afterHeading = block.type === 'heading';
    return [...blankLines(before), ...lines];
  });
}
