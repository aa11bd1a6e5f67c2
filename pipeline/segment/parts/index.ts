import type { CleanText, DocumentType, Part, Table, Unit } from '../../model.ts';
import { titleAbove } from '../root/part-titles.ts';
import { partType, type Stretch } from './part-type.ts';

/** Types of files that can hold several documents. */
const COLLECTING: ReadonlySet<DocumentType> = new Set<DocumentType>(['agreement', 'tentative-agreement']);

/** The document that a stretch belongs to: whatever its articles and appendices go on with, and what is set into it. */
interface State {
  readonly parts: Part[];
  /** Type of the agreement, or of what follows it with articles of its own. */
  base: DocumentType;
  /** True within a side letter or another document that stands between appendices. */
  embedded: boolean;
  readonly appendices: Set<string>;
}

/**
 * The agreement and what stands behind it in the same file. Side letters, tentative agreements, policies and pay schedules among the
 * appendices are parts of their own, so are further agreements and by-laws that begin with their own first article; behind an embedded
 * document the agreement goes on with its next appendix.
 */
export function partsOf(units: readonly Unit[], record: CleanText, tables: readonly Table[], type: DocumentType): Part[] {
  const { length } = record.text;
  const first: Part = { document_type: type, title: null, start: 0, end: length };
  if (!COLLECTING.has(type)) return [first];
  const state: State = { parts: [first], base: type, embedded: false, appendices: new Set() };
  const tops = units.filter(({ parent }) => parent === null);
  const firstArticle = tops.findIndex(isFirstArticle);
  tops.forEach((unit, at) => {
    const stretch: Stretch = { unit, start: unit.start, end: tops[at + 1]?.start ?? length };
    if (at > firstArticle && isFirstArticle(unit)) beginAgain(state, stretch, record);
    else follow(state, stretch, partType(stretch, record, tables));
  });
  return state.parts.map((part, at) => ({ ...part, end: state.parts[at + 1]?.start ?? length })).filter((part) => part.end > part.start);
}

/** A first article behind others: another document, if a title says so; else the same goes on. */
function beginAgain(state: State, stretch: Stretch, record: CleanText): void {
  const above = titleAbove(record.text, stretch.start);
  if (above) {
    state.base = above.type;
    state.embedded = false;
    state.appendices.clear();
    state.parts.push({ document_type: above.type, title: above.title, start: above.start, end: stretch.end });
  } else follow(state, stretch, null);
}

function follow(state: State, { unit, start, end }: Stretch, type: DocumentType | null): void {
  if (type !== null) {
    state.parts.push({ document_type: type, title: unit.heading ?? unit.label, start, end });
    state.embedded = true;
    if (unit.kind === 'appendix') state.appendices.add(unit.number ?? '');
    return;
  }
  // An attachment of a side letter has no number, or one that the agreement has used for its own.
  const inside = unit.kind === 'appendix' && (unit.number === null || !/\s\S/.test(unit.number) || state.appendices.has(unit.number));
  if (unit.kind === 'appendix' && !inside) state.appendices.add(unit.number ?? '');
  if (!state.embedded || inside || unit.kind === 'signature' || unit.kind === 'side-letter') return;
  state.parts.push({ document_type: state.base, title: null, start, end });
  state.embedded = false;
}

function isFirstArticle({ kind, number }: Unit): boolean {
  return kind === 'article' && number === '1';
}
