import type { Facts, Note } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { asAmended } from './as-amended.ts';
import { bargainingUnitOf } from './bargaining-unit.ts';
import { partiesOf } from './parties.ts';
import { statedTerms } from './stated-terms.ts';
import { agreementTerm, termConflicts } from './term.ts';
import { titleOf } from './title.ts';

/** Title, parties, bargaining unit and term of the document as its redlines amend it, with a note for each place that states another term. */
export function factsOf(record: Reading): { facts: Facts; notes: Note[] } {
  const { reading, toRecord } = asAmended(record);
  const { employer, union, affiliation } = partiesOf(reading.text);
  const stated = (reading.route.structured ? statedTerms(reading) : []).map((one) => ({
    ...one,
    start: toRecord(one.start),
    end: toRecord(one.end - 1) + 1,
  }));
  const term = agreementTerm(stated);
  return {
    facts: {
      title: titleOf(reading),
      employer,
      union,
      affiliation,
      bargaining_unit: reading.route.structured ? bargainingUnitOf(reading) : null,
      term_start: term.from,
      term_end: term.to,
    },
    notes: termConflicts(stated, term, (one) => record.text.slice(one.start, one.end)),
  };
}
