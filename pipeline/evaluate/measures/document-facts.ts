import type { Measure } from '../measure.ts';
import { lettersOf } from '../normal-form.ts';
import { answers } from '../tally.ts';

/** Type of the document, its parties and its term; what the truth leaves open is not asked. */
export const documentFacts: Measure = ({ documentType, altDocumentType, parties, term }, { document }) => {
  const fact = (name: string, found: string | null | undefined, wanted: string | null | undefined) =>
    wanted ? [{ right: lettersOf(found) === lettersOf(wanted), fault: `${name} ${wanted} came as ${found ?? 'nothing'}` }] : [];
  const type = document?.document_type;
  const ofType = fact('type', type, type && type === altDocumentType ? type : documentType);
  const ofParties = [...fact('employer', document?.employer, parties?.employer), ...fact('union', document?.union, parties?.union)];
  const ofTerm = [...fact('begin', document?.term_start, term?.from), ...fact('end', document?.term_end, term?.to)];
  const named = { 'document-type': ofType, parties: ofParties, 'agreement-term': ofTerm };
  return Object.entries(named).flatMap(([measure, questions]) => (questions.length > 0 ? [answers(measure, questions)] : []));
};
