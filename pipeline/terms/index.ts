import type { CharacterClass, CleanText, DocumentType, Note, Outline, Route, Term, Terms } from '../model.ts';
import type { Artifacts, Stage } from '../stage.ts';
import { clauseSentences } from './clause-sentences.ts';
import { clauseTerms, NO_TERMS } from './clause-terms.ts';
import { dutiesOf } from './duties/index.ts';
import { eventsOf } from './events/index.ts';
import { factsOf } from './facts/index.ts';
import { masked, unitFinder } from './masked.ts';
import { provisionsOf } from './provisions/index.ts';
import type { Reading } from './reading.ts';
import { referencesOf } from './references/index.ts';
import { salaryOf } from './salary/index.ts';

const NO_REFERENCES: ReadonlySet<CharacterClass> = new Set([...NO_TERMS, 'title']);

/** What these cite and do not hold themselves are articles of the agreement that they amend or report on. */
const SPEAKS_OF_ANOTHER: ReadonlySet<DocumentType> = new Set([
  'tentative-agreement',
  'side-letter',
  'proposal',
  'negotiation-update',
  'news',
]);

/** Values, citations, facts and events of a document, each a span of the text of record. */
export const terms: Stage<Pick<Artifacts, 'source' | 'text' | 'route' | 'outline'>, 'terms'> = {
  name: 'terms',
  version: 6,
  emits: 'terms',
  run: ({ text, route, outline }, { config }) => read(text, route, outline, config.as_of),
};

function read(record: CleanText, route: Route, outline: Outline, asOf: string | null): Terms {
  const { text } = record;
  const unitAt = unitFinder(outline);
  const found = clauseTerms(text, outline, unitAt);
  const cited = referencesOf(masked(text, outline, NO_REFERENCES), text, outline, unitAt, SPEAKS_OF_ANOTHER.has(route.document_type));
  const reading: Reading = { text, lines: record.lines, outline, route, terms: found, unitAt };
  const { facts, stated, notes } = factsOf(reading, asOf);
  const pay = salaryOf(text, record.lines, outline);
  const sentences = route.structured ? clauseSentences(reading) : [];
  return {
    facts,
    terms: found,
    references: cited.references,
    self_references: cited.selfReferences,
    provisions: [...stated, ...provisionsOf(sentences, outline)],
    duties: dutiesOf(sentences),
    events: eventsOf(reading, facts),
    salary: pay.salary,
    cells: pay.cells,
    notes: [...found.filter(({ agrees }) => agrees === false).map(mismatch), ...notes, ...pay.notes],
  };
}

function mismatch(term: Term): Note {
  return {
    stage: 'terms',
    code: 'word-figure-mismatch',
    severity: 'warning',
    message: `the words of "${term.raw}" do not say ${term.value}`,
    found: term.raw,
    expected: term.value,
    unit: term.unit,
    page: null,
    start: term.start,
    end: term.end,
  };
}
