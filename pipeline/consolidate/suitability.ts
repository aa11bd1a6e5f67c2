import { Failure } from '../errors.ts';
import type { Agreement, DocumentRow, DocumentType } from '../model.ts';
import { alike } from './target.ts';

/** Documents that talk about agreements without changing any. */
const TALK: ReadonlySet<DocumentType> = new Set(['news', 'negotiation-update', 'policy', 'report']);
const SAME_NAME = 0.5;

/**
 * What makes it doubtful that these documents belong together, in words for people. Throws `bad-usage` where they cannot: a page of news
 * on either side, or the base as its own amendment.
 */
export function doubts(base: Agreement, amendments: readonly Agreement[]): string[] {
  for (const { document } of [base, ...amendments]) {
    if (TALK.has(document.document_type)) refuse(document, `is a document of type ${document.document_type}`);
  }
  return amendments.flatMap(({ document }, at) => {
    const earlier = amendments.slice(0, at).map((amendment) => amendment.document);
    const later = earlier.find((other) => dayOf(document) !== '' && dayOf(other) > dayOf(document));
    if (document.document_id === base.document.document_id) refuse(document, 'is the base itself');
    return [
      ...(document.document_type === 'agreement' ? [`${document.name} is a whole agreement and no amendment of one`] : []),
      ...(earlier.some(({ document_id }) => document_id === document.document_id) ? [`${document.name} is named twice`] : []),
      ...(later ? [`${document.name} is of ${dayOf(document)}, ${later.name} before it of ${dayOf(later)}`] : []),
      ...(differ(base.document, document) ? [`${document.name} names another employer: ${document.employer}`] : []),
    ];
  });
}

/** Day on which a document was made; empty where it tells none, which is neither before nor behind any. */
function dayOf({ signed_on: signed, ratified_on: ratified, approved_on: approved }: DocumentRow): string {
  return signed ?? ratified ?? approved ?? '';
}

function differ(base: DocumentRow, amendment: DocumentRow): boolean {
  return base.employer !== null && amendment.employer !== null && alike(base.employer, amendment.employer) < SAME_NAME;
}

function refuse({ name, document_type }: DocumentRow, why: string): never {
  throw new Failure('ingest', 'bad-usage', `${name} ${why}`, {
    found: document_type,
    expected: 'an agreement, and tentative agreements or side letters to it',
  });
}
