import { basename } from 'node:path';
import { type Output, readAgreement } from '../run/output/outputs.ts';
import { type Found, NOTHING } from './measure.ts';
import type { Truth } from './truth.ts';

/** What an output holds of the document that a truth is about: the one of the same bytes, else of the same path or name. */
export async function readFound({ folder, ledger }: Output, truth: Truth): Promise<Found> {
  const exported = ledger.inputs.filter(({ status }) => status === 'ok' || status === 'partial' || status === 'duplicate');
  const row =
    exported.find(({ source_sha256 }) => truth.sha256 !== undefined && source_sha256 === truth.sha256) ??
    exported.find(({ source_path }) => source_path === truth.file) ??
    exported.find(({ source_path }) => basename(source_path) === basename(truth.file));
  if (!row || !(await folder.exists(folder.agreement(row.document_id)))) return NOTHING;
  return readAgreement(folder, row.document_id);
}
