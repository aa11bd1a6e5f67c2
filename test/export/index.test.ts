import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { configure } from '../../pipeline/config.ts';
import type { Dataset, Files } from '../../pipeline/export/exporter.ts';
import { renderAgreement } from '../../pipeline/export/exporters/json.ts';
import { exportersOf } from '../../pipeline/export/index.ts';
import { documentColumns, type Row, rowsOf, tablesOf } from '../../pipeline/export/tables.ts';
import type { Agreement } from '../../pipeline/model.ts';
import { readSchema } from '../../pipeline/schema.ts';
import { agreementText } from '../support/agreement-text.ts';
import { artifactsOf } from '../support/artifacts.ts';

const files = new Map<string, Buffer>();
let agreements: Agreement[];

beforeAll(async () => {
  const first = await artifactsOf(agreementText('One'), {
    source_path: 'a.txt',
    manifest: { state: 'OR', remark: 'with "quotes", and\ntwo lines' },
  });
  const second = await artifactsOf(agreementText('Two\u2028Creeks'), { source_path: 'b.txt' });
  agreements = [first.agreement, second.agreement];
  const written: string[] = [];
  const sink: Files = {
    open(name) {
      written.push(name);
      const parts: Buffer[] = [];
      return {
        write: async (data) => void parts.push(Buffer.from(data as string)),
        close: async () => void files.set(name, Buffer.concat(parts)),
      };
    },
  };
  const dataset: Dataset = {
    tables: tablesOf(['state', 'remark']),
    written,
    documents: async function* () {
      yield* agreements;
    },
    rows: async function* (table) {
      for (const line of text(`${table.name}.jsonl`).split('\n')) if (line !== '') yield JSON.parse(line) as Row;
    },
  };
  for (const exporter of exportersOf(configure({ formats: ['csv', 'parquet'] }))) await exporter.export(dataset, sink);
});

const text = (name: string): string => files.get(name)!.toString('utf8');

describe('exporters', () => {
  it('write every table of the contract in every format', () => {
    // These two are of compare and consolidate, not of a run.
    const definitions = Object.keys(readSchema('dataset').$defs as object).filter((name) => name !== 'ChangeRow' && name !== 'HistoryRow');
    expect(
      tablesOf([])
        .map((table) => table.row)
        .sort(),
    ).toEqual(definitions.sort());
    for (const table of tablesOf([]))
      for (const extension of ['jsonl', 'csv', 'parquet']) expect(files.has(`${table.name}.${extension}`)).toBe(true);
  });

  it('tell the same in JSON Lines, CSV and Parquet', async () => {
    for (const table of tablesOf(['state', 'remark'])) {
      const rows = agreements.flatMap((agreement) => rowsOf(agreement, table.name));
      const lines = text(`${table.name}.jsonl`).split('\n').slice(0, -1);
      expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(rows);
      const csv = parse(text(`${table.name}.csv`), { columns: true }) as Record<string, string>[];
      const bytes = files.get(`${table.name}.parquet`)!;
      const parquet = await parquetReadObjects({
        file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
      });
      expect(csv.length).toBe(rows.length);
      expect(parquet.length).toBe(rows.length);
      rows.forEach((row, i) => {
        for (const { name } of table.columns) {
          const value = row[name] ?? null;
          const flat = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
          expect(csv[i]![name]).toBe(flat);
          const stored = parquet[i]![name] ?? null;
          expect(typeof stored === 'bigint' ? Number(stored) : stored).toEqual(value);
        }
      });
    }
  });

  it('describe the package for Frictionless readers', () => {
    const { resources } = JSON.parse(text('datapackage.json')) as {
      resources: { path: string; name: string; schema: { fields: { name: string; type: string }[]; primaryKey?: string[] } }[];
    };
    expect(resources.every((resource) => files.has(resource.path) && resource.path.endsWith('.csv'))).toBe(true);
    const clauses = resources.find((resource) => resource.name === 'clauses')!;
    expect(clauses.schema.primaryKey).toEqual(['clause_id']);
    expect(clauses.schema.fields.find((field) => field.name === 'position')?.type).toBe('integer');
    expect(clauses.schema.fields.find((field) => field.name === 'path')?.type).toBe('array');
  });
});

describe('renderAgreement', () => {
  it('gives JSON with a line a row', () => {
    const rendered = renderAgreement(agreements[0]!);
    expect(JSON.parse(rendered)).toEqual(agreements[0]);
    expect(rendered.split('\n').filter((line) => line.includes('"clause_id"') && line.includes('"path_text"'))).toHaveLength(
      agreements[0]!.clauses.length,
    );
  });
});

it('knows the columns of the documents table', () => {
  expect(documentColumns()).toContain('term_start');
});
