import type { Facts, Note, Provision } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { asAmended } from './as-amended.ts';
import { bargainingUnitOf } from './bargaining-unit.ts';
import { inForceOn } from './in-force.ts';
import { partiesOf } from './parties.ts';
import { renewalOf } from './renewal.ts';
import { type SigningDates, signingDates } from './signing-dates.ts';
import { type StatedTerm, statedTerms } from './stated-terms.ts';
import { agreementTerm, termConflicts } from './term.ts';
import { titleOf } from './title.ts';

const UNSIGNED: SigningDates = { ratified_on: null, approved_on: null, signed_on: null };

/**
 * Title, parties, bargaining unit, term and making of the document as its redlines amend it, with a note for each place that states another term.
 * `asOf` is the day (`YYYY-MM-DD`) for which it is told whether the agreement holds.
 */
export function factsOf(record: Reading, asOf: string | null): { facts: Facts; stated: Provision[]; notes: Note[] } {
  const { reading, toRecord } = asAmended(record);
  const { employer, union, affiliation } = partiesOf(reading.text);
  const isAgreement = reading.route.structured;
  const stated = (isAgreement ? statedTerms(reading) : []).map((one) => ({
    ...one,
    start: toRecord(one.start),
    end: toRecord(one.end - 1) + 1,
  }));
  const term = agreementTerm(stated);
  const facts: Omit<Facts, 'in_force'> = {
    title: titleOf(reading),
    employer,
    union,
    affiliation,
    bargaining_unit: isAgreement ? bargainingUnitOf(reading) : null,
    term_start: term.from,
    term_end: term.to,
    renewal: isAgreement ? renewalOf(reading) : null,
    ...(isAgreement ? signingDates(reading, term) : UNSIGNED),
    as_of: isAgreement ? asOf : null,
  };
  return {
    facts: { ...facts, in_force: isAgreement ? inForceOn(asOf, facts) : null },
    stated: stated.map(asProvision),
    notes: termConflicts(stated, term, (one) => record.text.slice(one.start, one.end)),
  };
}

/** A stated term as a row: where it stands, and the interval from first to last day with either left open. */
function asProvision({ place, from, to, unit, start, end }: StatedTerm): Provision {
  return {
    unit,
    kind: 'term',
    subject: place,
    value: `${from ?? ''}..${to ?? ''}`,
    value_number: null,
    measure: 'date',
    condition: null,
    start,
    end,
  };
}
