import type { Agreement, Table } from '../model.ts';
import { folded } from './merge-words.ts';
import type { Rendered } from './render.ts';

/** Tables of the base that stand in the amended agreement as they were, and their place among its tables. */
export interface KeptTables {
  readonly tables: Table[];
  /** Id in the base, in the order of `tables`. */
  readonly baseIds: readonly string[];
}

/** A table is kept where the unit that holds it reads as it did; its cells are copied, not read anew. */
export function keptTables(base: Agreement, { nodes, units }: Rendered): KeptTables {
  const holders = new Map(
    nodes.flatMap((node, unit) =>
      node.base && folded(node.base.text) === folded(node.text) ? [[node.base.clause_id, unit] as const] : [],
    ),
  );
  const kept = base.tables.flatMap((table) => {
    const unit = holders.get(table.clause_id ?? '');
    return unit === undefined ? [] : [{ table, unit, span: units[unit]! }];
  });
  kept.sort((a, b) => a.unit - b.unit || a.table.start - b.table.start);
  return {
    baseIds: kept.map(({ table }) => table.table_id),
    tables: kept.map(({ table, unit, span }) => ({
      unit,
      kind: table.kind,
      caption: table.caption,
      row_count: table.row_count,
      column_count: table.column_count,
      start: span.text_start,
      end: span.end,
      header_rows: 0,
      cells: [],
    })),
  };
}

/** Cells and pay cells of the kept tables under the ids of the amended agreement. */
export function keptCells(base: Agreement, amended: Agreement, { baseIds }: KeptTables): Pick<Agreement, 'cells' | 'salary'> {
  const ids = new Map(baseIds.map((id, index) => [id, amended.tables[index]!.table_id]));
  const copied = <Row extends { readonly document_id: string; readonly table_id: string }>(rows: readonly Row[]): Row[] =>
    [...ids].flatMap(([from, to]) =>
      rows.filter(({ table_id }) => table_id === from).map((row) => ({ ...row, document_id: amended.document.document_id, table_id: to })),
    );
  return { cells: copied(base.cells), salary: copied(base.salary) };
}
