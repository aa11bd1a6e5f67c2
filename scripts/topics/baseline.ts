import type { Topic } from '../../pipeline/classify/topic-file.ts';
import type { Lesson } from '../training/material.ts';

/** natural's Bayes classifier by its own file, as far as it is used. */
interface BayesClassifier {
  addDocument(text: string, label: string): void;
  train(): void;
  getClassifications(text: string): { label: string; value: number }[];
}

/** Probabilities of the topics of a text. */
export type Baseline = (text: string) => Float64Array;

/** natural's Bayes classifier on the same material: topic files, clauses under headings, hand labels. Its scores are normed to sum 1. */
export async function naturalBaseline(lessons: readonly Lesson[], topics: readonly Topic[]): Promise<Baseline> {
  const module = (await import('natural/lib/natural/classifiers/bayes_classifier.js')) as { default: new () => BayesClassifier };
  const classifier = new module.default();
  topics.forEach((topic, index) => {
    for (const text of topic.examples) classifier.addDocument(text, String(index));
  });
  for (const { clause, given, named } of lessons) {
    const topic = given >= 0 ? given : named;
    if (topic >= 0) classifier.addDocument(clause.text, String(topic));
  }
  classifier.train();
  return (text) => {
    const scores = new Float64Array(topics.length);
    const found = classifier.getClassifications(text);
    const total = found.reduce((sum, { value }) => sum + value, 0);
    for (const { label, value } of found) scores[Number(label)] = total > 0 ? value / total : 0;
    return scores;
  };
}
