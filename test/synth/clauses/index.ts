import type { TopicClauses } from './bank.ts';
import { basics } from './basics.ts';
import { benefits } from './benefits.ts';
import { disputes } from './disputes.ts';
import { growth } from './growth.ts';
import { leave } from './leave.ts';
import { pay } from './pay.ts';
import { practice } from './practice.ts';
import { rights } from './rights.ts';
import { staffing } from './staffing.ts';
import { time } from './time.ts';

/** Clauses of all 45 topics. */
export const TOPIC_CLAUSES: readonly TopicClauses[] = [
  ...basics,
  ...rights,
  ...pay,
  ...benefits,
  ...time,
  ...leave,
  ...staffing,
  ...growth,
  ...disputes,
  ...practice,
];
