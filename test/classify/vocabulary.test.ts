import { expect, it } from 'vitest';
import { CueFinder } from '../../pipeline/classify/cues.ts';
import { Lexicon } from '../../pipeline/classify/lexicon.ts';
import { loadStem, wordsOf } from '../../pipeline/classify/stems.ts';
import { loadTopics } from '../../pipeline/classify/topic-file.ts';
import { termsOf, Vocabulary } from '../../pipeline/classify/vocabulary.ts';

const stem = await loadStem();
const stems = (text: string): string[] => wordsOf(text).map(stem);
const noCues = new CueFinder([], stem);

it('has a stem for each word', () => {
  const text = "The teachers' evaluations – Évaluation – aren't final.";
  expect(wordsOf(text)).toEqual(['the', 'teachers', 'evaluations', 'évaluation', "aren't", 'final']);
  expect(wordsOf('“Sick-leave” – the nurse’s 2½ days’ (1/2) pay')).toEqual(['sick', 'leave', 'the', 'nurse’s', 'days', 'pay']);
  expect(stems('evaluations')).toEqual(stems('evaluation'));
});

it('takes stems and pairs, and leaves out words that tell nothing', () => {
  expect(termsOf(stems('the sick leave of the bank'))).toEqual(['sick', 'leav', 'bank', 'sick_leav', 'leav_bank']);
});

it('weighs the terms it knows to a vector of length 1', () => {
  const vocabulary = new Vocabulary(['sick', 'leav', 'sick_leav', 'bank_leav'], [1, 2, 3, 4]);
  const lexicon = new Lexicon(vocabulary, noCues, stem);
  const { ids, values } = vocabulary.vectorOf(lexicon.read('sick leave, sick day'));
  expect([...ids]).toEqual([0, 1, 2]);
  expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1);
  expect(vocabulary.vectorOf(lexicon.read('nothing known')).ids).toHaveLength(0);
});

it('finds cue phrases by stems, longest and shortest', () => {
  const topics = loadTopics();
  const finder = new CueFinder(topics, stem);
  const words = new Lexicon(new Vocabulary([], []), finder, stem).read(
    'Released from duties, the president shall be released for association business leaves.',
  );
  const found = finder.find(words).filter(({ cue }) => topics[cue.topic]?.id === 'rights/association-leave' && !cue.counter);
  expect(found.map(({ start, end }) => end - start)).toEqual(expect.arrayContaining([3, 4]));
});
