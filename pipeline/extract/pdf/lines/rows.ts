import type { Fragment } from './fragments.ts';

/** Fragments on one baseline, from left to right. */
export interface Row {
  fragments: Fragment[];
  baseline: number;
  /** Font size of most of the row. */
  size: number;
}

/** How far baselines of one line may differ, in sizes: other fonts and scanned text layers waver. */
const WAVER = 0.3;

/** White, in sizes, that a space leaves before a fraction that is set small and high. */
const SPACED = 0.7;

/** Gathers the fragments of one column into rows from top to bottom; superscripts and subscripts join the row that they touch. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = [];
  const sorted = [...fragments].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
  for (const fragment of sorted) {
    const row = rows.findLast((candidate, i) => i >= rows.length - 4 && belongs(fragment, candidate));
    if (row) add(row, fragment);
    else rows.push({ fragments: [fragment], baseline: fragment.baseline, size: fragment.size });
  }
  const merged = attachRaised(rows);
  for (const row of merged) row.fragments.sort((a, b) => a.x0 - b.x0);
  return merged.sort((a, b) => a.baseline - b.baseline || a.fragments[0]!.x0 - b.fragments[0]!.x0);
}

function belongs(fragment: Fragment, row: Row): boolean {
  return Math.abs(fragment.baseline - row.baseline) <= WAVER * Math.min(fragment.size, row.size);
}

/** The longest fragment gives the row its baseline and size. */
function add(row: Row, fragment: Fragment): void {
  row.fragments.push(fragment);
  if (fragment.size > row.size && fragment.glyphs.length > 1) {
    row.baseline = fragment.baseline;
    row.size = fragment.size;
  }
}

/** Smaller fragments whose baseline is off by less than a line and that touch a fragment of the row without covering any. */
function attachRaised(rows: readonly Row[]): Row[] {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    row.fragments = row.fragments.filter((fragment) => {
      const host = [rows[i + 1], rows[i - 1], rows[i + 2], rows[i - 2]].find(
        (other) => other && other.fragments.length > 0 && isRaised(fragment, other),
      );
      if (!host) return true;
      fragment.raised = true;
      host.fragments.push(fragment);
      return false;
    });
  }
  return rows.filter((row) => row.fragments.length > 0);
}

function isFraction({ glyphs }: Fragment): boolean {
  return /^\d+[/\u2044]\d+$/.test(glyphs.map((glyph) => glyph.text).join(''));
}

function isRaised(fragment: Fragment, row: Row): boolean {
  if (fragment.size > 0.85 * row.size || fragment.size < 0.4 * row.size) return false;
  const offset = fragment.baseline - row.baseline;
  if (offset < -0.7 * row.size || offset > 0.35 * row.size) return false;
  const reach = isFraction(fragment) ? SPACED : 0.35;
  let touches = false;
  for (const other of row.fragments) {
    if (other.raised) continue;
    const gap = Math.max(other.x0 - fragment.x1, fragment.x0 - other.x1);
    if (gap < -0.25 * fragment.size) return false;
    if (gap < reach * row.size) touches = true;
  }
  return touches;
}
