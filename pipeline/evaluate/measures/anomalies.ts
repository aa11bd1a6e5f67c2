import type { ClauseRow, NoteRow } from '../../model.ts';
import type { Measure } from '../measure.ts';
import { comparablePath } from '../normal-form.ts';
import type { Tally } from '../tally.ts';
import type { TruthAnomaly } from '../truth.ts';
import { type AnomalyScope, anomalyScopes } from './anomaly-scopes.ts';

const SYNONYMS: Readonly<Record<string, string>> = {
  gap: 'number-gap',
  'ocr-garbled-label': 'garbled-label',
  'number-word-mismatch': 'word-figure-mismatch',
  'toc-mismatch': 'contents-mismatch',
};

/**
 * Faults that were noted, by code and place: at the unit, above or below it. `anomalies` are those of documents that were read wholly,
 * `numbering-notes` those of stretches and of top levels. A note at the place of a fault that a reader doubts, or files under another
 * code, counts neither way.
 */
export const anomalies: Measure = (truth, found) => {
  const pathOf: PathOf = new Map(found.clauses.map(({ clause_id, path }) => [clause_id, comparablePath(path)]));
  const scopes = anomalyScopes(truth, found);
  return [
    ...sumOf(
      'anomalies',
      scopes.filter(({ whole }) => whole),
      pathOf,
    ),
    ...sumOf(
      'numbering-notes',
      scopes.filter(({ whole }) => !whole),
      pathOf,
    ),
  ];
};

type PathOf = ReadonlyMap<ClauseRow['clause_id'], string>;

function sumOf(measure: string, scopes: readonly AnomalyScope[], pathOf: PathOf): Tally[] {
  if (scopes.length === 0) return [];
  const parts = scopes.map((scope) => tallyOf(scope, pathOf));
  const sum = (of: (part: Omit<Tally, 'measure'>) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const counts = { gold: sum(({ gold }) => gold), found: sum(({ found }) => found), right: sum(({ right }) => right) };
  return [{ measure, ...counts, faults: parts.flatMap(({ faults }) => faults) }];
}

function tallyOf({ wanted, notes, counted, cameAs }: AnomalyScope, pathOf: PathOf): Omit<Tally, 'measure'> {
  const placeOf = (note: NoteRow): string => pathOf.get(note.clause_id ?? '') ?? '';
  const placesOf = ({ unit, units }: TruthAnomaly): string[] =>
    [...(unit?.length ? [unit] : []), ...(units ?? [])].map(comparablePath).flatMap((own) => [own, cameAs.get(own) ?? own]);
  const certain = wanted.filter((anomaly) => anomaly.certain !== false);
  const noted = certain.filter((anomaly) =>
    notes.some((note) => codesOf(anomaly).includes(note.code) && meets(placesOf(anomaly), placeOf(note))),
  );
  const explains = (anomaly: TruthAnomaly, { code }: NoteRow, place: string): boolean =>
    codesOf(anomaly).includes(code) ? meets(placesOf(anomaly), place) : place !== '' && placesOf(anomaly).includes(place);
  const spurious = counted.filter((note) => !wanted.some((anomaly) => explains(anomaly, note, placeOf(note))));
  const missed = certain.filter((anomaly) => !noted.includes(anomaly));
  return {
    gold: certain.length,
    found: noted.length + spurious.length,
    right: noted.length,
    faults: [
      ...missed.map((anomaly) => `missed ${codesOf(anomaly)[0]} ${(anomaly.unit ?? []).join(' / ')}`),
      ...spurious.map((note) => `spurious ${note.code} ${placeOf(note)}`),
    ],
  };
}

function codesOf({ code, altCodes = [] }: TruthAnomaly): string[] {
  return [code, ...altCodes].map((one) => SYNONYMS[one] ?? one);
}

function meets(places: readonly string[], place: string): boolean {
  const below = (a: string, b: string): boolean => a === b || b === '' || a.startsWith(`${b} / `);
  return places.length === 0 || places.some((own) => below(own, place) || below(place, own));
}
