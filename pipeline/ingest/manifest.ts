import { parse } from 'csv-parse/sync';
import { Failure } from '../errors.ts';

/** Rows of the input manifest by source_path, and its other columns in order. */
export interface Manifest {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/**
 * Parses the manifest. Throws `bad-manifest`, or `bad-usage` where a column has the name of one in `reserved`, the columns of the
 * documents table itself: readers could not tell which of the two a value comes from.
 */
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
  const taken = header.filter((name, i) => i !== key && name !== 'source_path' && reserved.has(name));
  if (taken.length > 0)
    throw new Failure(
      'ingest',
      'bad-usage',
      `the documents table has columns of these names itself, rename them in the manifest: ${taken.join(', ')}`,
      {
        found: taken.join(', '),
        expected: `other names, such as manifest_${taken[0]}`,
      },
    );
  const twice = header.find((name, i) => header.indexOf(name) !== i);
  if (twice !== undefined) throw new Failure('ingest', 'bad-manifest', 'the manifest names a column twice', { found: twice });
  const rows = new Map<string, Record<string, string>>();
  for (const line of lines) {
    const path = line[key]!.replaceAll('\\', '/').replace(/^\.\//, '');
    if (rows.has(path)) throw new Failure('ingest', 'bad-manifest', 'the manifest has two rows for one source_path', { found: path });
    rows.set(path, Object.fromEntries(header.flatMap((name, i) => (i === key ? [] : [[name, line[i] ?? '']]))));
  }
  return { columns: header.filter((_, i) => i !== key), rows };
}
