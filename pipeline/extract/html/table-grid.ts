import type { CellPlace } from '../../model.ts';
import { attribute, childrenOf, elementsOf, type HtmlElement, isElement } from './page.ts';

/** Columns and rows that a cell may span, as in browsers. */
const WIDEST = 1000;
/** What only tables that lay out a page hold. */
const LAYOUT = new Set(['table', 'nav', 'main', 'article', 'section', 'form', 'h1', 'h2']);

/** Places of the cells of a table, by cell; null for a table that lays out the page instead of holding data. */
export function cellPlaces(element: HtmlElement, table: number): ReadonlyMap<HtmlElement, CellPlace> | null {
  if (isLayout(element)) return null;
  const places = new Map<HtmlElement, CellPlace>();
  // For each column, the first row that is free again.
  const taken: number[] = [];
  let row = 0;
  for (const tr of rowsOf(element)) {
    const cells = childrenOf(tr).filter((child): child is HtmlElement => isElement(child) && /^t[dh]$/.test(child.tagName));
    const header = isInHead(tr) || (cells.length > 0 && cells.every((cell) => cell.tagName === 'th'));
    let column = 0;
    for (const cell of cells) {
      while ((taken[column] ?? 0) > row) column++;
      const wide = span(cell, 'colspan');
      const high = span(cell, 'rowspan');
      for (let k = column; k < column + wide; k++) taken[k] = row + high;
      places.set(cell, {
        table,
        row,
        column,
        ...(high > 1 && { row_span: high }),
        ...(wide > 1 && { column_span: wide }),
        ...(header && { header: true }),
      });
      column += wide;
    }
    row++;
  }
  return places;
}

function isLayout(element: HtmlElement): boolean {
  if (/^(?:presentation|none)$/i.test(attribute(element, 'role') ?? '')) return true;
  for (const inner of elementsOf(element)) if (inner !== element && LAYOUT.has(inner.tagName)) return true;
  return false;
}

function rowsOf(element: HtmlElement): HtmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (!isElement(child)) return [];
    return child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function isInHead(row: HtmlElement): boolean {
  const parent = row.parentNode;
  return parent !== null && isElement(parent) && parent.tagName === 'thead';
}

function span(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return value >= 1 ? Math.min(value, WIDEST) : 1;
}
