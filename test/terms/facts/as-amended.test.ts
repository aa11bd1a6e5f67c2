import { expect, it } from 'vitest';
import type { Redline } from '../../../pipeline/model.ts';
import { readTerms, unitsOf } from '../reading.ts';

/** Facts of a text in which `[-words-]` are deleted and `[+words+]` inserted. */
function readRedlined(marked: string) {
  const redlines: Redline[] = [];
  let text = '';
  for (const [piece, deleted, inserted] of marked.matchAll(/\[-(.+?)-\]|\[\+(.+?)\+\]|[^[]+/gs)) {
    const words = deleted ?? inserted ?? piece;
    if (words !== piece)
      redlines.push({ unit: null, op: deleted ? 'delete' : 'insert', start: text.length, end: text.length + words.length, certain: true });
    text += words;
  }
  const units = unitsOf(text);
  const { facts, notes } = readTerms(text, 'tentative-agreement', { units, redlines });
  for (const note of notes) expect(note.found).toBe(text.slice(note.start!, note.end!));
  return { term: [facts.term_start, facts.term_end], conflicts: notes.map(({ found }) => found), unit: facts.bargaining_unit };
}

const BEGIN = 'ARTICLE 1 Agreement\n1.1 This agreement is effective ';

it('reads a date of which the year alone is amended', () => {
  expect(readRedlined(`${BEGIN}July 1, [-2019-] [+2022+] [-and expires on June 30, 2022-].\n`).term).toEqual(['2022-07-01', null]);
});

it('reads a term that is written anew', () => {
  const text = `ARTICLE 1 Recognition\n1.1 The District recognizes the Union as exclusive representative of all registered nurses[- and aides-].
ARTICLE 2 Duration\n2.1 This Agreement is in effect [-from July 1, 2019 to June 30, 2021-][+from July 1, 2021 to June 30, 2024+].\n`;
  expect(readRedlined(text)).toEqual({ term: ['2021-07-01', '2024-06-30'], conflicts: [], unit: 'all registered nurses' });
});

it('places a note in the text of record', () => {
  const text = `ARTICLE 1 Duration\n1.1 [-Formerly so.-] This Agreement is in effect from July 1, 2021 to June 30, 2024.
Appendix A\n[-Old words-] This agreement shall remain in effect until June 30, [-2021-] [+2023+].\n`;
  expect(readRedlined(text).conflicts).toEqual(['June 30, 2021 2023']);
});
