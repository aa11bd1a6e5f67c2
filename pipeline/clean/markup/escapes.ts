import { changesOf } from '../changes.ts';
import type { Draft } from '../cleaner.ts';

/** A backslash before punctuation escapes it; at the end of a line it ends the line. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~]|$)/g;

/** Cuts escaping backslashes. */
export function cutEscapes({ lines }: Draft): void {
  for (const line of lines) line.apply(changesOf(line.text, ESCAPE, { rule: 'markup', class: 'markup' }));
}
