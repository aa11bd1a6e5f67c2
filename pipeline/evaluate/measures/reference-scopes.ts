import type { ReferenceRow } from '../../model.ts';
import { addTo } from '../../text/add-to.ts';
import { alignStretch } from '../alignment.ts';
import type { Found } from '../measure.ts';
import { comparablePath, hashOf, lettersOf } from '../normal-form.ts';
import type { Truth, TruthReference, TruthStretch } from '../truth.ts';
import { foundUnits, wantedUnits } from '../units.ts';

/** A reference of the truth with what it has in common with a found one of equal words. */
export interface WantedReference extends TruthReference {
  readonly key: string;
}

/** A text whose references are all listed, and the rows that stand there; rows of one expression, which names several targets, together. */
export interface ReferenceScope {
  readonly wanted: readonly WantedReference[];
  readonly found: readonly (readonly ReferenceRow[])[];
}

/** The whole document where its references are listed, else each stretch and each unit that lists its own. */
export function referenceScopes(truth: Truth, { clauses, references }: Found): ReferenceScope[] {
  if (truth.references) return truth.units?.length ? [scopeOf(truth.references, references)] : [];
  const stretches = (truth.stretches ?? []).filter((stretch) => stretch.references);
  const units = stretches.length > 0 ? foundUnits(clauses) : [];
  const pathOf = new Map(clauses.map(({ clause_id, path }) => [clause_id, `${comparablePath(path)} / `]));
  return [
    ...stretches.map((stretch) => {
      const [start, end] = extentOf(stretch, units, clauses);
      return scopeOf(
        stretch.references!,
        references.filter((row) => row.start >= start && row.start < end),
      );
    }),
    ...(truth.referencesUnder ?? []).map(({ path, references: wanted }) => {
      const above = `${comparablePath(path)} / `;
      return scopeOf(
        wanted,
        references.filter(({ clause_id }) => pathOf.get(clause_id ?? '')?.startsWith(above)),
      );
    }),
  ];
}

/** From the first unit of the stretch that was found to the next numbered or titled one behind the last. */
function extentOf({ units }: TruthStretch, found: ReturnType<typeof foundUnits>, clauses: Found['clauses']): readonly [number, number] {
  const places = [...alignStretch(wantedUnits(units), found).values()];
  if (places.length === 0) return [0, 0];
  const last = Math.max(...places);
  const next = clauses.find((_, at) => at > last && found[at]!.counts);
  return [clauses[Math.min(...places)]!.start, next?.start ?? Number.POSITIVE_INFINITY];
}

function scopeOf(wanted: readonly TruthReference[], rows: readonly ReferenceRow[]): ReferenceScope {
  const found = bySpan(rows);
  const printed = new Set(found.map(([row]) => keyOf(row!)));
  const spans = ({ altRaw = [], ...reference }: TruthReference): string[] => [keyOf(reference), ...altRaw.map((raw) => keyOf({ raw }))];
  const keyed = (reference: TruthReference): WantedReference => {
    const keys = spans(reference);
    return { ...reference, key: keys.find((key) => printed.has(key)) ?? keys[0]! };
  };
  return { wanted: wanted.map(keyed), found };
}

/** What two references of equal words have in common. */
export function keyOf({ raw, rawHash }: Pick<TruthReference, 'raw' | 'rawHash'>): string {
  return rawHash ?? hashOf(lettersOf(raw));
}

function bySpan(references: readonly ReferenceRow[]): ReferenceRow[][] {
  const spans = new Map<string, ReferenceRow[]>();
  for (const row of references) {
    const span = `${row.start} ${row.end} ${row.raw}`;
    addTo(spans, span, row);
  }
  return [...spans.values()];
}
