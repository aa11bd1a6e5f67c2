import { type DiffPart, marked, wordDiff } from '../compare/word-diff.ts';

/** A change of words that found no place. */
export interface Miss {
  readonly words: string;
  readonly reason: string;
}

export interface Merged {
  readonly text: string;
  readonly misses: readonly Miss[];
}

interface Hunk {
  readonly left: string;
  readonly deleted: string;
  readonly inserted: string;
  readonly right: string;
}

/** Words of context by which a change is found in a text that reads otherwise elsewhere; the more the surer. */
const CONTEXTS = [8, 4, 2];
/** Words that tell a place by themselves. */
const TELLING = 3;

/**
 * Makes the changes that lead from `before` to `after` in `base`. Where the base reads otherwise than `before`, each change is made at the
 * one place where its words stand, and missed where there is none or more than one.
 */
export function mergeWords(base: string, before: string, after: string): Merged {
  if (folded(base) === folded(before)) return { text: after, misses: [] };
  let text = base;
  const misses: Miss[] = [];
  for (const hunk of hunksOf(wordDiff(before, after))) {
    const places = placesOf(text, hunk);
    if (places.length === 1) text = text.slice(0, places[0]!.start) + replacement(hunk) + text.slice(places[0]!.end);
    else misses.push({ words: marked(shown(hunk)), reason: reasonOf(places.length) });
  }
  return { text: text.trim(), misses };
}

function reasonOf(places: number): string {
  return places === 0 ? 'the words that it changes are not in the clause' : 'the words that it changes stand in the clause more than once';
}

/** Texts are the same whatever their blanks and the shape of their quotation marks and dashes. */
export function folded(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Changes with few words between them are one: those words alone would not tell their places. */
function hunksOf(parts: readonly DiffPart[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (let at = 0; at < parts.length; at++) {
    if (parts[at]!.op === 'same') continue;
    const left = parts[at - 1]?.text ?? '';
    let [deleted, inserted] = ['', ''];
    for (; at < parts.length; at++) {
      const { text, op } = parts[at]!;
      if (op === 'same' && (at === parts.length - 1 || wordsOf(text).length >= TELLING)) break;
      if (op !== 'insert') deleted += text;
      if (op !== 'delete') inserted += text;
    }
    hunks.push({ left, deleted, inserted, right: parts[at]?.text ?? '' });
  }
  return hunks;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Where the deleted words stand between their neighbours, blanks around them included. */
function placesOf(text: string, { left, deleted, right }: Hunk): { start: number; end: number }[] {
  const [before, gone, after] = [left, deleted, right].map(wordsOf);
  const around = CONTEXTS.flatMap((size): [string[], string[]][] => [
    [before!.slice(-size), after!.slice(0, size)],
    [before!.slice(-size), []],
    [[], after!.slice(0, size)],
  ]);
  let most: { start: number; end: number }[] = [];
  for (const [start, end] of [...around, [[], []] as [string[], string[]]]) {
    if (start.length + end.length + gone!.length < TELLING) continue;
    const found = occurrences(text, start, gone!, end);
    if (found.length === 1) return found;
    if (found.length > most.length) most = found;
  }
  return most;
}

function occurrences(
  text: string,
  before: readonly string[],
  gone: readonly string[],
  after: readonly string[],
): { start: number; end: number }[] {
  const phrase = (words: readonly string[]): string => words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const middle = gone.length > 0 ? `\\s*${phrase(gone)}\\s*` : '\\s*';
  const all = [...before, ...gone, ...after];
  // A phrase that begins or ends with a letter does so at a whole word.
  const opens = /^[\p{L}\p{N}]/u.test(all[0]!) ? '(?<![\\p{L}\\p{N}])' : '';
  const closes = /[\p{L}\p{N}]$/u.test(all.at(-1)!) ? '(?![\\p{L}\\p{N}])' : '';
  const found = text.matchAll(new RegExp(`${opens}(${phrase(before)})(${middle})(${phrase(after)})${closes}`, 'giu'));
  return [...found].map((match) => {
    const start = match.index + match[1]!.length;
    return { start, end: start + match[2]!.length };
  });
}

function replacement({ left, inserted, right }: Hunk): string {
  const blank = (text: string, at: RegExp): string => (at.test(text) ? ' ' : '');
  const words = inserted.trim();
  if (words === '') return blank(left, /\s$/) || blank(right, /^\s/);
  return `${blank(left, /\s$/) || blank(inserted, /^\s/)}${words}${blank(inserted, /\s$/) || blank(right, /^\s/)}`;
}

function shown({ deleted, inserted }: Hunk): DiffPart[] {
  const parts: DiffPart[] = [];
  if (deleted.trim() !== '') parts.push({ text: deleted.trim(), op: 'delete' });
  if (inserted.trim() !== '') parts.push({ text: inserted.trim(), op: 'insert' });
  return parts;
}
