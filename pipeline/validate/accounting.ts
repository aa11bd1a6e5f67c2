import { Failure } from '../errors.ts';
import type { Accounting } from '../model.ts';
import { account } from '../text/account.ts';
import { nonBlankLength } from '../text/blank.ts';
import { countSource, reconstruct, renderSource } from '../text/record.ts';
import type { Parts } from './parts.ts';

/** Proves that nothing was lost or invented on the way, or throws `internal-accounting`. */
export function accountingOf(parts: Pick<Parts, 'pages' | 'text' | 'outline'>): Accounting {
  const { pages, text, outline } = parts;
  const source = renderSource(pages.pages);
  const undone = reconstruct(text);
  if (undone !== source) {
    const at = differsAt(source, undone);
    throw shortfall('undoing the edits does not give the source back', show(undone, at), show(source, at));
  }
  const characters = countSource(pages.pages);
  if (text.characters !== characters)
    throw shortfall('clean counted the source differently', `${text.characters}`, `${characters} characters`);
  const { classes, accounted, fault } = account(text, outline.regions);
  if (fault !== null)
    throw shortfall(`the character at ${fault} is in no class or in two`, show(text.text, fault), 'one region for each character');
  if (accounted !== characters) throw shortfall('the classes do not sum to the characters', `${accounted}`, `${characters} characters`);
  return {
    characters,
    accounted_characters: accounted,
    classes: Object.fromEntries(Object.entries(classes).sort(([a], [b]) => (a < b ? -1 : 1))),
    witness_characters: pages.witness.characters,
    witness_counted: pages.witness.counted,
    reconstructed: true,
  };
}

/** Non-blank code points that the carrier shows but does not hold; its witness leaves them out. */
export function generatedIn({ pages }: Parts['pages']): number {
  let count = 0;
  for (const page of pages) for (const line of page.lines) count += nonBlankLength(line.text.slice(0, line.generated ?? 0));
  return count;
}

function shortfall(message: string, found: string, expected: string): Failure {
  return new Failure('validate', 'internal-accounting', message, { found, expected });
}

function differsAt(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function show(text: string, at: number): string {
  return `${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))} at ${at}`;
}
