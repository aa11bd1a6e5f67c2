import { PIPELINE_VERSION, SCHEMA_VERSION } from '../../version.ts';
import type { Exporter } from '../exporter.ts';
import type { Column, Table } from '../tables.ts';

/** Formats by what a Frictionless reader likes best. */
const FORMATS = [
  { extension: 'csv', mediatype: 'text/csv' },
  { extension: 'jsonl', mediatype: 'application/jsonl' },
] as const;

/** datapackage.json (Frictionless): every table with its columns, types and keys. */
export const datapackage: Exporter = {
  name: 'datapackage',
  async export(dataset, files) {
    const resources = dataset.tables.map((table) => resource(table, dataset.written));
    const file = files.open('datapackage.json');
    const content = {
      profile: 'tabular-data-package',
      name: 'clausemill-dataset',
      version: PIPELINE_VERSION,
      schema_version: SCHEMA_VERSION,
      resources,
    };
    await file.write(`${JSON.stringify(content, null, 2)}\n`);
    await file.close();
  },
};

function resource(table: Table, written: readonly string[]): object {
  const format = FORMATS.find(({ extension }) => written.includes(`${table.name}.${extension}`)) ?? FORMATS[1];
  return {
    profile: 'tabular-data-resource',
    name: table.name.replaceAll('_', '-'),
    description: table.description,
    path: `${table.name}.${format.extension}`,
    format: format.extension,
    mediatype: format.mediatype,
    encoding: 'utf-8',
    schema: { fields: table.columns.map(field), missingValues: [''], ...keys(table) },
  };
}

function field({ name, type }: Column): object {
  return { name, type: type === 'json' ? 'array' : type };
}

function keys(table: Table): object {
  const primary = { documents: ['document_id'], clauses: ['clause_id'], tables: ['table_id'], parts: ['part_id'] }[table.name];
  const foreign =
    table.name === 'documents' ? [] : [{ fields: ['document_id'], reference: { resource: 'documents', fields: ['document_id'] } }];
  return { ...(primary && { primaryKey: primary }), ...(foreign.length > 0 && { foreignKeys: foreign }) };
}
