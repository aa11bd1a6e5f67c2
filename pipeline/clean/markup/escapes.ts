import { changesOf } from '../changes.ts';
import type { Draft } from '../cleaner.ts';

/** A backslash before punctuation escapes it. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/** Cuts escaping backslashes. */
export function cutEscapes({ lines }: Draft): void {
  for (const line of lines) line.apply(changesOf(line.text, ESCAPE, { rule: 'markup', class: 'markup' }));
}
