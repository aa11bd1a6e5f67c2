import type { NoteRow } from '../../model.ts';
import type { Measure } from '../measure.ts';
import { comparablePath } from '../normal-form.ts';
import type { Tally } from '../tally.ts';
import type { TruthAnomaly } from '../truth.ts';

/** Codes of notes that readers look for; others (page quality, personal data …) are not measured. */
const CODES = new Set(
  'duplicate-number number-gap out-of-order wrong-parent missing-number garbled-label contents-mismatch dangling-reference word-figure-mismatch date-conflict suspect-cell unbalanced-redline'.split(
    ' ',
  ),
);
const SYNONYMS: Readonly<Record<string, string>> = {
  gap: 'number-gap',
  'ocr-garbled-label': 'garbled-label',
  'number-word-mismatch': 'word-figure-mismatch',
  'toc-mismatch': 'contents-mismatch',
};

/**
 * Faults of the document that were noted, by code and place: at the unit, above or below it. A note at the place of a fault that a reader
 * doubts, or files under another code, counts neither way.
 */
export const anomalies: Measure = (truth, { clauses, notes }) => {
  if (!truth.anomalies || !truth.units?.length) return [];
  const pathOf = new Map(clauses.map(({ clause_id, path }) => [clause_id, comparablePath(path)]));
  const placeOf = (note: NoteRow): string => pathOf.get(note.clause_id ?? '') ?? '';
  const counted = notes.filter(({ code, severity }) => CODES.has(code) && severity !== 'info');
  const certain = truth.anomalies.filter((anomaly) => anomaly.certain !== false);
  const noted = certain.filter((anomaly) => notes.some((note) => note.code === codeOf(anomaly) && meets(anomaly, placeOf(note))));
  const spurious = counted.filter((note) => !truth.anomalies!.some((anomaly) => explains(anomaly, note.code, placeOf(note))));
  const tally: Tally = {
    measure: 'anomalies',
    gold: certain.length,
    found: noted.length + spurious.length,
    right: noted.length,
    faults: [
      ...certain
        .filter((anomaly) => !noted.includes(anomaly))
        .map((anomaly) => `missed ${codeOf(anomaly)} ${(anomaly.unit ?? []).join(' / ')}`),
      ...spurious.map((note) => `spurious ${note.code} ${placeOf(note)}`),
    ],
  };
  return [tally];
};

function codeOf({ code }: TruthAnomaly): string {
  return SYNONYMS[code] ?? code;
}

function placesOf({ unit, units }: TruthAnomaly): string[] {
  return [...(unit?.length ? [unit] : []), ...(units ?? [])].map(comparablePath);
}

function meets(anomaly: TruthAnomaly, place: string): boolean {
  const places = placesOf(anomaly);
  const below = (a: string, b: string): boolean => a === b || b === '' || a.startsWith(`${b} / `);
  return places.length === 0 || places.some((own) => below(own, place) || below(place, own));
}

function explains(anomaly: TruthAnomaly, code: string, place: string): boolean {
  return code === codeOf(anomaly) ? meets(anomaly, place) : place !== '' && placesOf(anomaly).includes(place);
}
