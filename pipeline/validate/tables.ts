import type { CellRow, CellValue, SalaryRow, Table, TableRow } from '../model.ts';
import { addTo } from '../text/add-to.ts';
import type { Parts } from './parts.ts';

export function tableRows(parts: Parts): TableRow[] {
  return parts.outline.tables.map((table, index) => {
    const { page_first, page_last } = parts.places.range(table.start, table.end);
    return {
      document_id: parts.documentId,
      table_id: parts.tableId(index),
      clause_id: parts.clauseId(table.unit),
      kind: table.kind,
      caption: table.caption,
      page_first,
      page_last,
      row_count: table.row_count,
      column_count: table.column_count,
      ...parts.places.span(table.start, table.end),
    };
  });
}

export function cellRows(parts: Parts): CellRow[] {
  const values = new Map(parts.terms.cells.map((value) => [place(value.table, value.row, value.column), value]));
  return parts.outline.tables.flatMap((table, index) => {
    const labels = labelsOf(table);
    return table.cells.map((cell) => {
      const value: Partial<CellValue> = values.get(place(index, cell.row, cell.column)) ?? {};
      return {
        document_id: parts.documentId,
        table_id: parts.tableId(index),
        row: cell.row,
        column: cell.column,
        row_label: value.row_label ?? labels.row(cell.row, cell.column),
        column_label: value.column_label ?? labels.column(cell.row, cell.column),
        raw: cell.raw,
        value: value.value ?? null,
        unit: value.measure ?? null,
        flags: value.flags ?? [],
      };
    });
  });
}

export function salaryRows(parts: Parts): SalaryRow[] {
  return parts.terms.salary.map(({ table, start: _start, end: _end, ...cell }) => ({
    document_id: parts.documentId,
    table_id: parts.tableId(table),
    ...cell,
  }));
}

function place(table: number, row: number, column: number): string {
  return `${table}/${row}/${column}`;
}

/** Labels of rows (their first cell) and columns (the header rows above them), for cells that no extractor labelled. */
function labelsOf(table: Table): { row(row: number, column: number): string | null; column(row: number, column: number): string | null } {
  const first = new Map<number, string>();
  const above = new Map<number, string[]>();
  for (const cell of table.cells) {
    if (cell.row >= table.header_rows && cell.column === 0) first.set(cell.row, cell.raw);
    if (cell.row >= table.header_rows) continue;
    for (let column = cell.column; column < cell.column + cell.column_span; column++) addTo(above, column, cell.raw);
  }
  return {
    row: (row, column) => (column === 0 ? null : first.get(row) || null),
    column: (row, column) => (row < table.header_rows ? null : (above.get(column) ?? []).filter((label) => label !== '').join(' ') || null),
  };
}
