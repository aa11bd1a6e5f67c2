import { marked, wordDiff } from '../../compare/word-diff.ts';
import type { ClauseRow, LedgerRow } from '../../model.ts';
import { addTo } from '../../text/add-to.ts';
import { type Output, openOutput, readAgreement } from './outputs.ts';

/** A difference between two outputs. Rows without a path are of whole documents. */
export interface Difference {
  readonly source_path: string;
  readonly change: 'new' | 'gone' | 'status' | 'edited' | 'moved';
  /** Path of the unit before and after, joined by ` / `. */
  readonly from: string | null;
  readonly to: string | null;
  /** Words taken out and put in, as `[-out-]{+in+}`, or the two statuses. */
  readonly words: string | null;
}

/** What changed from one output to another, unit by unit: between two runs, two versions, or two states of the sources. */
export async function* diffOutputs(before: string, after: string): AsyncGenerator<Difference> {
  const [old, young] = [await openOutput(before), await openOutput(after)];
  const rows = new Map(old.ledger.inputs.map((row) => [row.source_path, row]));
  const paths = new Set([...rows.keys(), ...young.ledger.inputs.map((row) => row.source_path)]);
  const current = new Map(young.ledger.inputs.map((row) => [row.source_path, row]));
  for (const path of [...paths].sort())
    yield* diffDocument(path, { output: old, row: rows.get(path) }, { output: young, row: current.get(path) });
}

interface Side {
  readonly output: Output;
  readonly row: LedgerRow | undefined;
}

async function* diffDocument(path: string, before: Side, after: Side): AsyncGenerator<Difference> {
  const whole = { source_path: path, from: null, to: null };
  const from = statusOf(before.row);
  const to = statusOf(after.row);
  if (from === null || to === null) {
    if (from !== to) yield { ...whole, change: from === null ? 'new' : 'gone', words: from ?? to };
    return;
  }
  if (from !== to) yield { ...whole, change: 'status', words: `${from} -> ${to}` };
  const [old, young] = [await clausesOf(before), await clausesOf(after)];
  for (const difference of diffClauses(old, young)) yield { source_path: path, ...difference };
}

function statusOf(row: LedgerRow | undefined): string | null {
  if (!row || row.status === 'removed') return null;
  return row.code ?? row.status;
}

async function clausesOf({ output, row }: Side): Promise<ClauseRow[]> {
  if (!row || (row.status !== 'ok' && row.status !== 'partial')) return [];
  const { folder } = output;
  return (await folder.exists(folder.agreement(row.document_id))) ? (await readAgreement(folder, row.document_id)).clauses : [];
}

/** Units are the same where their path is; one that is gone and one that is new with the same words have moved. */
function diffClauses(old: readonly ClauseRow[], young: readonly ClauseRow[]): Omit<Difference, 'source_path'>[] {
  const before = new Map(old.map((clause) => [pathOf(clause), clause]));
  const present = new Set(young.map(pathOf));
  const gone = new Map<string, ClauseRow[]>();
  for (const clause of old) if (!present.has(pathOf(clause))) addTo(gone, words(clause), clause);
  const differences = young.flatMap((clause): Omit<Difference, 'source_path'>[] => {
    const same = before.get(pathOf(clause));
    if (same)
      return words(same) === words(clause)
        ? []
        : [{ change: 'edited', from: same.path_text, to: clause.path_text, words: marked(wordDiff(words(same), words(clause))) }];
    const moved = gone.get(words(clause))?.shift();
    return moved
      ? [{ change: 'moved', from: moved.path_text, to: clause.path_text, words: null }]
      : [{ change: 'new', from: null, to: clause.path_text, words: words(clause) }];
  });
  const lost = [...gone.values()].flat().sort((a, b) => a.position - b.position);
  return [...differences, ...lost.map((clause) => ({ change: 'gone' as const, from: clause.path_text, to: null, words: words(clause) }))];
}

function pathOf(clause: ClauseRow): string {
  return clause.clause_id.slice(clause.clause_id.indexOf('#') + 1);
}

function words(clause: ClauseRow): string {
  return [clause.heading ?? '', clause.text].join(' ').replace(/\s+/g, ' ').trim();
}
