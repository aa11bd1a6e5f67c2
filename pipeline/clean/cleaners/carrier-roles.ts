import type { CharacterClass, Line } from '../../model.ts';
import type { Cleaner } from '../cleaner.ts';

const CLASS: Partial<Record<NonNullable<Line['role']>, CharacterClass>> = {
  header: 'running-head',
  footer: 'running-head',
  hidden: 'hidden',
};

/** Lines that the carrier itself calls header, footer or hidden. */
export const carrierRoles: Cleaner = {
  name: 'carrier-role',
  clean: ({ lines }) => {
    for (const line of lines) {
      const of = line.source.role && CLASS[line.source.role];
      if (of) line.drop('carrier-role', of);
    }
  },
};
