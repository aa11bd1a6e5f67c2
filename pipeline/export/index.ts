import type { Config } from '../model.ts';
import type { Exporter } from './exporter.ts';
import { csv } from './exporters/csv.ts';
import { datapackage } from './exporters/datapackage.ts';
import { jsonl } from './exporters/jsonl.ts';
import { parquet } from './exporters/parquet.ts';

const OPTIONAL: Record<Config['formats'][number], Exporter> = { csv, parquet };

/** Exporters of a run, in order: JSON Lines first, which the others read; the description of what was written last. */
export function exportersOf(config: Config): Exporter[] {
  return [jsonl, ...config.formats.map((format) => OPTIONAL[format]), datapackage];
}
