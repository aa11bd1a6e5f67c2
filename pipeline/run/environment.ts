import { sha256 } from '../ingest/hash.ts';
import type { Config } from '../model.ts';

/** Hash of the options that can alter what a stage emits; which files the dataset is exported as is none of them. */
export function environmentOf(config: Config): string {
  const { ocr, ocr_engine, ocr_data, languages, limits } = config;
  const { seconds: _seconds, memory_mb: _memory, ...bounds } = limits;
  return sha256(JSON.stringify({ ocr, ocr_engine, ocr_data, languages, bounds })).slice(0, 16);
}
