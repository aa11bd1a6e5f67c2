import type { Lesson } from '../training/material.ts';
import type { Outcome } from './figures.ts';

/** What a classifier made of a clause that has a hand label; below the threshold it is left unclassified. */
export function outcomeOf(document: string, lesson: Lesson, probabilities: Float64Array, threshold: number): Outcome {
  const best = bestOf(probabilities);
  const score = probabilities[best]!;
  const bestRight = best === lesson.given || best === lesson.other;
  return { document, right: lesson.given, other: lesson.other, found: score >= threshold ? best : -1, score, bestRight };
}

/** The topic with the highest score, the earlier in a tie. */
export function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let topic = 1; topic < scores.length; topic++) if (scores[topic]! > scores[best]!) best = topic;
  return best;
}
