import { findTables, type TableRegion } from '../../../pipeline/segment/tables/index.ts';
import { cleaned } from '../../clean/cleaned.ts';

/** Tables of a text, each with its rows of cells as `column:text`, header rows marked with `#`. */
export async function tablesOf(text: string, mediaType: 'text/plain' | 'text/markdown' = 'text/plain'): Promise<Found[]> {
  const record = await cleaned(text, mediaType);
  return findTables(record, () => true).map((region) => ({ ...region, rows: rowsOf(region) }));
}

export interface Found extends TableRegion {
  readonly rows: readonly string[];
}

export function rowsOf({ table }: TableRegion): string[] {
  return Array.from({ length: table.row_count }, (_, row) => {
    const cells = table.cells.filter((cell) => cell.row === row).map((cell) => `${cell.column}:${cell.raw}`);
    return `${row < table.header_rows ? '# ' : ''}${cells.join(' ')}`;
  });
}
