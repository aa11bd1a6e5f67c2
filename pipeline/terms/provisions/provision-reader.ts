import type { Provision, Term } from '../../model.ts';
import type { ClauseSentence } from '../clause-sentences.ts';

/** Facts of one kind; a new kind is a file beside this one and an entry in index.ts. */
export interface ProvisionReader {
  readonly kind: string;
  /** The facts that a sentence states: none, one, or one for each value. */
  read(sentence: ClauseSentence): Stated[];
}

/** What a sentence states, before it is placed. */
export type Stated = Pick<Provision, 'subject' | 'value' | 'value_number' | 'measure' | 'condition'>;

/** A fact whose value is a term of the sentence. */
export function stated(subject: string | null, term: Term | null, condition: string | null): Stated {
  const value = term === null ? null : term.value_max === null ? term.value : `${term.value}..${term.value_max}`;
  return { subject, value, value_number: term?.value_number ?? null, measure: term?.measure ?? null, condition };
}

/** Words of a match on one line, or null. */
export function wordsOf(match: RegExpExecArray | null, group = 0): string | null {
  return match?.[group]?.replace(/\s+/g, ' ').trim() ?? null;
}
