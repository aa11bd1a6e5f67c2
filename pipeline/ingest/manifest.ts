import { parse } from 'csv-parse/sync';
import { Failure } from '../errors.ts';

/** Rows of the input manifest by source_path, and its other columns in order. */
export interface Manifest {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Columns of the documents table itself; a manifest column of such a name gets the prefix `manifest_`. */
export function parseManifest(csv: string, reserved: ReadonlySet<string>): Manifest {
  let records: string[][];
  try {
    records = parse(csv, { bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new Failure('ingest', 'bad-manifest', `the manifest is not CSV: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const [header = [], ...lines] = records;
  const key = header.indexOf('source_path');
  if (key < 0)
    throw new Failure('ingest', 'bad-manifest', 'the manifest has no source_path column', {
      found: header.join(', '),
      expected: 'source_path',
    });
  const names = header.map((name) => (reserved.has(name) ? `manifest_${name}` : name));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Failure('ingest', 'bad-manifest', 'the manifest names a column twice', { found: twice });
  const rows = new Map<string, Record<string, string>>();
  for (const line of lines) {
    const path = line[key]!.replaceAll('\\', '/').replace(/^\.\//, '');
    if (rows.has(path)) throw new Failure('ingest', 'bad-manifest', 'the manifest has two rows for one source_path', { found: path });
    rows.set(path, Object.fromEntries(names.flatMap((name, i) => (i === key ? [] : [[name, line[i] ?? '']]))));
  }
  return { columns: names.filter((_, i) => i !== key), rows };
}
