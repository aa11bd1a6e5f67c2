import type { CleanText } from '../../../model.ts';
import type { Grid, GridCell } from '../region.ts';

/** Names of lanes: degrees with or without credits. */
const LANE = /^(?:[BMD][AS]?|Ph\.?D\.?|Ed\.?D\.?|CAGS|DOC\w*|Bachelor.*|Master.*|Doctor.*)(?:\s?[+-]\s?\d{1,3})?$/i;

/**
 * Recognition may read one printed header twice, the second time garbled (`DA`, `DATIS` under `BA`, `BA+15`). Such ghosts are no
 * data: a cell goes where the cell above or below it in the header names a lane and it is a misreading of as many characters.
 */
export function withoutGhosts(record: CleanText, grid: Grid): Grid {
  const header = grid.cells.filter((cell) => cell.row < grid.headerRows);
  const ghosts = header.filter((cell) => !LANE.test(read(record, cell)) && header.some((other) => isMisreading(record, cell, other)));
  const rows = new Set(ghosts.map((cell) => cell.row).filter((row) => isMost(header, ghosts, row)));
  if (rows.size === 0) return grid;
  const gone = new Set(header.filter((cell) => rows.has(cell.row) && header.some((other) => isMisreading(record, cell, other))));
  return { ...grid, cells: grid.cells.filter((cell) => !gone.has(cell)) };
}

function isMost(header: readonly GridCell[], ghosts: readonly GridCell[], row: number): boolean {
  return ghosts.filter((cell) => cell.row === row).length >= header.filter((cell) => cell.row === row).length / 2;
}

/** As many characters as the lane in the row above or below, one of them the same at least. */
function isMisreading(record: CleanText, cell: GridCell, other: GridCell): boolean {
  if (cell === other || cell.column !== other.column || Math.abs(cell.row - other.row) !== 1) return false;
  const [text, name] = [read(record, cell), read(record, other)];
  if (!LANE.test(name) || Math.abs(text.length - name.length) > 1 || /^\d+$/.test(text)) return false;
  return [...name].some((sign, i) => text[i] === sign);
}

function read(record: CleanText, cell: GridCell): string {
  return record.text.slice(cell.start, cell.end).trim();
}
