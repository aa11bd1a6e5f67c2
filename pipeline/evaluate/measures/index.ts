import type { Measure } from '../measure.ts';
import { accounting } from './accounting.ts';
import { anomalies } from './anomalies.ts';
import { documentFacts } from './document-facts.ts';
import { events } from './events.ts';
import { outline } from './outline.ts';
import { redlineViews } from './redline-views.ts';
import { redlines } from './redlines.ts';
import { referenceTargets } from './reference-targets.ts';
import { references } from './references.ts';
import { salary } from './salary.ts';
import { terms } from './terms.ts';
import { topLevel } from './top-level.ts';

/** All measures, in the order of the report. */
export const MEASURES: readonly Measure[] = [
  outline,
  topLevel,
  references,
  referenceTargets,
  redlines,
  redlineViews,
  anomalies,
  terms,
  salary,
  events,
  documentFacts,
  accounting,
];
