import type { Random } from '../random.ts';
import { type Draft, draftOf, drafts, isCounted, rowOf } from './plan.ts';

/** How much of an agreement its successor changes: shares of the units, 0..1, and numbers of articles. */
export interface Drift {
  readonly edited: number;
  readonly rewritten: number;
  readonly gone: number;
  readonly fresh: number;
  readonly moved: number;
  readonly split: number;
  readonly merged: number;
  readonly articlesGone: number;
  readonly articlesNew: number;
  readonly shuffled: boolean;
}

const SENTENCE_END = /(?<=[a-z)]{2}[.;])\s+(?=[A-Z])/;
const FEWEST_WORDS = 8;

/** Makes the changes in place; `strange` are units of another agreement that new ones are taken from. Returns the new top level. */
export function drift(roots: Draft[], strange: readonly Draft[], random: Random, much: Drift): Draft[] {
  const words = [...drafts(strange)].flatMap(({ text }) => text.split(/\s+/)).filter((word) => /^[a-z]{3,}$/.test(word));
  const touched = new Set<Draft>();
  const leaves = (): { draft: Draft; parent: Draft }[] =>
    [...drafts(roots)].flatMap((parent) =>
      parent.children.filter((draft) => isClause(draft) && !touched.has(draft)).map((draft) => ({ draft, parent })),
    );
  const share = (part: number): { draft: Draft; parent: Draft }[] => {
    const all = random.shuffle(leaves());
    return all.slice(0, Math.round(part * all.length));
  };
  for (const { draft, parent } of share(much.merged)) {
    const next = parent.children[parent.children.indexOf(draft) + 1];
    if (!next || touched.has(next) || touched.has(draft) || !isClause(next)) continue;
    const whole = { ...draft, origins: [...draft.origins, ...next.origins], text: `${draft.text} ${withHeading(next)}` };
    parent.children.splice(parent.children.indexOf(draft), 2, whole);
    touched.add(whole);
  }
  for (const { draft, parent } of share(much.split)) {
    const sentences = draft.text.split(SENTENCE_END).filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS);
    if (sentences.length < 2 || sentences.join(' ').length !== draft.text.length) continue;
    const at = random.int(1, sentences.length - 1);
    const parts = [
      { ...draft, text: sentences.slice(0, at).join(' '), children: [] },
      { ...draft, heading: null, text: sentences.slice(at).join(' '), children: [] },
    ];
    parent.children.splice(parent.children.indexOf(draft), 1, ...parts);
    for (const part of parts) touched.add(part);
  }
  const homes = [...drafts(roots)].filter(({ children }) => children.length > 1 && rowOf(children) !== null);
  for (const { draft, parent } of share(much.moved)) {
    const home = random.pick(homes);
    if (home === parent || [...drafts([draft])].includes(home)) continue;
    parent.children.splice(parent.children.indexOf(draft), 1);
    insertAmong(home.children, draft, random);
    if (random.chance(0.4)) draft.text = edited(draft.text, random, words, random.int(1, 3));
    touched.add(draft);
  }
  for (const { draft, parent } of share(much.gone)) parent.children.splice(parent.children.indexOf(draft), 1);
  const others = [...drafts(strange)].filter(isClause);
  for (let left = Math.round(much.fresh * leaves().length); left > 0; left--) {
    const fresh = draftOf(random.pick(others).row, []);
    insertAmong(random.pick(homes).children, fresh, random);
    touched.add(fresh);
  }
  for (const { draft } of share(much.edited)) {
    draft.text = edited(draft.text, random, words, random.int(1, 3));
    touched.add(draft);
  }
  for (const { draft } of share(much.rewritten)) {
    draft.text = edited(draft.text, random, words, Math.ceil(wordsOf(draft.text).length * 0.6));
    touched.add(draft);
  }
  return articles(roots, strange, random, much);
}

function articles(roots: readonly Draft[], strange: readonly Draft[], random: Random, much: Drift): Draft[] {
  const isArticle = (draft: Draft): boolean => draft.row.kind === 'article' && draft.children.length > 1;
  const gone = new Set(random.shuffle(roots.filter(isArticle)).slice(0, much.articlesGone));
  let left = roots.filter((root) => !gone.has(root));
  for (const article of random.shuffle(strange.filter(isArticle)).slice(0, much.articlesNew)) {
    const places = left.flatMap((root, at) => (isArticle(root) ? [at] : []));
    left.splice(random.pick(places), 0, freshTree(article));
  }
  if (!much.shuffled) return left;
  const turned = random.shuffle(left.filter(isArticle));
  left = left.map((root) => (isArticle(root) ? turned.shift()! : root));
  return left;
}

function freshTree(draft: Draft): Draft {
  return { ...draft, origins: [], children: draft.children.map(freshTree) };
}

/** A clause of words, without parts: such as are moved, cut up and put together. */
function isClause({ row, text, children }: Draft): boolean {
  const shaped = row.label !== null && ['section', 'clause', 'item'].includes(row.kind);
  return shaped && children.length === 0 && wordsOf(text).length >= FEWEST_WORDS;
}

function insertAmong(siblings: Draft[], draft: Draft, random: Random): void {
  const places = siblings.flatMap((sibling, at) => (isCounted(sibling) ? [at, at + 1] : []));
  siblings.splice(places.length > 0 ? random.pick(places) : siblings.length, 0, draft);
}

function edited(text: string, random: Random, words: readonly string[], times: number): string {
  const own = wordsOf(text);
  for (let i = 0; i < times; i++) {
    const at = random.int(1, own.length - 1);
    const kind = random.int(0, 3);
    own.splice(at, kind === 1 ? 0 : 1, ...(kind === 0 ? [] : [random.pick(words)]));
  }
  return own.join(' ');
}

function withHeading({ heading, text }: Draft): string {
  return heading === null ? text : `${heading} ${text}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
