import type { Engine } from '../engine.ts';

/** Reads nothing: to run everything around recognition without its cost. */
export const nullEngine: Engine = {
  name: 'null',
  id: 'null',
  start: async () => ({ read: async () => [], stop: async () => undefined }),
};
