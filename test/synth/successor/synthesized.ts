import type { ClauseRow } from '../../../pipeline/model.ts';
import { artifactsOf } from '../../support/artifacts.ts';
import { synthAgreement } from '../agreement.ts';
import { Random } from '../random.ts';
import { randomTextLayout, renderText } from '../render/text.ts';

/** Clauses of synthesized agreements, as the pipeline reads them. */
export async function synthesizedClauses(seeds: readonly number[]): Promise<ClauseRow[][]> {
  return Promise.all(
    seeds.map(async (seed) => {
      const agreement = synthAgreement(seed);
      const text = renderText(agreement, randomTextLayout(new Random(seed), agreement.cover[2] ?? '')).text;
      return (await artifactsOf(text)).agreement.clauses;
    }),
  );
}
