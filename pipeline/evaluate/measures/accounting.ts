import type { Measure } from '../measure.ts';

/** Characters in exactly one class, of those that the document holds. */
export const accounting: Measure = (_, { document }) => {
  const { characters, accounted_characters: right } = document ?? { characters: 1, accounted_characters: 0 };
  const faults = right === characters ? [] : [`${characters - right} characters of ${characters}`];
  return [{ measure: 'accounting', gold: characters, found: characters, right, faults }];
};
