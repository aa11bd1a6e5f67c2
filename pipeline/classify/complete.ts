import type { Artifacts } from '../stage.ts';
import type { Classified } from './document-topics.ts';

/** Mean trust of the lines below which a topic that was not found may have been misread. */
const GOOD_QUALITY = 0.9;
/** Share of the telling words that the model knows, below which the text is misread or in another language. */
const KNOWN = 0.94;
/** Clauses from which a text is taken for a whole agreement. */
const WHOLE = 60;
/** Topics that open an agreement, and that close it. */
const OPENING: ReadonlySet<string> = new Set(['basics/parties', 'basics/recognition']);
const CLOSING: ReadonlySet<string> = new Set(['basics/term-reopeners', 'basics/effect-savings']);

/** Whether a document is a whole agreement of good text, so that what was not found in it is not in it. */
export function isComplete({ route, text, outline }: Pick<Artifacts, 'text' | 'route' | 'outline'>, classified: Classified): boolean {
  const { clauses, units, texts } = classified;
  if (route.document_type !== 'agreement' || clauses.length < WHOLE) return false;
  const has = (wanted: ReadonlySet<string>): boolean => units.some(({ topics }) => topics.some(({ id }) => wanted.has(id)));
  const closed = has(CLOSING) || outline.units.some(({ kind }) => kind === 'signature');
  if (!has(OPENING) || !closed) return false;
  const quality = text.lines.reduce((sum, line) => sum + (line.quality ?? 1), 0) / Math.max(1, text.lines.length);
  if (quality < GOOD_QUALITY) return false;
  let telling = 0;
  let known = 0;
  for (const { text: own } of clauses) {
    for (const { term } of texts.read(own).words) {
      if (term >= -1) telling += 1;
      if (term >= 0) known += 1;
    }
  }
  return telling > 0 && known / telling >= KNOWN;
}
