import type { Agreement } from '../model.ts';
import { readSchema } from '../schema.ts';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'json';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** A flat table of the dataset: its columns and types are those of its schema, in the schema's order. */
export interface Table {
  readonly name: string;
  readonly description: string;
  /** Definition in dataset.schema.json. */
  readonly row: string;
  readonly columns: readonly Column[];
}

export type Row = Readonly<Record<string, unknown>>;

/** Tables by the definition of their row. */
const ROWS = {
  documents: 'DocumentRow',
  clauses: 'ClauseRow',
  pages: 'PageRow',
  boxes: 'BoxRow',
  parts: 'PartRow',
  clause_topics: 'ClauseTopicRow',
  document_topics: 'DocumentTopicRow',
  tables: 'TableRow',
  cells: 'CellRow',
  salary: 'SalaryRow',
  terms: 'TermRow',
  references: 'ReferenceRow',
  self_references: 'SelfReferenceRow',
  redlines: 'RedlineRow',
  provisions: 'ProvisionRow',
  duties: 'DutyRow',
  events: 'EventRow',
  notes: 'NoteRow',
} as const;

interface Property {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
}

/** All tables; the documents table ends with the columns of the input manifest. */
export function tablesOf(manifestColumns: readonly string[]): Table[] {
  const definitions = readSchema('dataset').$defs as Record<string, { description: string; properties: Record<string, Property> }>;
  return Object.entries(ROWS).map(([name, row]) => {
    const { description, properties } = definitions[row]!;
    const columns = Object.entries(properties).map(([column, property]) => ({ name: column, type: typeOf(property) }));
    const more = name === 'documents' ? manifestColumns.map((column) => ({ name: column, type: 'string' as const })) : [];
    return { name, description, row, columns: [...columns, ...more] };
  });
}

/** Column names of the documents table itself. */
export function documentColumns(): Set<string> {
  return new Set(tablesOf([])[0]!.columns.map((column) => column.name));
}

/** Rows of one document for a table. */
export function rowsOf(agreement: Agreement, table: string): readonly Row[] {
  return table === 'documents' ? [agreement.document as Row] : (agreement[table as keyof Agreement] as unknown as readonly Row[]);
}

function typeOf(property: Property): ColumnType {
  const types = [property.type ?? 'string'].flat().filter((type) => type !== 'null');
  const [type] = types;
  if (type === 'array' || type === 'object') return 'json';
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string';
}
