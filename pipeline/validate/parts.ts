import type { Artifacts } from '../stage.ts';
import { type Identity, identify } from './clause-ids.ts';
import { Places } from './places.ts';

/** Everything that the stages before delivered, with what assembly needs to look things up. */
export interface Parts extends Omit<Artifacts, 'agreement'> {
  readonly places: Places;
  /** By index of the unit. */
  readonly identities: readonly Identity[];
  readonly documentId: string;
  /** Id of a unit, null for none. */
  clauseId(unit: number | null): string | null;
  tableId(table: number): string;
}

export function partsOf(artifacts: Omit<Artifacts, 'agreement'>): Parts {
  const documentId = artifacts.source.document_id;
  const identities = identify(documentId, artifacts.outline.units);
  return {
    ...artifacts,
    places: new Places(artifacts.text, artifacts.pages),
    identities,
    documentId,
    clauseId: (unit) => (unit === null ? null : (identities[unit]?.clause_id ?? null)),
    tableId: (table) => `${documentId}#table-${table + 1}`,
  };
}
