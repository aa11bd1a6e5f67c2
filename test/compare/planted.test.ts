import { expect, it } from 'vitest';
import { changeRows, compareAgreements } from '../../pipeline/compare/changes.ts';
import { Random } from '../synth/random.ts';
import { DRIFTS } from '../synth/successor/drifts.ts';
import { successorOf } from '../synth/successor/index.ts';
import { synthesizedClauses } from '../synth/successor/synthesized.ts';

const agreements = synthesizedClauses([1, 2]);

it.each(Object.entries(DRIFTS))('finds nearly all changes that were planted: %s', async (_, much) => {
  const [base, other] = await agreements;
  const { before, after, truth } = successorOf(base!, other!, new Random(5), much);
  const found = changeRows('after', compareAgreements({ clauses: before }, { clauses: after }));
  const key = ({ change, from_clause_id: from, to_clause_id: to }: (typeof truth)[number]) => `${change} ${from} ${to}`;
  const told = new Set(found.map(key));
  expect(truth.filter((row) => told.has(key(row))).length / truth.length).toBeGreaterThan(0.95);
  expect(found.length / truth.length).toBeLessThan(1.05);
});
