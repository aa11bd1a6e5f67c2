import type { DocumentType, RouteReason } from '../model.ts';
import type { Finding } from './evidence.ts';

/** Evidence for each type before anything is read, in nats: most uploads are agreements, and `other` must be earned or be left over. */
const PRIOR: Readonly<Record<DocumentType, number>> = {
  agreement: 0.5,
  'tentative-agreement': -0.5,
  'side-letter': -0.5,
  proposal: -0.8,
  'salary-schedule': -0.5,
  'negotiation-update': -0.5,
  news: -0.5,
  policy: -0.5,
  report: -0.5,
  other: 1,
};

interface Decision {
  readonly type: DocumentType;
  /** Share of the chosen type in the evidence of all, 0..1. */
  readonly score: number;
  readonly reasons: RouteReason[];
}

/** The type that the findings speak for most; ties go to the first in the order of the contract. */
export function decide(findings: readonly Finding[]): Decision {
  const totals = new Map<DocumentType, number>(Object.entries(PRIOR) as [DocumentType, number][]);
  for (const { weights } of findings) {
    for (const [type, weight] of Object.entries(weights) as [DocumentType, number][]) totals.set(type, (totals.get(type) ?? 0) + weight);
  }
  let type: DocumentType = 'other';
  let best = Number.NEGATIVE_INFINITY;
  for (const [candidate, total] of totals) {
    if (total > best) [type, best] = [candidate, total];
  }
  let sum = 0;
  for (const total of totals.values()) sum += Math.exp(total - best);
  const reasons = findings
    .map((finding) => ({ cue: finding.cue, weight: rounded(finding.weights[type] ?? 0) }))
    .filter((reason) => reason.weight !== 0);
  reasons.sort((a, b) => b.weight - a.weight);
  return { type, score: rounded(1 / sum), reasons };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
