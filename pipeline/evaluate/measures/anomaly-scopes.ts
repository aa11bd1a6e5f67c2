import type { NoteRow } from '../../model.ts';
import { alignStretch } from '../alignment.ts';
import type { Found } from '../measure.ts';
import { comparablePath } from '../normal-form.ts';
import type { Truth, TruthAnomaly, TruthStretch } from '../truth.ts';
import { foundUnits, wantedUnits } from '../units.ts';

/** What all faults of are listed: the document, its top level or a stretch of it. */
export interface AnomalyScope {
  readonly whole: boolean;
  readonly wanted: readonly TruthAnomaly[];
  /** Those of the scope that count where nobody expects them. */
  readonly counted: readonly NoteRow[];
  readonly notes: readonly NoteRow[];
  /** Comparable path of the clause that a unit came as, by its own. */
  readonly cameAs: ReadonlyMap<string, string>;
}

/** Codes of notes that readers look for; others (page quality, personal data …) are not measured. */
const NUMBERING = new Set(
  'duplicate-number number-gap out-of-order wrong-parent missing-number garbled-label contents-mismatch'.split(' '),
);
const OTHERS = new Set('dangling-reference word-figure-mismatch date-conflict suspect-cell unbalanced-redline'.split(' '));

/** The whole document where its units are listed, else its top level and each stretch, as far as they list their faults. */
export function anomalyScopes(truth: Truth, found: Found): AnomalyScope[] {
  const doubtful = found.notes.filter(({ severity }) => severity !== 'info');
  if (truth.units?.length) {
    const counted = doubtful.filter(({ code }) => NUMBERING.has(code) || OTHERS.has(code));
    return truth.anomalies ? [{ whole: true, wanted: truth.anomalies, counted, notes: found.notes, cameAs: new Map() }] : [];
  }
  const top = new Set<string | null>(found.clauses.filter(({ path }) => path.length === 1).map(({ clause_id }) => clause_id));
  const atTop = ({ code, clause_id }: NoteRow): boolean => code === 'contents-mismatch' || (NUMBERING.has(code) && top.has(clause_id));
  const stretches = (truth.stretches ?? []).filter(({ anomalies }) => anomalies).map((stretch) => stretchScope(stretch, found));
  if (!truth.anomalies) return stretches;
  const below = stretches.map((scope) => ({ ...scope, counted: scope.counted.filter((note) => !atTop(note)) }));
  return [{ whole: false, wanted: truth.anomalies, counted: doubtful.filter(atTop), notes: found.notes, cameAs: new Map() }, ...below];
}

function stretchScope({ units, anomalies = [] }: TruthStretch, { clauses, notes }: Found): AnomalyScope {
  const wanted = wantedUnits(units);
  const alignment = alignStretch(wanted, foundUnits(clauses));
  const places = [...alignment.values()];
  const inside = new Set<string | null>(clauses.slice(Math.min(...places), Math.max(...places) + 1).map(({ clause_id }) => clause_id));
  const own = notes.filter(({ code, clause_id }) => NUMBERING.has(code) && code !== 'contents-mismatch' && inside.has(clause_id));
  const cameAs = new Map([...alignment].map(([from, to]) => [wanted[from]!.paths[0]!, comparablePath(clauses[to]!.path)]));
  return { whole: false, wanted: anomalies, counted: own.filter(({ severity }) => severity !== 'info'), notes: own, cameAs };
}
