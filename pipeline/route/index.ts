import type { CleanText, DocumentType, Route } from '../model.ts';
import type { Artifacts, Stage } from '../stage.ts';
import { amendments } from './cues/amendments.ts';
import { bargainingNews } from './cues/bargaining-news.ts';
import { datedEntries } from './cues/dated-entries.ts';
import { employment } from './cues/employment.ts';
import { excerpt } from './cues/excerpt.ts';
import { letter } from './cues/letter.ts';
import { modalVerbs } from './cues/modal-verbs.ts';
import { newsLanguage } from './cues/news-language.ts';
import { policy } from './cues/policy.ts';
import { proposal } from './cues/proposal.ts';
import { redlines } from './cues/redlines.ts';
import { report } from './cues/report.ts';
import { salaryTables } from './cues/salary-tables.ts';
import { signatures } from './cues/signatures.ts';
import { standardArticles } from './cues/standard-articles.ts';
import { structure } from './cues/structure.ts';
import { title } from './cues/title.ts';
import { webPage } from './cues/web-page.ts';
import { decide } from './decide.ts';
import { type Cue, gatherEvidence } from './evidence.ts';
import { languageOf } from './language.ts';

const CUES: readonly Cue[] = [
  title,
  structure,
  standardArticles,
  excerpt,
  employment,
  signatures,
  redlines,
  amendments,
  letter,
  proposal,
  salaryTables,
  modalVerbs,
  datedEntries,
  bargainingNews,
  newsLanguage,
  webPage,
  policy,
  report,
];

/** Types whose text is cut into clauses. */
const STRUCTURED: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'agreement',
  'tentative-agreement',
  'side-letter',
  'proposal',
  'salary-schedule',
]);

/** What kind of document this is, from evidence, with score and reasons. */
export const route: Stage<Pick<Artifacts, 'source' | 'pages' | 'text'>, 'route'> = {
  name: 'route',
  version: 1,
  emits: 'route',
  run: ({ text }) => routeText(text),
};

function routeText(text: CleanText): Route {
  const evidence = gatherEvidence(text);
  const { type, score, reasons } = decide(CUES.flatMap((cue) => cue(evidence)));
  return {
    document_type: type,
    score,
    reasons,
    structured: STRUCTURED.has(type),
    prior: type === 'agreement' || type === 'salary-schedule' ? 'agreement' : 'amendment',
    language: languageOf(text.text),
  };
}
