import { expect, it } from 'vitest';
import { CueFinder } from '../../pipeline/classify/cues.ts';
import { loadStems, wordsOf } from '../../pipeline/classify/stems.ts';
import { loadTopics } from '../../pipeline/classify/topic-file.ts';
import { termsOf, Vocabulary } from '../../pipeline/classify/vocabulary.ts';

const stems = await loadStems();

it('has a stem for each word', () => {
  const text = "The teachers' evaluations – Évaluation – aren't final.";
  expect(wordsOf(text)).toEqual(['the', 'teachers', 'evaluations', 'évaluation', "aren't", 'final']);
  expect(stems(text)).toHaveLength(wordsOf(text).length);
  expect(stems('evaluations')).toEqual(stems('evaluation'));
});

it('takes stems and pairs, and leaves out words that tell nothing', () => {
  expect(termsOf(stems('the sick leave of the bank'))).toEqual(['sick', 'leav', 'bank', 'sick_leav', 'leav_bank']);
});

it('weighs the terms it knows to a vector of length 1', () => {
  const vocabulary = new Vocabulary(['sick', 'leav', 'sick_leav', 'bank_leav'], [1, 2, 3, 4]);
  const { ids, values } = vocabulary.vectorOf(stems('sick leave, sick day'));
  expect([...ids]).toEqual([0, 1, 2]);
  expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1);
  expect(vocabulary.vectorOf(stems('nothing known')).ids).toHaveLength(0);
});

it('finds cue phrases by stems, longest and shortest', () => {
  const topics = loadTopics();
  const words = stems('Released from duties, the president shall be released for association business leaves.');
  const found = new CueFinder(topics, stems)
    .find(words)
    .filter(({ cue }) => topics[cue.topic]?.id === 'rights/association-leave' && !cue.counter);
  expect(found.map(({ start, end }) => end - start)).toEqual(expect.arrayContaining([3, 4]));
});
