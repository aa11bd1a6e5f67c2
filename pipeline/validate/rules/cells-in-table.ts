import { NOWHERE, type Rule } from './rule.ts';

export const cellsInTable: Rule = {
  code: 'cell-outside-table',
  severity: 'error',
  describes: 'A cell stands outside the rows and columns that its table says it has.',
  examples: ['row 14 of a table of 14 rows (rows count from 0)'],
  check(draft) {
    const tables = new Map(draft.tables.map((table) => [table.table_id, table]));
    return draft.cells.flatMap((cell) => {
      const table = tables.get(cell.table_id);
      if (table && cell.row < table.row_count && cell.column < table.column_count) return [];
      return [
        {
          ...NOWHERE,
          clause_id: table?.clause_id ?? null,
          message: 'the cell is outside its table',
          found: `row ${cell.row}, column ${cell.column}`,
          expected: table ? `${table.row_count} rows, ${table.column_count} columns` : cell.table_id,
        },
      ];
    });
  },
};
